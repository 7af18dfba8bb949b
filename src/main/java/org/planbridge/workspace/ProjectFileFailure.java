package org.planbridge.workspace;

import org.planbridge.problem.Problem;

/**
 * The world did not let a project be read or written: disk full, no permission, a damaged page.
 * What was on the disk before is still there.
 */
public final class ProjectFileFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  public ProjectFileFailure(Problem problem, Throwable cause) {
    super(problem.code().spelling() + " " + problem.args(), cause);
    this.problem = problem;
  }

  public ProjectFileFailure(Problem problem) {
    super(problem.code().spelling() + " " + problem.args());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
