package org.planbridge.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.planbridge.compare.Comparison;
import org.planbridge.compare.ComparisonRequest;
import org.planbridge.compare.Outcome;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.Facts;
import org.planbridge.facts.Payee;
import org.planbridge.facts.Quota;
import org.planbridge.facts.SourceRow;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.planjson.PlanReader;
import org.planbridge.time.Span;

/** Bridges worked by hand. */
class WorkedBridgesTest {
  private static final Span YEAR =
      Span.ofClosed(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

  /**
   * Sales of 120,000 against a quota of 100,000. Old: 10 % flat, 12,000. New: 8 %, and one and a
   * half times that above quota: 8,000 + 20,000 x 12 % = 10,400. The rate alone is -2,400; with the
   * accelerator already there it takes 20 % of 13,000, -2,600; on average -2,500. The accelerator
   * alone adds 1,000, after the rate 800; on average 900.
   */
  @Test
  void a_rate_and_an_accelerator_share_what_they_do_together() {
    Comparison comparison =
        compare(
            """
            "pay": {"rate": "0.1"}
            """,
            """
            "pay": {"rate": "0.08"}, "modifiers": {"multipliers": [
              {"reached": {"attainment": {"above": "1"}}, "factor": "1.5"}]}
            """,
            "100000",
            "20000");

    assertThat(told(bridge(comparison).earned(0)))
        .isEqualTo("commission/pay -2500.00; commission/modifiers 900.00");
    assertThat(told(bridge(comparison).earned(0, Method.PLAN_ORDER)))
        .isEqualTo("commission/pay -2400.00; commission/modifiers 800.00");
    assertThat(told(bridge(comparison).earned(0, Method.ALONE)))
        .isEqualTo("commission/pay -2400.00; commission/modifiers 1000.00");
  }

  /**
   * The same deals under the same rate, paid a month later: the deals of December are paid in
   * January, which is not in the year. Nothing is earned differently.
   */
  @Test
  void a_later_pay_day_moves_pay_and_earns_the_same() {
    Comparison comparison =
        compare(
            """
            "pay": {"rate": "0.1"}
            """,
            """
            "pay": {"rate": "0.1"}}], "terms": {"payCalendar": {"frequency": "monthly",
              "payments": [{"share": "1", "monthsAfter": 1, "day": "last"}]}}, "dropped": {}, "reasons": {
            """,
            "70000",
            "30000");

    assertThat(told(bridge(comparison).earned(0))).isEqualTo("plan/payCalendar 0.00");
    assertThat(told(bridge(comparison).paid(0))).isEqualTo("plan/payCalendar -3000.00");
  }

  private static Attribution bridge(Comparison comparison) {
    return Attribution.of(comparison, Drawn.sayable(), Drawn.ALONE);
  }

  private static String told(PayeeBridge bridge) {
    return IntStream.range(0, bridge.steps().size())
        .mapToObj(step ->
            bridge.steps().get(step).key() + " " + bridge.figure(step).toDecimal().toPlainString())
        .collect(Collectors.joining("; "));
  }

  /** One deal in June and one in December. */
  private static Comparison compare(String was, String is, String june, String december) {
    DealTable.Builder deals = new DealTable.Builder(List.of("amount"), List.of());
    deals.deal("1", "ann", LocalDate.of(2025, 6, 10), new SourceRow("deals.csv", 2));
    deals.number(0).add(new BigDecimal(june));
    deals.endRow();
    deals.deal("2", "ann", LocalDate.of(2025, 12, 9), new SourceRow("deals.csv", 3));
    deals.number(0).add(new BigDecimal(december));
    deals.endRow();
    Quota quota =
        new Quota(
            "ann", null, "amount", YEAR, new BigDecimal("100000"), new SourceRow("quotas.csv", 2));
    Facts facts = Facts.of(deals.build(), List.of(Payee.known("ann")), List.of(), List.of(quota));
    return switch (Comparison.of(
        new ComparisonRequest(List.of(plan(was)), List.of(plan(is)), facts, YEAR), Drawn.ALONE)) {
      case Outcome.Done(var comparison) -> comparison;
      case Outcome.Refused(var problems) -> throw new AssertionError(problems);
    };
  }

  private static CompensationPlan plan(String members) {
    String text =
        """
        {"format": 1, "id": "plan", "name": "Plan", "version": "1", "currency": "USD",
        "components": [{"id": "commission", "name": "Commission",
        "measure": {"sum": "quota credit", "over": "year"}, MEMBERS}
        """
            .replace("MEMBERS", members);
    String end = members.contains("reasons") ? "}" : "]}";
    var taken = PlanReader.read("plan.json", (text + end).getBytes(StandardCharsets.UTF_8));
    return taken.value().orElseThrow(() -> new AssertionError(taken.problems()));
  }
}
