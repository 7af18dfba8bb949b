package org.planbridge.compare;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.Case;
import org.planbridge.engine.Deal;
import org.planbridge.engine.Statement;
import org.planbridge.facts.Facts;
import org.planbridge.facts.Payee;
import org.planbridge.facts.Quota;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.time.PlanCalendar;
import org.planbridge.time.Span;

/**
 * A case 56 years later: on the same days of the week, in years as long, and a whole number of
 * fortnights on, so that every day weighs the same in both.
 */
final class YearsLater {
  private static final int YEARS = 56;

  private YearsLater() {}

  static Case of(Case one) {
    Facts facts = one.facts();
    return new Case(
        plan(one.current()),
        plan(one.proposed()),
        Facts.of(
            Deal.table(
                one.deals().stream().map(deal -> deal.withDate(later(deal.date()))).toList()),
            facts.payees().stream().map(YearsLater::payee).toList(),
            facts.splits(),
            facts.quotas().stream()
                .map(quota ->
                    new Quota(
                        quota.payeeId(),
                        quota.role(),
                        quota.measure(),
                        later(quota.span()),
                        quota.amount(),
                        quota.source()))
                .toList()),
        later(one.basis()));
  }

  /** All figures, without the dates. */
  static String figures(Comparison comparison) {
    return Statement.of(comparison)
        .lines()
        .map(line -> line.replaceAll("20\\d\\d", "YEAR"))
        .collect(Collectors.joining("\n"));
  }

  private static LocalDate later(LocalDate date) {
    return date.plusYears(YEARS);
  }

  private static @Nullable LocalDate laterIfKnown(@Nullable LocalDate date) {
    return date == null ? null : later(date);
  }

  private static Span later(Span span) {
    return new Span(later(span.from()), later(span.until()));
  }

  private static Payee payee(Payee one) {
    return new Payee(
        one.id(),
        one.name(),
        one.role(),
        one.team(),
        one.managerId(),
        laterIfKnown(one.hireDate()),
        laterIfKnown(one.leaveDate()),
        one.targetIncentive(),
        one.baseSalary(),
        one.attributes(),
        one.source());
  }

  private static CompensationPlan plan(CompensationPlan plan) {
    return plan.calendar() instanceof PlanCalendar.Stated(var starts, var lastDay)
        ? plan.withCalendar(
            new PlanCalendar.Stated(
                starts.stream().map(YearsLater::later).toList(), later(lastDay)))
        : plan;
  }
}
