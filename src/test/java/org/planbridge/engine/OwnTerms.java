package org.planbridge.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.CodeColumn;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.NumberColumn;
import org.planbridge.facts.SourceRow;

/** Terms that a deal of a test has of its own; what is null is missing. */
record OwnTerms(@Nullable String rate, @Nullable String amount, @Nullable String reason) {
  static final OwnTerms NONE = new OwnTerms(null, null, null);

  /** Deals as facts, with the terms of some by their ids. */
  static DealTable table(List<Deal> deals, Map<String, OwnTerms> terms) {
    DealTable.Builder table =
        new DealTable.Builder(
            List.of("amount", "margin", "override_rate", "override_amount"),
            List.of("product", "segment", "reverses", "override_reason"));
    for (Deal deal : deals) {
      OwnTerms own = terms.getOrDefault(deal.id(), NONE);
      table.deal(deal.id(), deal.owner(), deal.date(), new SourceRow("deals.csv", 2));
      add(table.number(0), deal.amount());
      add(table.number(1), deal.margin());
      add(table.number(2), own.rate == null ? null : new BigDecimal(own.rate));
      add(table.number(3), own.amount == null ? null : new BigDecimal(own.amount));
      add(table.attribute(0), deal.product());
      add(table.attribute(1), deal.segment());
      add(table.attribute(2), deal.reverses());
      add(table.attribute(3), own.reason);
      table.endRow();
    }
    return table.build();
  }

  private static void add(NumberColumn.Builder column, @Nullable BigDecimal value) {
    if (value == null) {
      column.addMissing();
    } else {
      column.add(value);
    }
  }

  private static void add(CodeColumn.Builder column, @Nullable String value) {
    column.add(value);
  }
}
