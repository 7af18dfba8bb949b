package org.planbridge.explain;

import java.util.List;
import java.util.Optional;
import org.planbridge.money.Fraction;
import org.planbridge.money.LargestRemainder;
import org.planbridge.money.Rounding;

/**
 * Works a trace out again from what its own steps say went in. A trace that does not come out is
 * not shown: 4 % of 1,000 that says 41 is a fault of ours, whatever made it.
 */
public final class Recomputation {
  private Recomputation() {}

  /** What is wrong with a trace, for a report of our own fault; empty if all of it comes out. */
  public static Optional<String> fault(Trace trace) {
    Progress progress = Progress.NOTHING;
    for (Reason step : trace.steps()) {
      if (!follows(step)) {
        return Optional.of("The step (%s) does not follow from what went in.".formatted(step));
      }
      if (!progress.allows(step)) {
        return Optional.of("The step (%s) does not go on from (%s).".formatted(step, progress));
      }
      progress = progress.after(step);
    }
    return progress.sum().equals(trace.result())
        ? Optional.empty()
        : Optional.of("The steps come to (%s) in (%s).".formatted(progress.sum(), trace));
  }

  /** The sum that steps come to, whether or not each follows from what went in. */
  public static Fraction comesTo(List<Reason> steps) {
    Progress progress = Progress.NOTHING;
    for (Reason step : steps) {
      progress = progress.after(step);
    }
    return progress.sum();
  }

  /** Whether a step's result is what comes of its own figures. */
  public static boolean follows(Reason step) {
    return switch (step) {
      case Reason.Credited(_, var number, var share, var weight, var result) ->
          result.equals(number.times(share).times(weight));
      case Reason.Derived(_, _, var formula, var operands, var result) ->
          formula
              .value(leaf -> Optional.ofNullable(operands.get(leaf)))
              .map(result::equals)
              .orElse(false);
      case Reason.Measured(_, _, var before, var added, var result, _) ->
          result.equals(before.plus(added));
      case Converted converted ->
          converted.result().equals(converted.number().times(converted.rate()));
      case QuotaSet(_, _, var stated, var factor, var share, var result) ->
          result.equals(stated.times(factor).times(share));
      case AmountSet amount -> amount.result().equals(amount.given());
      case TierMix mix -> mix.follows();
      case Reason.Based(_, _, var number, var factor, var result) ->
          result.equals(number.times(factor));
      case Reason.Banded banded ->
          banded.lies() || banded.quota().map(quota -> quota.signum() <= 0).orElse(false);
      case Reason.Rated(_, var base, var rate, var result) -> result.equals(base.times(rate));
      case Reason.PaidPerUnit(_, var amount, var units, var result) ->
          result.equals(amount.times(units));
      case Reason.Entitled entitled ->
          entitled.after().equals(entitled.given())
              && entitled.result().equals(entitled.after().minus(entitled.before()));
      case Reason.PaidPerDeal(_, var amount, var share, var result) ->
          result.equals(amount.times(share));
      case Reason.Tiered(_, var base, var slices, var result) ->
          follow(slices)
              && result.equals(sum(slices.stream().map(Reason.Slice::result).toList()))
              && base.equals(sum(slices.stream().map(Reason.Slice::part).toList()));
      case Reason.ReRated(_, var slices, var before, var after, _, var result) ->
          follow(slices)
              && after.equals(sum(slices.stream().map(Reason.Slice::result).toList()))
              && result.equals(after.minus(before));
      case Reason.Overridden(_, _, _, var figure, var of, var scale, var replaced, var result) ->
          result.equals(figure.times(of).times(scale).minus(replaced));
      case Reason.Multiplied(_, var before, var factor, var result) ->
          result.equals(before.times(factor));
      case Reason.Kicked(_, var base, var rate, var perDeal, var factor, var result) ->
          result.equals(base.times(rate).plus(perDeal).times(factor));
      case RoundingReason.Settled(_, var exact, var rounding, var result) ->
          result.equals(rounded(exact, rounding));
      case RoundingReason.SettledToDate(_, var before, var after, var rounding, var result) ->
          result.equals(rounded(after, rounding).minus(rounded(before, rounding)));
      case RoundingReason.Divided divided -> divided.result().equals(part(divided));
      case LimitReason.Limited limited -> limited.result().equals(within(limited));
      case LimitReason.Capped(_, _, var used, var before, var cap, var result) ->
          result.equals(least(cap, used.plus(before)).minus(least(cap, used)));
      case LimitReason.Floored(_, _, var before, var floor, var room, var result) ->
          result.equals(before.plus(topUp(floor.minus(before), room)));
      case LimitReason.Gated gated ->
          gated
              .result()
              .equals(
                  gated.tiersFrom().isPresent() || gated.open() ? gated.before() : Fraction.ZERO);
      case CreditReason credit -> credit.follows();
      case TruedUp(_, _, var earned, var given, var result) -> result.equals(given.minus(earned));
      case CapReason cap -> cap.follows();
      case TermReason term -> follows(term);
      case PayoutReason.Released released -> PayoutRecomputation.follows(released);
      case PayoutReason.ClawedBack clawedBack -> PayoutRecomputation.follows(clawedBack);
      case Reason.Tested tested ->
          tested.result().equals(tested.met() ? tested.offered() : Fraction.ZERO);
    };
  }

