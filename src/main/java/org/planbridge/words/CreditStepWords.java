package org.planbridge.words;

import java.util.function.Function;
import org.planbridge.explain.CreditReason;
import org.planbridge.money.Fraction;

/** Steps of credit beyond number, share and weight, as what went in. */
final class CreditStepWords {
  private final Wording wording;
  private final Function<Fraction, String> money;
  private final Function<Fraction, String> number;

  CreditStepWords(
      Wording wording, Function<Fraction, String> money, Function<Fraction, String> number) {
    this.wording = wording;
    this.money = money;
    this.number = number;
  }

  static String kind(CreditReason step) {
    return switch (step) {
      case CreditReason.Results _ -> "results";
      case CreditReason.Capped _ -> "creditCapped";
      case CreditReason.LessBelow _ -> "lessBelow";
    };
  }

  static StepWords.Kind row(CreditReason step) {
    return switch (step) {
      case CreditReason.Results _ -> StepWords.Kind.CREDITED;
      case CreditReason.Capped _ -> StepWords.Kind.CREDIT_CAPPED;
      case CreditReason.LessBelow _ -> StepWords.Kind.LESS_BELOW;
    };
  }

  TraceTable.Side side(CreditReason step) {
    return new TraceTable.Side(working(step), result(step));
  }

  /** What went in, without what it came to. */
  String working(CreditReason step) {
    return switch (step) {
      case CreditReason.Results results ->
          wording.say(
              results.ofTeam() ? "trace.results.team" : "trace.results.own",
              money.apply(results.sum()));
      case CreditReason.Capped capped ->
          wording.say(
              "trace.creditCapped." + capped.cuts().name(),
              number.apply(capped.before()),
              number.apply(capped.cap()));
      case CreditReason.LessBelow less ->
          wording.say(
              less.byLevel() ? "trace.lessBelow.level" : "trace.lessBelow.pay",
              money.apply(less.before()),
              money.apply(less.below()));
    };
  }

  /** What it came to. */
  String result(CreditReason step) {
    return switch (step) {
      case CreditReason.Capped capped -> number.apply(capped.result());
      case CreditReason.Results _, CreditReason.LessBelow _ -> money.apply(step.result());
    };
  }
}
