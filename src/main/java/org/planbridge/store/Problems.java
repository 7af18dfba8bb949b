package org.planbridge.store;

import java.nio.file.Path;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Where;

/** Problems of a project file: the first argument is always its name without folders. */
final class Problems {
  private Problems() {}

  static Problem at(Code code, Path file, String... more) {
    String name = String.valueOf(file.getFileName());
    String[] args = new String[more.length + 1];
    args[0] = name;
    System.arraycopy(more, 0, args, 1, more.length);
    return Problem.of(code, Where.file(name), args);
  }
}
