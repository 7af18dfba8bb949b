package org.planbridge.planjson;

import java.util.ArrayList;
import java.util.List;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Where;

/** The faults found so far in one plan file, in the order in which they were found. */
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

  List<Problem> problems() {
    return List.copyOf(problems);
  }
}
