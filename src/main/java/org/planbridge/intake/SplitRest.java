package org.planbridge.intake;

import java.util.List;
import org.planbridge.facts.Split;
import org.planbridge.money.Fraction;

/** Gives the one who has the rest of a deal what the shares of the others leave of it. */
final class SplitRest {
  private SplitRest() {}

  /**
   * The splits of a deal with the rest as a share; as they are if nobody has the rest, if two have
   * it, or if nothing is left.
   *
   * @param before splits of the deal that are known already
   * @param parts those that are read
   */
  static List<Split> filled(List<Split> before, List<Split> parts) {
    if (parts.stream().filter(SplitRest::isRest).count() != 1) {
      return parts;
    }
    Fraction left = Fraction.ONE.minus(total(before)).minus(total(parts));
    return left.signum() <= 0
        ? parts
        : parts.stream().map(one -> isRest(one) ? with(one, left) : one).toList();
  }

  private static boolean isRest(Split split) {
    return split.share().equals(SplitRows.REST) && !split.isOverlay();
  }

  private static Fraction total(List<Split> splits) {
    return splits.stream()
        .filter(one -> !one.isOverlay())
        .map(Split::share)
        .reduce(Fraction.ZERO, Fraction::plus);
  }

  private static Split with(Split split, Fraction share) {
    return new Split(split.dealId(), split.payeeId(), share, split.role(), split.source());
  }
}
