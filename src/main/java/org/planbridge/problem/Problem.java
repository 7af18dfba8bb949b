package org.planbridge.problem;

import java.util.List;

/**
 * A fault in somebody's data, as a value. The sentences (what is wrong, what you can do) are found
 * by the code in the words room; {@code args} fill their places in order.
 *
 * @param count how many places have the same fault; 1 where the problem stands for one place
 * @param examples at most a few raw values or rows, for a problem that stands for many places
 */
public record Problem(Code code, Where where, List<String> args, int count, List<String> examples) {
  public Problem {
    args = List.copyOf(args);
    examples = List.copyOf(examples);
  }

  public static Problem of(Code code, Where where, String... args) {
    return new Problem(code, where, List.of(args), 1, List.of());
  }

  public boolean isError() {
    return code.severity() == Severity.ERROR;
  }
}
