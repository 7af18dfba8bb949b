package org.planbridge.words;

import java.util.function.Function;
import org.planbridge.explain.TermReason;
import org.planbridge.money.Fraction;

/** Steps of draws and guarantees in words. */
final class TermStepWords {
  private final Wording wording;
  private final Function<Fraction, String> money;
  private final Function<Fraction, String> percent;

  TermStepWords(
      Wording wording, Function<Fraction, String> money, Function<Fraction, String> percent) {
    this.wording = wording;
    this.money = money;
    this.percent = percent;
  }

  static String kind(TermReason reason) {
    return switch (reason) {
      case TermReason.Drawn _ -> "drawn";
      case TermReason.Balanced _ -> "balanced";
      case TermReason.Repaid _ -> "repaid";
      case TermReason.Forgiven _ -> "forgiven";
      case TermReason.ToppedUp _ -> "toppedUp";
    };
  }

  String figures(TermReason reason) {
    return switch (reason) {
      case TermReason.Drawn step -> drawn(step);
      case TermReason.Balanced step ->
          wording.say(
              "step.balanced.figures", money.apply(step.before()), money.apply(step.result()));
      case TermReason.Repaid step -> repaid(step);
      case TermReason.Forgiven step ->
          wording.say(
              "step.forgiven.figures", money.apply(step.open()), money.apply(step.result()));
      case TermReason.ToppedUp step ->
          step.salary()
              .map(salary ->
                  wording.say(
                      "step.toppedUp.salary.figures",
                      money.apply(step.pay()),
                      money.apply(step.least()),
                      money.apply(step.result()),
                      money.apply(salary)))
              .orElseGet(() ->
                  wording.say(
                      "step.toppedUp.figures",
                      money.apply(step.pay()),
                      money.apply(step.least()),
                      money.apply(step.result())));
    };
  }

  private String drawn(TermReason.Drawn step) {
    String amount = money.apply(step.amount());
    return step.due()
        .map(due ->
            step.result().signum() == 0
                ? wording.say("step.drawn.enough", money.apply(due), amount)
                : wording.say(
                    "step.drawn.topUp.figures",
                    amount,
                    money.apply(due),
                    money.apply(step.result())))
        .orElseGet(() -> wording.say("step.drawn.figures", amount));
  }

  private String repaid(TermReason.Repaid step) {
    String open = money.apply(step.open());
    String result = money.apply(step.result());
    return step.least()
        .map(least ->
            step.takes().equals(Fraction.ONE)
                ? wording.say(
                    "step.repaid.figures",
                    money.apply(step.due()),
                    money.apply(least),
                    open,
                    result)
                : wording.say(
                    "step.repaid.part.figures",
                    money.apply(step.due()),
                    money.apply(least),
                    open,
                    result,
                    percent.apply(step.takes())))
        .orElseGet(() -> wording.say("step.repaid.below.figures", open, result));
  }
}
