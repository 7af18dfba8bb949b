package org.planbridge.bench.peer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import org.planbridge.bench.work.DealColumns;
import org.planbridge.bench.work.Traits;

/** A deal as an object, its amount in money with two decimals: how one would write it first. */
record ReferenceDeal(
    int number,
    LocalDate closed,
    BigDecimal amount,
    int product,
    boolean renewal,
    boolean multiYear) {

  /** By close date, then by number. */
  static final Comparator<ReferenceDeal> ORDER =
      Comparator.comparing(ReferenceDeal::closed).thenComparingInt(ReferenceDeal::number);

  static ReferenceDeal of(DealColumns deals, int number) {
    int traits = deals.traits[number];
    return new ReferenceDeal(
        number,
        LocalDate.ofYearDay(2025, deals.day[number] + 1),
        BigDecimal.valueOf(deals.amount[number], 2),
        Traits.product(traits),
        Traits.renewal(traits) == 1,
        Traits.multiYear(traits) == 1);
  }

  /** 1 to 4. */
  int quarter() {
    return (closed.getMonthValue() + 2) / 3;
  }
}
