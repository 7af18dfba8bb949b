package org.planbridge.boot;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the window was started with, by the words on the command line: nothing, {@code --sample}, or
 * a project's file, which is also what a system hands over when a person opens such a file.
 */
sealed interface Started {
  /** The home screen. */
  record Bare() implements Started {}

  /** The sample company. */
  record Sample() implements Started {}

  /** A project. */
  record Project(Path file) implements Started {}

  /** Empty if the words are a command. */
  static Optional<Started> by(List<String> words) {
    if (words.isEmpty()) {
      return Optional.of(new Bare());
    }
    String word = words.getFirst();
    boolean project = word.toLowerCase(Locale.ROOT).endsWith(".planbridge");
    return words.size() > 1
        ? Optional.empty()
        : word.equals("--sample")
            ? Optional.of(new Sample())
            : project ? Optional.of(new Project(Path.of(word))) : Optional.empty();
  }
}
