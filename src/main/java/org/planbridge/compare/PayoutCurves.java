package org.planbridge.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.planbridge.engine.Workers;
import org.planbridge.explain.Reason;
import org.planbridge.explain.Trace;
import org.planbridge.money.Fraction;
import org.planbridge.money.Money;
import org.planbridge.plan.TeamCredit;
import org.planbridge.time.Span;

/**
 * Works out payout curves with the engine itself: every point is a comparison of the same deals at
 * another size. A payee whose plans look at no quota has no curve.
 */
public final class PayoutCurves {
  private static final int LAST_STEP = 30;
  private static final BigDecimal STEP = new BigDecimal("0.05");

  private PayoutCurves() {}

  /** The curve of a payee from 0 to 150 % in steps of 5 %. */
  public static Optional<PayoutCurve> of(Comparison comparison, int payee, Workers workers) {
    if (isShared(comparison, payee)) {
      return Optional.empty();
    }
    Map<Span, Standing> standings = standings(comparison, payee);
    return standings.entrySet().stream()
        .filter(entry -> entry.getValue().attainment().signum() > 0)
        .min(
            Comparator.<Map.Entry<Span, Standing>, Fraction>comparing(
                    entry -> distance(entry.getValue().attainment()))
                .thenComparing(entry -> entry.getKey().from()))
        .flatMap(nearest ->
            points(comparison, payee, nearest.getKey(), nearest.getValue(), workers)
                .map(points ->
                    new PayoutCurve(
                        nearest.getKey(),
                        nearest.getValue().quota(),
                        points,
                        past(comparison, payee, standings))));
  }

  /** Whether pay depends on what others do, so that no curve by the payee's own deals is true. */
  private static boolean isShared(Comparison comparison, int payee) {
    return Stream.of(comparison.current(), comparison.proposed())
        .flatMap(side -> side.planOf(payee).stream())
        .flatMap(plan -> plan.components().stream())
        .anyMatch(component ->
            component.measure().isShared()
                || component.credits().to().value() instanceof TeamCredit);
  }

  /** Where a measure stood at the end of a period. */
  private record Standing(Fraction measure, Fraction quota) {
    Fraction attainment() {
      return measure.dividedBy(quota);
    }
  }

  private static Fraction distance(Fraction attainment) {
    Fraction apart = attainment.minus(Fraction.ONE);
    return apart.signum() < 0 ? apart.negated() : apart;
  }

  /** The last standing of each period of the first measure that is held against a quota. */
  private static Map<Span, Standing> standings(Comparison comparison, int payee) {
    Map<Span, Standing> current = new LinkedHashMap<>();
    Map<Span, Standing> proposed = new LinkedHashMap<>();
    for (SideBySide line : comparison.explainLines(payee)) {
      note(line.current(), current);
      note(line.proposed(), proposed);
    }
    return current.isEmpty() ? proposed : current;
  }

  private static void note(List<Trace> traces, Map<Span, Standing> into) {
    for (Trace trace : traces) {
      for (Reason reason : trace.steps()) {
        if (reason instanceof Reason.Measured measured
            && measured.quota().filter(quota -> quota.signum() > 0).isPresent()) {
          into.put(
              measured.period(), new Standing(measured.result(), measured.quota().orElseThrow()));
          return;
        }
      }
    }
  }

  private static Optional<List<PayoutCurve.Point>> points(
      Comparison comparison, int payee, Span span, Standing standing, Workers workers) {
    ScaledFacts scaled = new ScaledFacts(comparison, payee, span, standing.quota());
    List<BigDecimal> attainments =
        Stream.iterate(BigDecimal.ZERO, STEP::add).limit(LAST_STEP + 1L).toList();
    List<Fraction> factors =
        attainments.stream().map(at -> Fraction.of(at).dividedBy(standing.attainment())).toList();
    if (!(Comparison.of(scaled.request(factors), workers) instanceof Outcome.Done(var steps))) {
      return Optional.empty();
    }
    List<PayoutCurve.Point> points = new ArrayList<>();
    for (int step = 0; step < attainments.size(); step++) {
      int at = steps.payeeIndex(ScaledFacts.id(step)).orElseThrow();
      points.add(new PayoutCurve.Point(attainments.get(step), steps.earned(at)));
    }
    return steps.held().isEmpty() ? Optional.of(points) : Optional.empty();
  }

  private static List<PayoutCurve.Past> past(
      Comparison comparison, int payee, Map<Span, Standing> standings) {
    PayeeComparison pay = comparison.payee(payee);
    Money zero = Money.zero(comparison.currency());
    List<PayoutCurve.Past> past = new ArrayList<>();
    standings.forEach((span, standing) -> {
      Change payout = new Change(zero, zero);
      for (DealChange deal : pay.deals()) {
        payout = span.covers(deal.date()) ? payout.plus(deal.earned()) : payout;
      }
      for (LineChange line : pay.lines()) {
        payout = span.covers(line.period().span().last()) ? payout.plus(line.earned()) : payout;
      }
      past.add(new PayoutCurve.Past(span, standing.attainment(), payout));
    });
    past.sort(Comparator.comparing(one -> one.period().from()));
    return past;
  }
}
