package org.planbridge.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.planbridge.money.Fraction;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Draw;
import org.planbridge.plan.Guarantee;
import org.planbridge.plan.HoldHarmless;
import org.planbridge.plan.PayCalendar;
import org.planbridge.plan.Terms;

/** Settles one payee's pay: the terms of the plan in their order, then the pay calendar. */
final class Settling {
  private final CompensationPlan plan;
  private final Terms terms;
  private final Replay replay;
  private final int payee;
  private final List<Due> dues;
  private final TermPeriods periods;
  private final TermLines lines;

  Settling(Replay replay, CompensationPlan plan, int payee) {
    this.replay = replay;
    this.plan = plan;
    this.payee = payee;
    terms = plan.terms();
    dues = new ArrayList<>(replay.payouts().dues(payee, looksAtLines(terms)));
    periods = new TermPeriods(plan, replay.lines(), payee);
    lines = new TermLines(periods);
  }

  /** Whether sums must be told apart by line or component. */
  private static boolean looksAtLines(Terms terms) {
    return PayDays.looksAtLines(terms.payCalendar().value())
        || (terms.draw() instanceof Draw.PerPeriod draw
            && draw.scope().value() instanceof Draw.Scope.Components)
        || terms.draw() instanceof Draw.OfDeals;
  }

  Settlement settle() {
    List<Due> atOnce = new ArrayList<>();
    long outstanding = harmless();
    outstanding +=
        switch (terms.draw()) {
          case Draw.None _ -> 0;
          case Draw.OfDeals draw -> ofDeals(draw, atOnce);
          case Draw.PerPeriod draw -> {
            int before = lines.all().size();
            long open =
                new Draws(draw, periods, lines)
                    .run(period -> pay(Due::due, inScope(draw.scope().value()), period.span()));
            boolean inAdvance = draw.form() == Draw.Form.IN_ADVANCE;
            for (TermLine line : lines.all().subList(before, lines.all().size())) {
              boolean now = inAdvance && line.kind() == TermLine.Kind.DRAW_PAID;
              (now ? atOnce : dues).add(Due.ofPlan(line.date(), line.pay()));
            }
            yield open;
          }
        };
    switch (terms.guarantee()) {
      case Guarantee.None _ -> {}
      case Guarantee.Stated guarantee -> guarantee(guarantee, atOnce);
    }
    PayCalendar calendar = terms.payCalendar().value();
    PayDays days = new PayDays(calendar, replay.lines());
    return new Settlement(
        Payments.of(calendar, days, dues, atOnce, this::documentRounded),
        lines.all(),
        outstanding,
        lines.toppedUp());
  }

  /** Advances of deals are paid on their own days; what repays them falls due with the month. */
  private long ofDeals(Draw.OfDeals draw, List<Due> atOnce) {
    int before = lines.all().size();
    String id = replay.lines().payees().get(payee).id();
    long open = new DealAdvances(draw, periods, lines, replay.lines()).run(id, dues);
    for (TermLine line : lines.all().subList(before, lines.all().size())) {
      boolean now = line.kind() == TermLine.Kind.DRAW_PAID;
      (now ? atOnce : dues).add(Due.ofPlan(line.date(), line.pay()));
    }
    return open;
  }

  /** What is paid of the sum of a pay date. */
  private long documentRounded(long units) {
    int digits = periods.digits();
    return terms
        .rounding()
        .value()
        .document()
        .map(step ->
            Fraction.of(BigDecimal.valueOf(units, digits))
                .rounded(Math.min(step.places(), digits), step.mode())
                .setScale(digits)
                .unscaledValue()
                .longValueExact())
        .orElse(units);
  }

  private long harmless() {
    return switch (terms.holdHarmless()) {
      case HoldHarmless.None _ -> 0;
      case HoldHarmless.Against clause -> {
        Replay other = replay.beside(clause.plan(), payee);
        long open =
            new Harmless(clause, periods, lines)
                .run(
                    period -> replay.payouts().earnedIn(payee, period.span()),
                    period -> other.payouts().earnedIn(payee, period.span()));
        lines.all().forEach(line -> dues.add(Due.ofPlan(line.date(), line.pay())));
        yield open;
      }
    };
  }

  private void guarantee(Guarantee.Stated guarantee, List<Due> atOnce) {
    int before = lines.all().size();
    List<Due> earned = List.copyOf(dues);
    Guarantees.run(
        guarantee,
        periods,
        lines,
        period ->
            switch (guarantee.against().value()) {
              case EARNED -> replay.payouts().earnedIn(payee, period.span());
              case DUE ->
                  sum(earned, Due::due, _ -> true, period.span())
                      + sum(atOnce, Due::due, _ -> true, period.span());
            });
    for (TermLine line : lines.all().subList(before, lines.all().size())) {
      dues.add(Due.ofPlan(line.date(), line.pay()));
    }
  }

  private Predicate<Due> inScope(Draw.Scope scope) {
    return switch (scope) {
      case Draw.Scope.Plan _ -> _ -> true;
      case Draw.Scope.Components(var ids) -> {
        Set<String> wanted = ids.stream().collect(Collectors.toSet());
        yield due ->
            due.component() != Due.OF_PLAN
                && wanted.contains(plan.components().get(due.component()).id());
      }
    };
  }

  private long pay(
      Function<Due, LocalDate> day, Predicate<Due> which, org.planbridge.time.Span span) {
    return sum(dues, day, which, span);
  }

  private static long sum(
      List<Due> dues,
      Function<Due, LocalDate> day,
      Predicate<Due> which,
      org.planbridge.time.Span span) {
    long sum = 0;
    for (Due due : dues) {
      sum = span.covers(day.apply(due)) && which.test(due) ? Math.addExact(sum, due.units()) : sum;
    }
    return sum;
  }
}
