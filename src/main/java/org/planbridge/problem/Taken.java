package org.planbridge.problem;

import java.util.List;

/** What could be taken from some input, and what was wrong with it; both may be full at once. */
public record Taken<T>(T value, List<Problem> problems) {
  public Taken {
    problems = List.copyOf(problems);
  }

  public boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }
}
