package org.planbridge.explain;

import java.util.Optional;
import org.planbridge.money.Fraction;

/**
 * What the steps of a line have come to so far. Before anything is paid, a multiplier scales the
 * base that a rate is then paid on; after that it scales the sum.
 *
 * @param base the pay base; empty before the credit
 * @param sum what has been paid, in major units
 * @param paid whether some step has paid
 */
public record Progress(Optional<Fraction> base, Fraction sum, boolean paid) {
  public static final Progress NOTHING = new Progress(Optional.empty(), Fraction.ZERO, false);

  /** Whether a step begins with the figure that the steps before it came to. */
  boolean allows(Reason step) {
    return switch (step) {
      case Reason.Derived _, QuotaSet _, AmountSet _, TierMix _, Converted _ -> true;
      case CreditReason credit -> credit.goesOn(this);
      case Reason.Credited _, Reason.Measured _, Reason.PaidPerDeal _, Reason.ReRated _ -> true;
      case Reason.Kicked _, RoundingReason.Divided _, LimitReason.Floored _, Reason.Entitled _ ->
          true;
      case Reason.Banded _ -> true;
      case Reason.Overridden overridden -> overridden.replaced().signum() == 0 || paid;
      case Reason.Based(_, var of, var number, _, _) ->
          of != Reason.Based.Of.RATE || base.map(number::equals).orElse(true);
      case Reason.PaidPerUnit(_, _, var units, _) -> base.map(units::equals).orElse(true);
      case Reason.Rated(_, var from, _, _) -> base.map(from::equals).orElse(true);
      case Reason.Tiered(_, var from, _, _) -> base.map(from::equals).orElse(true);
      case Reason.Multiplied(_, var before, _, _) ->
          Optional.of(before).equals(paid ? Optional.of(sum) : base);
      case RoundingReason.Settled(_, var exact, _, _) -> exact.equals(sum);
      case RoundingReason.SettledToDate(_, var before, var to, _, _) ->
          to.minus(before).equals(sum);
      case LimitReason.Limited(_, _, var before, _, _, _) -> before.equals(sum);
      case LimitReason.Capped(_, _, _, var before, _, _) -> before.equals(sum);
      case LimitReason.Gated gated -> gated.before().equals(sum);
      case TruedUp _ -> true;
      case CapReason cap -> cap.goesOnFrom(this);
      case TermReason _ -> true;
      case PayoutReason.Released released -> released.result().equals(sum);
      case PayoutReason.ClawedBack _ -> !paid;
      case Reason.Tested tested -> !paid || tested.offered().equals(sum);
    };
  }

  /** With one more step. */
  public Progress after(Reason step) {
    return switch (step) {
      case Reason.Measured _, Reason.Derived _, Reason.Banded _, QuotaSet _ -> this;
      case AmountSet _ -> this;
      case TierMix mix -> paying(mix.result());
      case Converted _ -> this;
      case PayoutReason.Released _ -> this;
      case CreditReason credit -> credit.after(this);
      case PayoutReason.ClawedBack _ -> paying(step.result());
      case Reason.Credited _, Reason.Based _ -> new Progress(Optional.of(step.result()), sum, paid);
      case Reason.Multiplied _ ->
          paid ? paying(step.result()) : new Progress(Optional.of(step.result()), sum, false);
      case TermReason.Balanced _ -> this;
      case TermReason.Drawn _, TermReason.Repaid _, TermReason.Forgiven _, TermReason.ToppedUp _ ->
          paying(sum.plus(step.result()));
      case Reason.Kicked _, Reason.Overridden _ -> paying(sum.plus(step.result()));
      case LimitReason.Floored floored -> paying(sum.plus(step.result()).minus(floored.before()));
      case Reason.Rated _, Reason.PaidPerDeal _, Reason.PaidPerUnit _ -> paying(step.result());
      case Reason.Tiered _, Reason.ReRated _, Reason.Entitled _ -> paying(step.result());
      case RoundingReason.Settled _,
          RoundingReason.SettledToDate _,
          RoundingReason.Divided _,
          LimitReason.Limited _ ->
          paying(step.result());
      case TruedUp trued -> paying(sum.plus(trued.result()));
      case CapReason cap -> cap.after(this);
      case LimitReason.Capped _, Reason.Tested _, LimitReason.Gated _ -> paying(step.result());
    };
  }

  /** With another pay base. */
  Progress withBase(Fraction other) {
    return new Progress(Optional.of(other), sum, paid);
  }

  Progress paying(Fraction result) {
    return new Progress(base, result, true);
  }
}
