package org.planbridge.explain;

import java.util.List;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;

/**
 * Tiers whose steps pay amounts that are no constants: the steps of one source at a time are
 * factors on what that source makes of the pay base, and the sources add up.
 *
 * @param parts for each source how it came out, what it made of the base, and the tiers of that
 * @param before what the period was entitled to before the deal, if the tiers re-rate; else 0
 * @param after what all parts come to
 */
public record TierMix(
    ClauseAddress clause, List<Reason> parts, Fraction before, Fraction after, Fraction result)
    implements Reason {
  public TierMix {
    parts = List.copyOf(parts);
  }

  /** The same with another entitlement before it. */
  public TierMix goingOn(Fraction from, Fraction sum) {
    return new TierMix(clause, parts, from, after, sum);
  }

  /** Whether it follows from what went in. */
  boolean follows() {
    return parts.stream().allMatch(Recomputation::follows)
        && after.equals(parts.stream().map(TierMix::paid).reduce(Fraction.ZERO, Fraction::plus))
        && result.equals(after.minus(before));
  }

  /** What the tiers of a part come to; nothing for what only makes their base. */
  public static Fraction paid(Reason part) {
    return switch (part) {
      case Reason.ReRated reRated -> reRated.after();
      case Reason.Tiered tiered -> tiered.result();
      case Reason.Rated rated -> rated.result();
      case Reason _ -> Fraction.ZERO;
    };
  }
}
