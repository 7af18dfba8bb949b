package org.planbridge.words;

import java.util.function.Function;
import org.planbridge.explain.CapReason;
import org.planbridge.money.Fraction;

/** What a cap did, in words, where it does more than to cut. */
final class CapStepWords {
  private final Wording wording;
  private final Function<Fraction, String> money;

  CapStepWords(Wording wording, Function<Fraction, String> money) {
    this.wording = wording;
    this.money = money;
  }

  /** "500.00 cut, 200.00 of it deferred = 300.00". */
  String figures(CapReason step) {
    return wording.say("step.equals", working(step), money.apply(step.result()));
  }

  /** "500.00, of which 200.00 are deferred". */
  String working(CapReason step) {
    return switch (step) {
      case CapReason.Deferred one ->
          wording.say(
              "trace.deferred",
              money.apply(one.before()),
              money.apply(one.before().minus(one.result())));
      case CapReason.TakenUp one ->
          wording.say("trace.takenUp", money.apply(one.open()), money.apply(one.room()));
      case CapReason.OfCredited one ->
          wording.say("trace.ofBase", money.apply(one.before()), money.apply(one.cap()));
      case CapReason.Counted one ->
          wording.say("trace.counted", money.apply(one.before()), Integer.toString(one.most()));
    };
  }
}
