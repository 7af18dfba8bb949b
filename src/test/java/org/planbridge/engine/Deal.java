package org.planbridge.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.SourceRow;

/** One deal of a test, as a row; what is null is missing. */
public record Deal(
    String id,
    String owner,
    LocalDate date,
    @Nullable BigDecimal amount,
    @Nullable BigDecimal margin,
    @Nullable String product,
    @Nullable String segment,
    @Nullable String reverses) {
  /** A deal of an amount and nothing else. */
  public static Deal of(String id, String owner, String date, String amount) {
    return new Deal(
        id, owner, LocalDate.parse(date), new BigDecimal(amount), null, null, null, null);
  }

  /** Deals as facts in the order given; a deal's source row follows from its id alone. */
  public static DealTable table(List<Deal> deals) {
    DealTable.Builder table =
        new DealTable.Builder(
            List.of("amount", "margin"), List.of("product", "segment", "reverses"));
    for (Deal deal : deals) {
      table.deal(
          deal.id,
          deal.owner,
          deal.date,
          new SourceRow("deals.csv", 2 + Math.floorMod(deal.id.hashCode(), 1_000_000)));
      number(table, 0, deal.amount);
      number(table, 1, deal.margin);
      table.attribute(0).add(deal.product);
      table.attribute(1).add(deal.segment);
      table.attribute(2).add(deal.reverses);
      table.endRow();
    }
    return table.build();
  }

  private static void number(DealTable.Builder table, int column, @Nullable BigDecimal value) {
    if (value == null) {
      table.number(column).addMissing();
    } else {
      table.number(column).add(value);
    }
  }

  /** The deals of a table made by {@link #table}, in its order. */
  public static List<Deal> of(DealTable table) {
    return java.util.stream.IntStream.range(0, table.size())
        .mapToObj(row ->
            new Deal(
                table.ids().get(row),
                table.owners().get(row),
                table.date(row),
                table.number("amount").orElseThrow().get(row),
                table.number("margin").orElseThrow().get(row),
                table.attribute("product").orElseThrow().get(row),
                table.attribute("segment").orElseThrow().get(row),
                table.attribute("reverses").orElseThrow().get(row)))
        .toList();
  }

  public Deal withAmount(BigDecimal other) {
    return new Deal(id, owner, date, other, margin, product, segment, reverses);
  }

  public Deal withMargin(BigDecimal other) {
    return new Deal(id, owner, date, amount, other, product, segment, reverses);
  }

  public Deal withDate(LocalDate other) {
    return new Deal(id, owner, other, amount, margin, product, segment, reverses);
  }

  public Deal withOwner(String other) {
    return new Deal(id, other, date, amount, margin, product, segment, reverses);
  }

  public Deal withId(String other) {
    return new Deal(other, owner, date, amount, margin, product, segment, reverses);
  }
}
