package org.planbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Approved texts under {@code src/test/resources/golden}. One that differs is written beside the
 * approved one as {@code .actual}, to be read and, if it is right, renamed.
 */
final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private Golden() {}

  static void same(String name, String text) {
    Path approved = FOLDER.resolve(name);
    Path actual = FOLDER.resolve(name + ".actual");
    try {
      String expected = Files.exists(approved) ? Files.readString(approved) : "";
      if (expected.equals(text)) {
        Files.deleteIfExists(actual);
      } else {
        Files.createDirectories(FOLDER);
        Files.writeString(actual, text);
      }
      assertThat(text).as("%s, see %s", name, actual).isEqualTo(expected);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
