package org.planbridge.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;

/** What projects are called after their files, and how a new one is called. */
final class ProjectNames {
  private ProjectNames() {}

  /** The file's name without its ending. */
  static String stem(Path file) {
    Path name = file.getFileName();
    String text = name == null ? "project" : name.toString();
    int dot = text.lastIndexOf('.');
    return dot > 0 ? text.substring(0, dot) : text;
  }

  /** A project file that is not there yet, with a number where the name is taken. */
  static Path unused(Path folder, String stem) {
    Path target = folder.resolve(stem + ".planbridge");
    for (int n = 2; Files.exists(target); n++) {
      target = folder.resolve(stem + " " + n + ".planbridge");
    }
    return target;
  }
}
