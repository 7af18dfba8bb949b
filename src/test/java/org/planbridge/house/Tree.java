package org.planbridge.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The files of the product as they are checked in; tests run in its root. */
final class Tree {
  static final Path ROOT = Path.of("").toAbsolutePath();

  private static final Set<String> NOT_OURS =
      Set.of(".git", "target", ".idea", "planbridge-sample");

  private Tree() {}

  /** All files below a folder whose names end so, in order; none when there is no such folder. */
  static List<Path> files(Path folder, String... endings) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files that git tracks below a folder, or all that are ours where there is no git. */
  static List<Path> tracked(Path folder) {
    try {
      var git =
          new ProcessBuilder("git", "ls-files", "-z")
              .directory(folder.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      var names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (git.waitFor() == 0 && !names.isEmpty()) {
        return Stream.of(names.split("\0")).map(folder::resolve).filter(Files::exists).toList();
      }
    } catch (IOException e) {
      // No git here: read the folder instead.
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return files(folder, "").stream()
        .filter(file -> !NOT_OURS.contains(folder.relativize(file).getName(0).toString()))
        .toList();
  }

  /** The lines of a file of text; nothing for one that is no UTF-8 text. */
  static Optional<List<String>> lines(Path file) {
    try {
      var text = Files.readString(file);
      return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(text.lines().toList());
    } catch (MalformedInputException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
