package org.planbridge.ui.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.planbridge.chart.Chart;
import org.planbridge.chart.Heading;
import org.planbridge.chart.PayoutCurve.Bend;
import org.planbridge.chart.PayoutCurve.Guide;
import org.planbridge.chart.PayoutCurve.Past;
import org.planbridge.compare.Change;
import org.planbridge.compare.PayoutCurve;
import org.planbridge.time.Period;
import org.planbridge.time.Span;
import org.planbridge.ui.common.Formats;
import org.planbridge.ui.common.UiWords;

/** The picture of what both plans pay at each attainment. */
final class CurveChart {
  private final UiWords words;
  private final TimeNames times;
  private final PeriodCharts charts;

  CurveChart(UiWords words) {
    this.words = words;
    this.times = new TimeNames(words);
    this.charts = new PeriodCharts(words);
  }

  Chart of(Subject subject, PayoutCurve curve) {
    Formats formats = subject.formats();
    List<Bend> current = new ArrayList<>();
    List<Bend> proposed = new ArrayList<>();
    for (PayoutCurve.Point point : curve.points()) {
      current.add(new Bend(point.attainment(), point.payout().current().minorUnits()));
      proposed.add(new Bend(point.attainment(), point.payout().proposed().minorUnits()));
    }
    String scaled = label(curve.scaled(), subject);
    Heading heading =
        new Heading(
            title(curve, formats),
            words.of("review.curve.note", scaled),
            words.of("review.caution"),
            words.of("review.curve.none", subject.firstName()));
    return new org.planbridge.chart.PayoutCurve(
        heading,
        charts.sides(),
        words.of("review.curve.attainment"),
        words.of("review.column.period"),
        current,
        proposed,
        past(subject, curve),
        List.of(new Guide(BigDecimal.ONE, words.of("review.curve.quota"))),
        formats.axis(),
        formats::axisPercent);
  }

  /** No curve, because the plans look at no quota. */
  Chart none(Subject subject) {
    return empty(subject, words.of("review.curve.none", subject.firstName()));
  }

  /** No curve, because working it out failed. */
  Chart failed(Subject subject) {
    return empty(subject, words.of("review.curve.failed"));
  }

  private Chart empty(Subject subject, String nothing) {
    return new org.planbridge.chart.PayoutCurve(
        Heading.bare(nothing),
        charts.sides(),
        words.of("review.curve.attainment"),
        words.of("review.column.period"),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        subject.formats().axis(),
        subject.formats()::axisPercent);
  }

  private List<Past> past(Subject subject, PayoutCurve curve) {
    Formats formats = subject.formats();
    return curve.past().stream()
        .map(one -> {
          BigDecimal attainment = one.attainment().rounded(4, RoundingMode.HALF_EVEN);
          Change payout = one.payout();
          return new Past(
              key(one.period(), subject),
              label(one.period(), subject),
              attainment,
              formats.percent(attainment),
              formats.figure(payout.current().minorUnits()),
              formats.figure(payout.proposed().minorUnits()),
              formats.difference(Subject.difference(payout)));
        })
        .toList();
  }

  private String title(PayoutCurve curve, Formats formats) {
    return words.of(
        "review.curve.title",
        at(curve, "0.8", formats),
        at(curve, "1", formats),
        at(curve, "1.2", formats));
  }

  private static String at(PayoutCurve curve, String attainment, Formats formats) {
    BigDecimal wanted = new BigDecimal(attainment);
    return curve.points().stream()
        .filter(point -> point.attainment().compareTo(wanted) == 0)
        .findFirst()
        .map(point -> formats.wholeChange(Subject.difference(point.payout())))
        .orElse(Formats.DOES_NOT_APPLY);
  }

  private String label(Span span, Subject subject) {
    return subject.comparison().reportingPeriods().stream()
        .filter(period -> period.span().equals(span))
        .findFirst()
        .map(period -> times.period(period, subject.basis(), subject.formats()))
        .orElseGet(() -> times.span(span, subject.formats()));
  }

  private static String key(Span span, Subject subject) {
    return subject.comparison().reportingPeriods().stream()
        .filter(period -> period.span().equals(span))
        .findFirst()
        .map(Period::id)
        .orElse("");
  }
}
