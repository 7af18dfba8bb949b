package org.planbridge.engine.operator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.lines.Conversion;
import org.planbridge.engine.lines.DerivedColumn;
import org.planbridge.explain.Converted;
import org.planbridge.explain.Reason;
import org.planbridge.facts.ExchangeRate;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Formula;
import org.planbridge.plan.Term;

/** What is told of the deals in another currency: their rates, and which have none. */
final class Conversions {
  private static final ClauseAddress CLAUSE = ClauseAddress.of(Term.RATE_SET);

  private Conversions() {}

  /** The conversion that makes a number; empty if it is not a sum in the deal's currency. */
  static Optional<Conversion> of(Frame frame, String number) {
    return frame.lines.conversion().filter(it -> it.converts(number));
  }

  /** A step for every sum in another currency that a number is made of. */
  static void record(Frame frame, String number, IntPredicate asked) {
    Conversion conversion = frame.lines.conversion().orElse(null);
    if (conversion == null || frame.recorder == null) {
      return;
    }
    for (String sum : sums(frame, conversion, number, new LinkedHashSet<>())) {
      DerivedColumn column = frame.lines.derived(sum).orElse(null);
      if (column != null) {
        frame.recorder.line(
            i -> asked.test(i) ? step(conversion, sum, column, frame.from + i) : null);
      }
    }
  }

  private static List<String> sums(
      Frame frame, Conversion conversion, String number, Set<String> seen) {
    List<String> found = new ArrayList<>();
    if (!seen.add(number)) {
      return found;
    }
    if (conversion.converts(number)) {
      found.add(number);
      return found;
    }
    frame
        .lines
        .derived(number)
        .ifPresent(derived ->
            derived
                .formula()
                .leaves()
                .forEach(leaf -> {
                  if (leaf instanceof Formula.Named(var other)) {
                    found.addAll(sums(frame, conversion, other, seen));
                  }
                }));
    return found;
  }

  private static @Nullable Reason step(
      Conversion conversion, String sum, DerivedColumn column, int line) {
    Optional<String> from = conversion.from(line);
    Optional<ExchangeRate> rate = from.flatMap(_ -> conversion.rate(line));
    Fraction result = column.values()[line];
    if (from.isEmpty() || rate.isEmpty() || result == null) {
      return null;
    }
    Fraction factor = Fraction.of(rate.get().rate());
    return new Converted(
        CLAUSE,
        sum,
        from.get(),
        conversion.into(),
        result.dividedBy(factor),
        factor,
        rate.get().date(),
        Optional.ofNullable(rate.get().source()),
        result);
  }

  /** Holds the lines in another currency that the plan cannot convert. */
  static void hold(Frame frame, Gaps gaps, Conversion conversion) {
    for (int i = 0; i < frame.size; i++) {
      int line = frame.from + i;
      if (conversion.from(line).isPresent() && conversion.rate(line).isEmpty()) {
        gaps.hold(i, org.planbridge.problem.Code.HELD_CURRENCY, Conversion.CURRENCY, CLAUSE);
      }
    }
  }
}
