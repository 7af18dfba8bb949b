package org.planbridge.cli;

import java.util.List;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Where;

/** Ends a command with problems instead of a result. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  Refusal(List<Problem> problems) {
    super(problems.toString(), null, false, false);
    this.problems = List.copyOf(problems);
  }

  /** A command that cannot be understood. */
  static Refusal usage(String why) {
    return new Refusal(List.of(Problem.of(Code.USAGE, Where.NOWHERE, why)));
  }

  List<Problem> problems() {
    return problems;
  }
}
