package org.planbridge.compare;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.planbridge.engine.Credited;
import org.planbridge.engine.Payment;
import org.planbridge.engine.Replay;
import org.planbridge.engine.Settlement;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.PayeeFigures;
import org.planbridge.engine.operator.PeriodPay;
import org.planbridge.money.Fraction;
import org.planbridge.money.Money;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.Quantity;
import org.planbridge.time.Period;

/** Puts one payee's figures of both replays side by side. */
final class PayeeAssembly {
  private final Comparison comparison;
  private final int payee;
  private final CreditLines lines;
  private final Side current;
  private final Side proposed;
  private final Map<String, String> nameById = new LinkedHashMap<>();

  PayeeAssembly(Comparison comparison, int payee) {
    this.comparison = comparison;
    this.payee = payee;
    lines = comparison.current().lines();
    current = new Side(comparison.current(), payee);
    proposed = new Side(comparison.proposed(), payee);
    current.names(nameById);
    proposed.names(nameById);
  }

  PayeeComparison assemble() {
    List<DealChange> deals = deals();
    List<LineChange> periodLines = lines();
    PayoutChanges payouts = new PayoutChanges(comparison, payee);
    List<ClawbackChange> clawbacks = payouts.clawbacks();
    return new PayeeComparison(
        lines.payees().get(payee),
        comparison.current().planOf(payee),
        comparison.proposed().planOf(payee),
        comparison.earned(payee),
        comparison.paid(payee),
        periods(deals, periodLines, clawbacks),
        components(deals, periodLines, clawbacks),
        deals,
        periodLines,
        payDates(),
        TermChanges.of(comparison, current.settlement, proposed.settlement),
        new Balances(
            change(current.settlement.outstanding(), proposed.settlement.outstanding()),
            change(current.settlement.toppedUp(), proposed.settlement.toppedUp()),
            change(
                current.settlement.payments().carried(), proposed.settlement.payments().carried()),
            change(comparison.current().deferred(payee), comparison.proposed().deferred(payee))),
        baseSalary(),
        clawbacks,
        payouts.unpaid());
  }

  private Optional<Money> baseSalary() {
    return PayeeFigures.over(
            lines, lines.payees().get(payee), Quantity.PayeeNumber.BASE_SALARY, comparison.basis())
        .map(figure -> {
          int digits = comparison.currency().getDefaultFractionDigits();
          return comparison.money(
              figure.rounded(digits, RoundingMode.HALF_UP).unscaledValue().longValueExact());
        });
  }

  private List<DealChange> deals() {
    List<DealChange> deals = new ArrayList<>();
    int period = 0;
    for (int line = lines.start(payee); line < lines.start(payee + 1); line++) {
      LocalDate date = lines.date(line);
      while (!comparison.reportingPeriods().get(period).span().covers(date)) {
        period++;
      }
      for (String component : nameById.keySet()) {
        Optional<Fraction> was = current.base(component, line);
        Optional<Fraction> is = proposed.base(component, line);
        Change earned = change(current.units(component, line), proposed.units(component, line));
        // A deal that a component does not credit can still move its measure and re-rate others.
        if (was.isPresent() || is.isPresent() || !earned.isZero()) {
          deals.add(
              new DealChange(
                  line,
                  lines.deals().ids().get(lines.dealRow(line)),
                  date,
                  component,
                  comparison.reportingPeriods().get(period).id(),
                  was,
                  is,
                  earned,
                  lines.deals().source(lines.dealRow(line))));
        }
      }
    }
    return deals;
  }

  private List<LineChange> lines() {
    Map<LineKey, long[]> found = new LinkedHashMap<>();
    current.periodPays(found, 0);
    proposed.periodPays(found, 1);
    List<String> order = List.copyOf(nameById.keySet());
    return found.entrySet().stream()
        .sorted(
            Map.Entry.comparingByKey(
                java.util.Comparator.<LineKey, LocalDate>comparing(key -> key.period.span().last())
                    .thenComparingInt(key -> order.indexOf(key.component))
                    .thenComparing(key -> key.period.span().from())))
        .map(entry ->
            new LineChange(
                entry.getKey().component,
                entry.getKey().period,
                change(entry.getValue()[0], entry.getValue()[1])))
        .toList();
  }

  /** What a line is about, never what it came to. */
  private record LineKey(String component, Period period) {}

