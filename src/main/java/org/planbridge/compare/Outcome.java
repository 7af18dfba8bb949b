package org.planbridge.compare;

import java.util.List;
import org.planbridge.problem.Problem;

/** A comparison, or the reasons why there is none. */
public sealed interface Outcome {
  record Done(Comparison comparison) implements Outcome {}

  record Refused(List<Problem> problems) implements Outcome {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
