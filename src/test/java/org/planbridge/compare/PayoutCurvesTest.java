package org.planbridge.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.planbridge.engine.Workers;
import org.planbridge.money.Fraction;
import org.planbridge.sample.SampleComparison;

class PayoutCurvesTest {
  private static final Comparison COMPARISON = SampleComparison.get();
  private static final Workers ONE = new Workers(1);

  @Test
  void a_period_that_ended_exactly_at_quota_lies_on_the_curve() {
    PayoutCurve curve = curve("NC-101");
    PayoutCurve.Past second =
        curve.past().stream()
            .filter(past -> past.attainment().equals(Fraction.ONE))
            .findFirst()
            .orElseThrow();
    assertThat(curve.scaled()).isEqualTo(second.period());
    assertThat(at(curve, "1")).isEqualTo(second.payout());
  }

  @Test
  void the_curve_runs_from_nothing_to_150_per_cent() {
    PayoutCurve curve = curve("NC-102");
    assertThat(curve.points()).hasSize(31);
    assertThat(curve.points().getFirst().attainment()).isEqualByComparingTo("0");
    assertThat(curve.points().getFirst().payout().isZero()).isTrue();
    assertThat(curve.points().getLast().attainment()).isEqualByComparingTo("1.5");
    IntStream.range(1, 31)
        .forEach(i ->
            assertThat(curve.points().get(i).payout().proposed())
                .isGreaterThan(curve.points().get(i - 1).payout().proposed()));
  }

  @Test
  void the_cap_of_the_current_plan_makes_its_curve_flat() {
    PayoutCurve curve = curve("NC-103");
    assertThat(at(curve, "1.5").current()).isEqualTo(at(curve, "1.45").current());
    assertThat(at(curve, "1.5").proposed()).isGreaterThan(at(curve, "1.45").proposed());
  }

  @Test
  void past_periods_are_what_they_came_to() {
    PayoutCurve curve = curve("NC-102");
    Change sum =
        curve.past().stream().map(PayoutCurve.Past::payout).reduce(Change::plus).orElseThrow();
    assertThat(sum).isEqualTo(COMPARISON.earned(SampleComparison.payee("NC-102")));
  }

  @Test
  void a_payee_whose_plans_look_at_no_quota_has_no_curve() {
    assertThat(PayoutCurves.of(COMPARISON, SampleComparison.payee("NC-305"), ONE)).isEmpty();
    assertThat(PayoutCurves.of(COMPARISON, SampleComparison.payee("NC-100"), ONE)).isEmpty();
  }

  @Test
  void every_payee_with_a_quota_has_a_curve_whether_deals_are_shared_or_not() {
    for (String id : new String[] {"NC-104", "NC-105", "NC-201", "NC-202", "NC-203", "NC-301"}) {
      assertThat(curve(id).points()).as(id).hasSize(31);
    }
  }

  private static PayoutCurve curve(String id) {
    return PayoutCurves.of(COMPARISON, SampleComparison.payee(id), ONE).orElseThrow();
  }

  private static Change at(PayoutCurve curve, String attainment) {
    return curve.points().stream()
        .filter(point -> point.attainment().compareTo(new BigDecimal(attainment)) == 0)
        .findFirst()
        .orElseThrow()
        .payout();
  }
}
