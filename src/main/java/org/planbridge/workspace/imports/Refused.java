package org.planbridge.workspace.imports;

import java.util.List;
import org.planbridge.problem.Problem;

/** The file cannot be read at all; nothing of it is used. */
public record Refused(String file, List<Problem> problems) implements Looked, ImportOutcome {
  public Refused {
    problems = List.copyOf(problems);
  }
}
