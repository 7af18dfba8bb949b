package org.planbridge.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planbridge.explain.AmountSet;
import org.planbridge.explain.CapReason;
import org.planbridge.explain.Converted;
import org.planbridge.explain.CreditReason;
import org.planbridge.explain.LimitReason;
import org.planbridge.explain.PayoutReason;
import org.planbridge.explain.Progress;
import org.planbridge.explain.QuotaSet;
import org.planbridge.explain.Reason;
import org.planbridge.explain.RoundingReason;
import org.planbridge.explain.TermReason;
import org.planbridge.explain.TierMix;
import org.planbridge.explain.TruedUp;
import org.planbridge.money.Fraction;

/** Lays the steps of two sides beside each other so that the same steps meet, in their order. */
final class StepPairing {
  private StepPairing() {}

  static List<StepPair> pair(List<Reason> current, List<Reason> proposed) {
    List<Fraction> was = contributions(current);
    List<Fraction> is = contributions(proposed);
    int[][] common = common(current, proposed);
    List<StepPair> pairs = new ArrayList<>();
    int c = 0;
    int p = 0;
    while (c < current.size() || p < proposed.size()) {
      boolean meet =
          c < current.size() && p < proposed.size() && same(current.get(c), proposed.get(p));
      if (meet) {
        pairs.add(
            new StepPair(
                Optional.of(current.get(c)),
                Optional.of(proposed.get(p)),
                is.get(p).minus(was.get(c))));
        c++;
        p++;
      } else if (p == proposed.size()
          || (c < current.size() && common[c + 1][p] >= common[c][p + 1])) {
        pairs.add(
            new StepPair(Optional.of(current.get(c)), Optional.empty(), was.get(c).negated()));
        c++;
      } else {
        pairs.add(new StepPair(Optional.empty(), Optional.of(proposed.get(p)), is.get(p)));
        p++;
      }
    }
    pairs.removeIf(pair -> isIdle(pair.current()) && isIdle(pair.proposed()));
    return pairs;
  }

  /** Rounding that had nothing to round says nothing, unless the other side's did. */
  private static boolean isIdle(Optional<Reason> step) {
    return step.map(one ->
            one instanceof RoundingReason.Settled settled
                && settled.exact().equals(settled.result()))
        .orElse(true);
  }

  /** How many steps can still meet when so many are behind on each side. */
  private static int[][] common(List<Reason> current, List<Reason> proposed) {
    int[][] longest = new int[current.size() + 1][proposed.size() + 1];
    for (int c = current.size() - 1; c >= 0; c--) {
      for (int p = proposed.size() - 1; p >= 0; p--) {
        longest[c][p] =
            same(current.get(c), proposed.get(p))
                ? longest[c + 1][p + 1] + 1
                : Math.max(longest[c + 1][p], longest[c][p + 1]);
      }
    }
    return longest;
  }

  private static boolean same(Reason one, Reason other) {
    return stage(one).equals(stage(other)) && one.clause().slot().equals(other.clause().slot());
  }

  /** Steps of one stage stand for each other, however they pay. */
  private static String stage(Reason reason) {
    return switch (reason) {
      case Reason.Derived _ -> "number";
      case CreditReason.Results _ -> "credit";
      case CreditReason.Capped _ -> "cap of credit";
      case CreditReason.LessBelow _ -> "pay below";
      case Reason.Credited _ -> "credit";
      case QuotaSet _ -> "quota";
      case AmountSet _ -> "amount";
      case TierMix _ -> "pay";
      case Converted _ -> "exchange rate";
      case Reason.Measured _ -> "measure";
      case Reason.Banded _ -> "band";
      case Reason.Based _ -> "basis";
      case Reason.Overridden _ -> "override";
      case Reason.Rated _, Reason.PaidPerDeal _, Reason.PaidPerUnit _ -> "pay";
      case Reason.Tiered _, Reason.ReRated _, Reason.Entitled _ -> "pay";
      case Reason.Multiplied _ -> "multiplier";
      case Reason.Kicked _ -> "kicker";
      case RoundingReason.Settled _, RoundingReason.SettledToDate _ -> "rounding";
      case RoundingReason.Divided _ -> "division";
      case TermReason.Drawn _ -> "draw";
      case TermReason.Balanced _ -> "balance";
      case TermReason.Repaid _ -> "repayment";
      case TermReason.Forgiven _ -> "forgiveness";
      case TermReason.ToppedUp _ -> "top-up";
      case LimitReason.Limited _ -> "limit of a deal";
      case LimitReason.Capped(_, var per, _, _, _, _) -> "limit of " + per;
      case LimitReason.Floored(_, var per, _, _, _, _) -> "floor of " + per;
      case CapReason.Deferred(_, var per, _, _, _, _) -> "limit of " + per;
      case CapReason.OfCredited one -> "limit of " + one.per();
      case CapReason.TakenUp(_, var per, _, _, _) -> "taken up in " + per;
      case CapReason.Counted _ -> "payments";
      case TruedUp _ -> "true-up";
      case Reason.Tested _ -> "test";
      case LimitReason.Gated _ -> "gate";
      case PayoutReason.ClawedBack _ -> "clawback";
      case PayoutReason.Released _ -> "release";
    };
  }

  /** What each step adds to the pay; together they come to what the line pays. */
  private static List<Fraction> contributions(List<Reason> steps) {
    List<Fraction> added = new ArrayList<>();
    Progress progress = Progress.NOTHING;
    for (Reason step : steps) {
      Progress next = progress.after(step);
      added.add(next.sum().minus(progress.sum()));
      progress = next;
    }
    return added;
  }
}
