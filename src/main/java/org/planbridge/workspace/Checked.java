package org.planbridge.workspace;

import java.util.List;
import org.planbridge.problem.Problem;

/** The answer of a check; without problems, every fact is the fact that was imported. */
public record Checked(Depth depth, long facts, List<Problem> problems) {
  public Checked {
    problems = List.copyOf(problems);
  }

  public boolean holds() {
    return problems.isEmpty();
  }
}
