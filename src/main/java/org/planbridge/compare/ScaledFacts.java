package org.planbridge.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.facts.CodeColumn;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.Facts;
import org.planbridge.facts.NumberColumn;
import org.planbridge.facts.Payee;
import org.planbridge.facts.Quota;
import org.planbridge.facts.Split;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Base;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.Measure;
import org.planbridge.plan.QuotaTerms;
import org.planbridge.plan.Slot;
import org.planbridge.plan.Spread;
import org.planbridge.plan.WhoFor;
import org.planbridge.time.Span;

/**
 * One payee's deals of one period at several sizes, each size credited to a double of the payee, so
 * that one comparison answers for all sizes.
 */
final class ScaledFacts {
  private static final String REST = "rest";
  private static final String REVERSES = "reverses";
  private static final int PLACES = 4;

  private final Comparison comparison;
  private final int payee;
  private final Span span;
  private final Fraction quota;
  private final CreditLines lines;
  private final Set<String> scaled;

  ScaledFacts(Comparison comparison, int payee, Span span, Fraction quota) {
    this.comparison = comparison;
    this.payee = payee;
    this.span = span;
    this.quota = quota;
    this.lines = comparison.current().lines();
    this.scaled = new TreeSet<>(Set.of("amount"));
    comparison.current().planOf(payee).ifPresent(this::addScaled);
    comparison.proposed().planOf(payee).ifPresent(this::addScaled);
  }

  /** The double that gets the deals at the size of this step. */
  static String id(int step) {
    return "double-" + step;
  }

  /** The comparison of all sizes; a factor of 0 leaves the deals out. */
  ComparisonRequest request(List<Fraction> factors) {
    DealTable deals = lines.deals();
    DealTable.Builder table =
        new DealTable.Builder(
            deals.numbers().stream().map(NumberColumn::name).toList(),
            deals.attributes().stream().map(CodeColumn::name).toList());
    List<Payee> doubles = new ArrayList<>();
    List<Split> splits = new ArrayList<>();
    List<Quota> quotas = new ArrayList<>();
    for (int step = 0; step < factors.size(); step++) {
      doubles.add(named(id(step)));
      quotas.add(
          new Quota(id(step), null, "", span, quota.rounded(PLACES, RoundingMode.HALF_EVEN), null));
      for (int line = lines.start(payee);
          line < lines.start(payee + 1) && factors.get(step).signum() != 0;
          line++) {
        if (span.covers(lines.date(line))) {
          deal(line, step, factors.get(step), table, splits);
        }
      }
    }
    List<String> ids = doubles.stream().map(Payee::id).toList();
    return new ComparisonRequest(
        plan(comparison.current().planOf(payee), ids),
        plan(comparison.proposed().planOf(payee), ids),
        Facts.of(table.build(), doubles, splits, quotas),
        span);
  }

  private void deal(
      int line, int step, Fraction factor, DealTable.Builder table, List<Split> splits) {
    DealTable deals = lines.deals();
    int row = lines.dealRow(line);
    String id = deals.ids().get(row) + "@" + step;
    table.deal(id, id(step), lines.date(line), deals.source(row));
    for (int n = 0; n < deals.numbers().size(); n++) {
      NumberColumn column = deals.numbers().get(n);
      BigDecimal value = column.get(row);
      if (value == null) {
        table.number(n).addMissing();
      } else if (scaled.contains(column.name())) {
        Fraction sized = Fraction.of(value).times(factor);
        table.number(n).add(sized.rounded(PLACES, RoundingMode.HALF_EVEN));
      } else {
        table.number(n).add(value);
      }
    }
    for (int a = 0; a < deals.attributes().size(); a++) {
      CodeColumn column = deals.attributes().get(a);
      String value = column.get(row);
      // A credit note names the deal it takes back; both are doubled.
      boolean names = value != null && column.name().equals(REVERSES);
      table.attribute(a).add(names ? value + "@" + step : value);
    }
    table.endRow();
    Fraction share = lines.share(line);
    if (!share.equals(Fraction.ONE)) {
      splits.add(new Split(id, id(step), share, null, null));
      splits.add(new Split(id, REST, Fraction.ONE.minus(share), null, null));
    }
  }

  /** The payee under another id; employment is left out, for the quota is already cut to it. */
  private Payee named(String id) {
    Payee one = lines.payees().get(payee);
    return new Payee(
        id,
        id,
        one.role(),
        one.team(),
        one.managerId(),
        null,
        null,
        one.targetIncentive(),
        one.baseSalary(),
        Map.copyOf(one.attributes()),
        null);
  }

  private void addScaled(CompensationPlan plan) {
    for (Component component : plan.components()) {
      if (component.base() instanceof Base.NamedNumber(var name)) {
        scaled.add(name);
      }
      if (component.measure().counted() instanceof Measure.Counted.Sum(var number)) {
        scaled.add(number);
      }
    }
  }

  /** The component with its quota as the facts have it, which is that of the period already. */
  private static Component withItsQuota(Component one) {
    return one.quota().spread().equals(Spread.EVEN) && one.quota() instanceof QuotaTerms.FromFacts
        ? one
        : one.with(
            Slot.QUOTA,
            new QuotaTerms.FromFacts("amount", Spread.EVEN, one.quota().targetIncentive()));
  }

  private static List<CompensationPlan> plan(Optional<CompensationPlan> plan, List<String> ids) {
    return plan.map(one ->
            one.withWho(new WhoFor(List.of(), List.of(), ids))
                .withComponents(one.components().stream().map(ScaledFacts::withItsQuota).toList()))
        .map(List::of)
        .orElse(List.of());
  }
}
