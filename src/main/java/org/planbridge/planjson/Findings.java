package org.planbridge.planjson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Where;

/** The faults found so far in one plan file. */
final class Findings {
  private final String file;
  private final List<Problem> problems = new ArrayList<>();

  Findings(String file) {
    this.file = file;
  }

  void tell(Code code, Json.Spot at, String... args) {
    problems.add(Problem.of(code, Where.plan(file, at.line(), at.pointer()), args));
  }

  /** How many so far: unchanged over a passage means that the passage was sound. */
  int count() {
    return problems.size();
  }

  /** In the order of lines. */
  List<Problem> problems() {
    return problems.stream()
        .sorted(Comparator.comparing(one -> Objects.requireNonNullElse(one.where().line(), 0)))
        .toList();
  }
}
