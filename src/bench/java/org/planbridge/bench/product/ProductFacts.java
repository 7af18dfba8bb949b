package org.planbridge.bench.product;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.planbridge.bench.work.DealColumns;
import org.planbridge.bench.work.QuotaColumns;
import org.planbridge.bench.work.Traits;
import org.planbridge.bench.work.Workload;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.Facts;
import org.planbridge.facts.Quota;
import org.planbridge.facts.SourceRow;
import org.planbridge.time.Span;

/** The made-up company as the product's facts, in file order. */
final class ProductFacts {
  static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);

  /** The compared year. */
  static final Span YEAR = Span.ofClosed(FIRST_DAY, LocalDate.of(2025, 12, 31));

  static final String DEALS_FILE = "deals.csv";
  static final String QUOTAS_FILE = "quotas.csv";

  private static final List<String> PRODUCTS = List.of("A", "B", "C");

  private ProductFacts() {}

  static Facts of(Workload workload) {
    return Facts.of(deals(workload.deals()), List.of(), List.of(), quotas(workload.quotas()));
  }

  private static DealTable deals(DealColumns from) {
    DealTable.Builder deals =
        new DealTable.Builder(List.of("amount"), List.of("product", "renewal", "multi_year"));
    for (int i = 0; i < from.count(); i++) {
      int traits = from.traits[i];
      deals.deal(
          String.valueOf(i),
          String.valueOf(from.rep[i]),
          FIRST_DAY.plusDays(from.day[i]),
          new SourceRow(DEALS_FILE, i + 2));
      deals.number(0).add(from.amount[i], 2);
      deals.attribute(0).add(PRODUCTS.get(Traits.product(traits)));
      deals.attribute(1).add(Traits.renewal(traits) == 1 ? "1" : "0");
      deals.attribute(2).add(Traits.multiYear(traits) == 1 ? "1" : "0");
      deals.endRow();
    }
    return deals.build();
  }

  /** Quotas of bookings, and the quarters' target incentives under their own name. */
  static List<Quota> quotas(QuotaColumns from) {
    List<Quota> quotas = new ArrayList<>();
    for (int group = 0; group < from.quota.length; group++) {
      String rep = String.valueOf(group / 4);
      LocalDate first = FIRST_DAY.plusMonths(3L * (group % 4));
      Span quarter = Span.ofClosed(first, first.plusMonths(3).minusDays(1));
      SourceRow source = new SourceRow(QUOTAS_FILE, group + 2);
      quotas.add(quota(rep, "amount", quarter, from.quota[group], source));
      quotas.add(quota(rep, "target_incentive", quarter, from.targetIncentive[group], source));
    }
    return quotas;
  }

  private static Quota quota(
      String rep, String measure, Span quarter, long cents, SourceRow source) {
    return new Quota(rep, null, measure, quarter, BigDecimal.valueOf(cents, 2), source);
  }
}
