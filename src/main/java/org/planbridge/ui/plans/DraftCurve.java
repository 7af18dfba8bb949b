package org.planbridge.ui.plans;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import org.planbridge.chart.Chart;
import org.planbridge.chart.Heading;
import org.planbridge.chart.PayoutCurve.Bend;
import org.planbridge.chart.PayoutCurve.Guide;
import org.planbridge.chart.PayoutCurve.Past;
import org.planbridge.chart.Sides;
import org.planbridge.compare.Change;
import org.planbridge.compare.PayoutCurve;
import org.planbridge.ui.common.Formats;
import org.planbridge.ui.common.UiWords;

/** The picture of what both plans pay one payee at each attainment, while one is written. */
final class DraftCurve {
  private final UiWords words;
  private final Formats formats;

  DraftCurve(UiWords words, Formats formats) {
    this.words = words;
    this.formats = formats;
  }

  Chart of(PayoutCurve curve, String name) {
    return new org.planbridge.chart.PayoutCurve(
        new Heading(
            "", words.of("plans.curve.note", name), "", words.of("review.curve.none", name)),
        new Sides(
            words.of("review.current"), words.of("review.proposed"), words.of("review.difference")),
        words.of("review.curve.attainment"),
        words.of("review.column.period"),
        curve.points().stream()
            .map(point -> new Bend(point.attainment(), point.payout().current().minorUnits()))
            .toList(),
        curve.points().stream()
            .map(point -> new Bend(point.attainment(), point.payout().proposed().minorUnits()))
            .toList(),
        curve.past().stream().map(this::past).toList(),
        List.of(new Guide(BigDecimal.ONE, words.of("review.curve.quota"))),
        formats.axis(),
        formats::axisPercent);
  }

  private Past past(PayoutCurve.Past one) {
    BigDecimal attainment = one.attainment().rounded(4, RoundingMode.HALF_EVEN);
    Change payout = one.payout();
    YearMonth first = YearMonth.from(one.period().from());
    YearMonth last = YearMonth.from(one.period().last());
    String label =
        first.equals(last)
            ? formats.month(first)
            : formats.month(first) + "–" + formats.month(last);
    return new Past(
        "",
        label,
        attainment,
        formats.percent(attainment),
        formats.figure(payout.current().minorUnits()),
        formats.figure(payout.proposed().minorUnits()),
        formats.difference(payout.difference().minorUnits()));
  }
}
