package org.planbridge.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.planbridge.engine.Workers;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.Facts;
import org.planbridge.facts.Payee;
import org.planbridge.plan.Choice;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.Condition;
import org.planbridge.plan.Credits;
import org.planbridge.plan.Pay;
import org.planbridge.plan.Slot;
import org.planbridge.plan.TeamCredit;
import org.planbridge.plan.Terms;
import org.planbridge.plan.WhoFor;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.time.PlanCalendar;
import org.planbridge.time.Span;

/** Overrides that cannot be worked out are refused, with the payees or the component named. */
class OverridePlansTest {
  private static final Span YEAR = new Span(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));

  private static Payee payee(String id, String from, String manager) {
    Payee known = Payee.known(id);
    return new Payee(
        id,
        from.isEmpty() ? null : LocalDate.parse(from),
        id,
        null,
        null,
        manager.isEmpty() ? null : manager,
        null,
        null,
        null,
        null,
        known.attributes(),
        null);
  }

  private static List<Problem> problems(List<String> less, Payee... payees) {
    TeamCredit team =
        new TeamCredit(
            TeamCredit.Depth.ALL_BELOW,
            TeamCredit.OUT,
            Choice.stated(TeamCredit.Kind.COMPRESSED),
            less);
    Component override =
        Component.of("override", "Override", new Pay.FlatRate(java.math.BigDecimal.ONE))
            .with(Slot.CREDITS, new Credits(Condition.always(), Choice.stated(team), List.of()));
    CompensationPlan plan =
        new CompensationPlan(
            "p",
            "Managers",
            "1",
            Currency.getInstance("USD"),
            Optional.empty(),
            PlanCalendar.civil(),
            WhoFor.EVERYBODY,
            List.of(override),
            Terms.DEFAULT,
            Map.of());
    Facts facts = Facts.of(DealTable.empty(), List.of(payees), List.of(), List.of());
    return switch (Comparison.of(
        new ComparisonRequest(List.of(plan), List.of(plan), facts, YEAR), new Workers(1))) {
      case Outcome.Done _ -> List.of();
      case Outcome.Refused(var told) -> told;
    };
  }

  @Test
  void payeesWhoAreAboveThemselvesAreNamed() {
    assertThat(problems(List.of(), payee("a", "", "b"), payee("b", "", "a"), payee("c", "", "a")))
        .extracting(Problem::code, Problem::args)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Code.MANAGER_CIRCLE, List.of("a, b")));
  }

  @Test
  void soAreThoseWhoAreOnDifferentDays() {
    List<Problem> told =
        problems(
            List.of(),
            payee("a", "", "b"),
            payee("a", "2025-07-01", ""),
            payee("b", "", ""),
            payee("b", "2025-07-01", "a"));

    assertThat(told).extracting(Problem::code).containsExactly(Code.MANAGER_CIRCLE);
  }

  @Test
  void daysOutsideTheComparedPeriodDoNotMatter() {
    List<Problem> told =
        problems(
            List.of(),
            payee("a", "", "b"),
            payee("a", "2025-01-01", ""),
            payee("b", "", ""),
            payee("b", "2025-01-01", "a"));

    assertThat(told).isEmpty();
  }

  @Test
  void aComponentThatNobodyHasIsNamed() {
    assertThat(problems(List.of("commission"), payee("a", "", "")))
        .extracting(Problem::code, problem -> problem.args().getFirst())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Code.OVERRIDE_COMPONENT, "commission"));
  }
}
