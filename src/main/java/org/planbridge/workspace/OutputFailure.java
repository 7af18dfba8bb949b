package org.planbridge.workspace;

import org.planbridge.problem.Problem;

/** A file for somebody could not be made; nothing half is left behind. */
public final class OutputFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  public OutputFailure(Problem problem) {
    super(problem.code().spelling() + " " + problem.args());
    this.problem = problem;
  }

  public OutputFailure(Problem problem, Throwable cause) {
    super(problem.code().spelling() + " " + problem.args(), cause);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