  private static boolean follows(TermReason term) {
    return switch (term) {
      case TermReason.Drawn(_, _, var due, var amount, var result) ->
          result.equals(due.map(pay -> above(amount.minus(pay))).orElse(amount));
      case TermReason.Balanced(_, var before, var change, var result) ->
          result.equals(before.plus(change));
      case TermReason.Repaid repaid ->
          repaid.result().equals(least(repaid.open(), repaid.room()).negated());
      case TermReason.Forgiven(_, _, var open, var result) ->
          result.signum() >= 0 && result.compareTo(open) <= 0;
      case TermReason.ToppedUp(_, _, var pay, var salary, var least, var result) ->
          result.equals(above(least.minus(pay).minus(salary.orElse(Fraction.ZERO))));
    };
  }

  private static Fraction above(Fraction value) {
    return value.signum() > 0 ? value : Fraction.ZERO;
  }

  private static boolean follow(List<Reason.Slice> slices) {
    return slices.stream().allMatch(one -> one.result().equals(one.part().times(one.rate())));
  }

  private static Fraction sum(List<Fraction> parts) {
    return parts.stream().reduce(Fraction.ZERO, Fraction::plus);
  }

  private static Fraction rounded(Fraction exact, Rounding rounding) {
    return Fraction.of(exact.rounded(rounding.places(), rounding.mode()));
  }

  private static Fraction part(RoundingReason.Divided divided) {
    Fraction unit = Fraction.of(java.math.BigDecimal.ONE.movePointLeft(divided.digits()));
    Fraction units = divided.whole().dividedBy(unit);
    if (!units.isWhole()) {
      return divided.whole();
    }
    long[] parts = LargestRemainder.divide(units.numerator().longValueExact(), divided.shares());
    return Fraction.of(parts[divided.place()]).times(unit);
  }

  private static Fraction within(LimitReason.Limited limited) {
    Fraction before = limited.before();
    Fraction size = before.signum() < 0 ? before.negated() : before;
    Fraction raised = size.compareTo(limited.least()) < 0 ? limited.least() : size;
    Fraction kept = limited.most().map(most -> least(most, raised)).orElse(raised);
    int side = before.signum() != 0 ? before.signum() : limited.base().signum();
    return kept.times(Fraction.of(side));
  }

  private static Fraction topUp(Fraction missing, Optional<Fraction> room) {
    Fraction wanted = room.map(left -> least(left, missing)).orElse(missing);
    return wanted.signum() > 0 ? wanted : Fraction.ZERO;
  }

  private static Fraction least(Fraction a, Fraction b) {
    return a.compareTo(b) <= 0 ? a : b;
  }
}
