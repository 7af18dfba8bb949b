package org.planbridge.engine;

import java.time.LocalDate;
import java.util.Optional;
import org.planbridge.engine.lines.PeriodRule;
import org.planbridge.facts.Payee;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.PayCalendar;
import org.planbridge.plan.PayPeriod;
import org.planbridge.time.Span;

/** Whether a day on which something changes lies inside a period, or begins one. */
final class Cuts {
  private static final int MIDDLE = 16;
  private static final int QUARTER = 3;

  private Cuts() {}

  /**
   * Whether a change on a day cuts one of the periods of a measure; a measure without periods is
   * never cut, one of all time or of the payee's own days always.
   */
  static boolean cuts(Optional<PeriodRule> rule, Span basis, LocalDate day) {
    return rule.map(periods ->
            switch (periods) {
              case PeriodRule.Calendar _, PeriodRule.Weeks _, PeriodRule.HalfMonths _ ->
                  periods.periods(Payee.known(""), basis).orElseThrow().stream()
                      .noneMatch(one -> one.span().from().equals(day));
              case PeriodRule.Term _, PeriodRule.Lifetime _, PeriodRule.Anniversary _ -> true;
            })
        .orElse(false);
  }

  /** Whether a pay period begins on the day. */
  static boolean beginsPayPeriod(CompensationPlan plan, LocalDate day) {
    return switch (plan.terms().payCalendar().value().period()) {
      case PayPeriod.Civil(var frequency) ->
          frequency == PayCalendar.Frequency.QUARTERLY
              ? day.getDayOfMonth() == 1 && day.getMonthValue() % QUARTER == 1
              : day.getDayOfMonth() == 1
                  || (frequency == PayCalendar.Frequency.SEMI_MONTHLY
                      && day.getDayOfMonth() == MIDDLE);
      case PayPeriod.Weekly(var lastDay, _) -> day.minusDays(1).getDayOfWeek() == lastDay;
      case PayPeriod.Fortnightly(var from) ->
          Math.floorMod(day.toEpochDay() - from.toEpochDay(), 14L) == 0;
    };
  }
}
