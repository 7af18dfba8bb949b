package org.planbridge.workspace.imports;

import java.util.List;
import java.util.function.Function;
import org.planbridge.facts.Facts;
import org.planbridge.problem.Problem;

/**
 * What a file gave.
 *
 * @param digest SHA-256 of the bytes read, in hex
 * @param facts of the file's kind only
 * @param held each with its first fault; the first 100,000 (the tally counts all)
 * @param problems the faults of all held rows, one for each code and column with a count, and
 *     warnings
 * @param fates of the ids in a file of deals, with 15- and 18-character ids as one
 */
public record Imported(
    Look look,
    String digest,
    Facts facts,
    Tally tally,
    List<HeldRow> held,
    List<Problem> problems,
    Function<String, DealFate> fates)
    implements ImportOutcome {
  public Imported {
    held = List.copyOf(held);
    problems = List.copyOf(problems);
  }

  public Kind kind() {
    return look.kind();
  }
}
