package org.planbridge.store;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.planbridge.workspace.Preferences;
import org.planbridge.workspace.Recents;

/**
 * Preferences and recent projects in one small file of the user's own folder, readable by nobody
 * else. A file that cannot be read is no reason not to start: it counts as empty.
 */
public final class UserFiles implements Recents, Preferences {
  private static final String FILE = "planbridge.properties";
  private static final String RECENT = "recent.";
  private static final String PREFERENCE = "preference.";
  private static final int RECENT_KEPT = 12;

  private final Path folder;

  public UserFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * The user's folder for settings: {@code PLANBRIDGE_HOME} if it is set, else the system's usual
   * place.
   *
   * @param environment the environment variables
   * @param home the user's home folder
   * @param system the system's name, such as {@code Linux}
   */
  public static Path folder(Map<String, String> environment, Path home, String system) {
    String name = system.toLowerCase(Locale.ROOT);
    String chosen = environment.get("PLANBRIDGE_HOME");
    if (chosen != null && !chosen.isBlank()) {
      return Path.of(chosen);
    }
    if (name.startsWith("windows")) {
      String roaming = environment.get("APPDATA");
      return roaming == null ? home.resolve("Planbridge") : Path.of(roaming, "Planbridge");
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("Planbridge");
    }
    String config = environment.get("XDG_CONFIG_HOME");
    return (config == null || config.isBlank() ? home.resolve(".config") : Path.of(config))
        .resolve("planbridge");
  }

  @Override
  public synchronized List<Path> all() {
    Properties read = read();
    List<Path> recent = new ArrayList<>();
    for (int i = 0; i < RECENT_KEPT; i++) {
      String path = read.getProperty(RECENT + i);
      if (path != null) {
        asPath(path).ifPresent(recent::add);
      }
    }
    return recent;
  }

  /** A path written on another system may name nothing here. */
  private static Optional<Path> asPath(String path) {
    try {
      return Optional.of(Path.of(path));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  @Override
  public synchronized void opened(Path project) {
    List<Path> recent = new ArrayList<>(all());
    recent.remove(project);
    recent.addFirst(project);
    keep(recent);
  }

  @Override
  public synchronized void forget(Path project) {
    List<Path> recent = new ArrayList<>(all());
    recent.remove(project);
    keep(recent);
  }

  private void keep(List<Path> recent) {
    Properties values = read();
    for (int i = 0; i < RECENT_KEPT; i++) {
      if (i < recent.size()) {
        values.setProperty(RECENT + i, recent.get(i).toString());
      } else {
        values.remove(RECENT + i);
      }
    }
    write(values);
  }

  @Override
  public synchronized Optional<String> get(String key) {
    return Optional.ofNullable(read().getProperty(PREFERENCE + key));
  }

  @Override
  public synchronized void set(String key, @Nullable String value) {
    Properties values = read();
    if (value == null) {
      values.remove(PREFERENCE + key);
    } else {
      values.setProperty(PREFERENCE + key, value);
    }
    write(values);
  }

  private Properties read() {
    Properties values = new Properties();
    try (Reader in = Files.newBufferedReader(folder.resolve(FILE), StandardCharsets.UTF_8)) {
      values.load(in);
    } catch (NoSuchFileException e) {
      return new Properties();
    } catch (IOException | IllegalArgumentException e) {
      log("read", e);
      return new Properties();
    }
    return values;
  }

  private void write(Properties values) {
    Path writing = folder.resolve(FILE + ".writing-" + ProcessHandle.current().pid());
    try {
      OwnerOnly.createFolder(folder);
      Files.deleteIfExists(writing);
      OwnerOnly.createFile(writing);
      try (Writer out = Files.newBufferedWriter(writing, StandardCharsets.UTF_8)) {
        values.store(out, null);
      }
      Files.move(
          writing,
          folder.resolve(FILE),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      log("written", e);
    }
  }

  private static void log(String what, Exception e) {
    System.getLogger(UserFiles.class.getName())
        .log(
            System.Logger.Level.WARNING,
            "Preferences cannot be " + what + ": " + e.getClass().getSimpleName());
  }
}
