package org.planbridge.words;

import org.planbridge.explain.AmountSet;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Quantity;

/** How a rate or a sum that is no constant came out, in words. */
final class AmountStepWords {
  private final Wording wording;
  private final Figures figures;

  AmountStepWords(Wording wording, Figures figures) {
    this.wording = wording;
    this.figures = figures;
  }

  /** "60 % of 20,000 divided by the quota of 100,000 = 0.12". */
  String amount(AmountSet step) {
    return wording.say("step.equals", working(step), figures.number(step.result()));
  }

  /** "60 % of 20,000 divided by the quota of 100,000". */
  String working(AmountSet step) {
    String number = figures.number(step.number());
    return switch (step.amount()) {
      case Quantity.Fixed _, Quantity.OfCredited _ -> figures.number(step.result());
      case Quantity.ShareOf(_, var share) ->
          wording.say("trace.part", figures.percent(share), number);
      case Quantity.OfQuota(_, var share) ->
          wording.say(
              "trace.ofQuota",
              figures.percent(share),
              number,
              figures.number(step.quota().orElse(Fraction.ONE)));
      case Quantity.Named(var name, var times) ->
          times.signum() == 0 || times.compareTo(java.math.BigDecimal.ONE) != 0
              ? wording.say("trace.times", figures.number(times), number)
              : wording.say("trace.number", Names.of(name));
    };
  }
}
