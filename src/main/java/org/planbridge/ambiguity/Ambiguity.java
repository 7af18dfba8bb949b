package org.planbridge.ambiguity;

import java.util.List;
import org.planbridge.facts.Payee;
import org.planbridge.plan.CompensationPlan;

/**
 * What a plan leaves open, what each reading by itself would change, and for each payee the lowest
 * and the highest pay of all readings that were tried. Sums are minor units of the plan's currency.
 *
 * @param tried every other reading of every open choice, by itself
 * @param payees those under the plan, in the order of their ids
 * @param replays how often the deals were replayed, at most {@link AmbiguityCheck#REPLAYS}
 * @param combined the choices of which all readings were tried with all of one another
 */
public record Ambiguity(
    CompensationPlan plan,
    List<OpenChoice> choices,
    List<Tried> tried,
    List<Range> payees,
    int replays,
    List<OpenChoice> combined) {
  public Ambiguity {
    choices = List.copyOf(choices);
    tried = List.copyOf(tried);
    payees = List.copyOf(payees);
    combined = List.copyOf(combined);
  }

  /** Whether every choice was combined with every other, so that no range can be wider. */
  public boolean isExhaustive() {
    return combined.size() == choices.size();
  }

  /** The readings that by themselves change somebody's pay. */
  public List<Tried> thatMatter() {
    return tried.stream().filter(Tried::matters).toList();
  }

  /**
   * One reading by itself.
   *
   * @param stands whether the same deals can be computed under it; without, it has no figures
   * @param difference everybody's pay under it, less what is assumed
   * @param touched the number of payees whose pay it changes
   */
  public record Tried(
      OpenChoice choice, Reading reading, boolean stands, long difference, int touched) {
    /** Whether it changes somebody's pay. */
    public boolean matters() {
      return touched > 0;
    }
  }

  /**
   * One payee's pay in the compared period.
   *
   * @param assumed under the defaults
   * @param lowestBy what is to be read differently for the lowest; empty if that is the assumed
   */
  public record Range(
      Payee payee,
      long assumed,
      long lowest,
      List<Reading> lowestBy,
      long highest,
      List<Reading> highestBy) {
    public Range {
      lowestBy = List.copyOf(lowestBy);
      highestBy = List.copyOf(highestBy);
    }
  }
}