  private List<PeriodChange> periods(
      List<DealChange> deals, List<LineChange> periodLines, List<ClawbackChange> clawbacks) {
    List<PeriodChange> changes = new ArrayList<>();
    for (Period period : comparison.reportingPeriods()) {
      Change earned = change(0, 0);
      for (DealChange deal : deals) {
        earned = deal.period().equals(period.id()) ? earned.plus(deal.earned()) : earned;
      }
      for (LineChange line : periodLines) {
        earned =
            period.span().covers(line.period().span().last()) ? earned.plus(line.earned()) : earned;
      }
      for (ClawbackChange back : clawbacks) {
        earned = back.period().equals(period.id()) ? earned.plus(back.earned()) : earned;
      }
      changes.add(
          new PeriodChange(
              period,
              earned,
              change(paid(current.payments, period), paid(proposed.payments, period))));
    }
    return changes;
  }

  /** Pay dates of a period; those outside the compared period count nowhere. */
  private long paid(List<Payment> payments, Period period) {
    return period
        .span()
        .intersection(comparison.basis())
        .map(span -> Paid.within(payments, span))
        .orElse(0L);
  }

  private List<ComponentChange> components(
      List<DealChange> deals, List<LineChange> periodLines, List<ClawbackChange> clawbacks) {
    Map<String, Change> sums = new LinkedHashMap<>();
    nameById.keySet().forEach(id -> sums.put(id, change(0, 0)));
    deals.forEach(deal -> sums.merge(deal.component(), deal.earned(), Change::plus));
    periodLines.forEach(line -> sums.merge(line.component(), line.earned(), Change::plus));
    clawbacks.forEach(back -> sums.merge(back.component(), back.earned(), Change::plus));
    return sums.entrySet().stream()
        .map(sum ->
            new ComponentChange(
                sum.getKey(), Objects.requireNonNull(nameById.get(sum.getKey())), sum.getValue()))
        .toList();
  }

  private List<PayDateChange> payDates() {
    Map<LocalDate, Change> byDate = new TreeMap<>();
    current.payments.forEach(
        one -> byDate.merge(one.payDate(), change(one.units(), 0), Change::plus));
    proposed.payments.forEach(
        one -> byDate.merge(one.payDate(), change(0, one.units()), Change::plus));
    return byDate.entrySet().stream()
        .map(entry -> new PayDateChange(entry.getKey(), entry.getValue()))
        .toList();
  }

  private Change change(long was, long is) {
    return new Change(comparison.money(was), comparison.money(is));
  }

  /** One side's figures of the payee. */
  private static final class Side {
    private final Replay replay;
    private final int payee;
    private final List<Credited> credited;
    private final Map<String, List<Integer>> ordinalsById = new LinkedHashMap<>();
    private final Settlement settlement;
    private final List<Payment> payments;

    Side(Replay replay, int payee) {
      this.replay = replay;
      this.payee = payee;
      credited = replay.credited(payee);
      settlement = replay.settlement(payee);
      payments = settlement.payments().payments();
      List<Component> paying = replay.dealComponents(payee);
      for (int c = 0; c < paying.size(); c++) {
        ordinalsById
            .computeIfAbsent(Component.comparedId(paying.get(c).id()), _ -> new ArrayList<>())
            .add(c);
      }
    }

    void names(Map<String, String> into) {
      replay.planOf(payee).map(CompensationPlan::components).orElse(List.of()).stream()
          // Of components that follow each other the last has the name.
          .sorted(Comparator.comparing(component -> Component.isFollowed(component.id())))
          .forEach(component ->
              into.putIfAbsent(Component.comparedId(component.id()), component.name()));
    }

    Optional<Fraction> base(String component, int line) {
      return ordinalsById.getOrDefault(component, List.of()).stream()
          .flatMap(ordinal -> credited.get(ordinal).base(line).stream())
          .findFirst();
    }

    long units(String component, int line) {
      long units = 0;
      for (int ordinal : ordinalsById.getOrDefault(component, List.of())) {
        units = Math.addExact(units, replay.units(ordinal, line));
      }
      return units;
    }

    void periodPays(Map<LineKey, long[]> into, int side) {
      List<Component> components =
          replay.planOf(payee).map(CompensationPlan::components).orElse(List.of());
      for (PeriodPay pay : replay.periodPays(payee)) {
        LineKey key =
            new LineKey(Component.comparedId(components.get(pay.component()).id()), pay.period());
        long[] sums = into.computeIfAbsent(key, _ -> new long[2]);
        sums[side] = Math.addExact(sums[side], pay.units());
      }
    }
  }
}
