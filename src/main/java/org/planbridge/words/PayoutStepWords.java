package org.planbridge.words;

import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.planbridge.explain.Fate;
import org.planbridge.explain.PayoutReason;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Clawback;

/** The steps of release and clawback in words. */
final class PayoutStepWords {
  private final Wording wording;
  private final Figures figures;
  private final PayoutWords clauses;
  private final Function<Fraction, String> money;

  PayoutStepWords(Wording wording, Figures figures, Function<Fraction, String> money) {
    this.wording = wording;
    this.figures = figures;
    this.money = money;
    clauses = new PayoutWords(wording, figures);
  }

  /** "500.00 due on 3 May; 500.00 waits: when cash has come in". */
  String released(PayoutReason.Released step) {
    List<String> pieces =
        step.portions().stream()
            .flatMap(portion -> portion.pieces().stream())
            .map(piece -> fate(money.apply(piece.amount()), piece.fate()))
            .toList();
    return wording.list("list.semicolon", pieces);
  }

  private String fate(String amount, Fate fate) {
    return switch (fate) {
      case Fate.Due(var day) -> wording.say("fate.due", amount, figures.day(day));
      case Fate.Pending(var awaited) ->
          wording.say("fate.pending", amount, clauses.trigger(awaited));
      case Fate.Lapsed(var awaited) -> wording.say("fate.lapsed", amount, clauses.trigger(awaited));
    };
  }

  /** "customer churned on 3 May: 8 of 12 months are left of 600.00, 400.00 comes back". */
  String clawedBack(PayoutReason.ClawedBack step) {
    String what =
        step.method() instanceof Clawback.Method.ProRata
            ? wording.say(
                "step.clawedBack.proRata",
                Integer.toString(step.length() - step.passed()),
                Integer.toString(step.length()),
                money.apply(step.of()))
            : wording.say("step.clawedBack.share", percent(step.share()), money.apply(step.of()));
    String part =
        step.extent().equals(Fraction.ONE)
            ? what
            : wording.say("step.clawedBack.extent", percent(step.extent()), what);
    String key =
        step.cancelled().signum() == 0 ? "step.clawedBack.paid" : "step.clawedBack.cancelled";
    return wording.say(
        key,
        clauses.event(step.kind()),
        figures.day(step.day()),
        part,
        money.apply(step.cancelled()));
  }

  private String percent(Fraction value) {
    return figures.percent(value.rounded(6, RoundingMode.HALF_EVEN));
  }
}
