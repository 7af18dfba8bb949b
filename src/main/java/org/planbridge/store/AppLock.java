package org.planbridge.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.planbridge.workspace.Holder;

/**
 * The lock beside a project that says who writes it. The operating system frees it when its holder
 * dies, so a left-over file means nothing and no question is ever asked about it.
 */
final class AppLock implements AutoCloseable {
  /** The locked byte lies far behind the text, so that others can read who it is. */
  private static final long LOCKED_BYTE = 1L << 40;

  private static final int TRIES = 50;

  /**
   * The projects this program holds itself. Java would give up the lock if this program opened and
   * closed the lock file once more, so it looks here first.
   */
  private static final Map<Path, Holder> OWN = new ConcurrentHashMap<>();

  private final Path project;
  private final Path lockFile;
  private final FileChannel channel;
  private final FileLock lock;
  private boolean closed;

  private AppLock(Path project, Path lockFile, FileChannel channel, FileLock lock) {
    this.project = project;
    this.lockFile = lockFile;
    this.channel = channel;
    this.lock = lock;
  }

  /** Either the lock or who has it, who may be unknown. */
  record Answer(@Nullable AppLock lock, Optional<Holder> holder) {}

  /** Whether this very program has the project open for writing. */
  static boolean isOwn(Path project) {
    return OWN.containsKey(project);
  }

  static Answer take(Path project, Holder self) throws IOException {
    Holder own = OWN.putIfAbsent(project, self);
    if (own != null) {
      return new Answer(null, Optional.of(own));
    }
    boolean taken = false;
    try {
      Answer answer = takeFile(project, self);
      taken = answer.lock() != null;
      return answer;
    } finally {
      if (!taken) {
        OWN.remove(project);
      }
    }
  }

  private static Answer takeFile(Path project, Holder self) throws IOException {
    Path lockFile = project.resolveSibling(project.getFileName() + ".lock");
    for (int i = 0; i < TRIES; i++) {
      try {
        OwnerOnly.createFile(lockFile);
      } catch (FileAlreadyExistsException e) {
        // Left over or held; the lock itself will tell.
      }
      Object before = identity(lockFile);
      if (before == null) {
        continue;
      }
      FileChannel channel =
          FileChannel.open(lockFile, StandardOpenOption.READ, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      if (lock == null) {
        Optional<Holder> holder = holder(channel);
        channel.close();
        return new Answer(null, holder);
      }
      // The last holder may have removed the file between our opening and our locking it.
      if (before.equals(identity(lockFile))) {
        write(channel, self);
        return new Answer(new AppLock(project, lockFile, channel, lock), Optional.empty());
      }
      channel.close();
    }
    throw new IOException("The lock file changes all the time.");
  }

  private static @Nullable Object identity(Path file) throws IOException {
    try {
      Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      return key == null ? "no identity" : key;
    } catch (java.nio.file.NoSuchFileException e) {
      return null;
    }
  }

  private static void write(FileChannel channel, Holder self) throws IOException {
    Map<String, String> text = new LinkedHashMap<>();
    text.put("user", self.user());
    text.put("host", self.host());
    text.put("pid", Long.toString(self.pid()));
    text.put("started", self.since().toString());
    text.put("version", self.version());
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(FlatJson.object(text).getBytes(StandardCharsets.UTF_8)), 0);
  }

  private static Optional<Holder> holder(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(4_096);
    int read = Math.max(0, channel.read(bytes, 0));
    try {
      Map<String, String> text =
          FlatJson.readObject(new String(bytes.array(), 0, read, StandardCharsets.UTF_8));
      return Optional.of(
          new Holder(
              text.getOrDefault("user", "?"),
              text.getOrDefault("host", "?"),
              Long.parseLong(text.getOrDefault("pid", "0")),
              Instant.parse(Objects.requireNonNullElse(text.get("started"), "")),
              text.getOrDefault("version", "?")));
    } catch (IllegalArgumentException | DateTimeException e) {
      // The holder has just locked it and not yet written its name.
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      if (!"no identity".equals(identity(lockFile))) {
        Files.deleteIfExists(lockFile);
      }
      lock.release();
      channel.close();
    } catch (IOException e) {
      throw SqliteFailures.of(project, e);
    } finally {
      OWN.remove(project);
    }
  }
}
