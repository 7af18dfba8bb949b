package org.planbridge.workspace.imports;

import java.util.List;
import java.util.Map;
import org.planbridge.facts.Facts;
import org.planbridge.problem.Problem;

/**
 * The facts of several files put together and checked against each other.
 *
 * @param tallies by kind of file, after rows were held because of another file
 * @param problems of all files, with the warnings of their looks
 */
public record Gathered(
    Facts facts, Map<Kind, Tally> tallies, List<HeldRow> held, List<Problem> problems) {
  public Gathered {
    tallies = Map.copyOf(tallies);
    held = List.copyOf(held);
    problems = List.copyOf(problems);
  }

  public int ignored() {
    return tallies.values().stream().mapToInt(Tally::ignored).sum();
  }
}
