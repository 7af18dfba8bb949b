package org.planbridge.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.CodeColumn;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.NumberColumn;

/**
 * The deals of one file on their way into the table. Fields are written as JSON by their own names,
 * so that anybody can read them with a SQLite browser; pieces that repeat are written once and
 * kept.
 */
final class DealRows implements RowSource {
  static final List<FactShape.Column> COLUMNS =
      FactShape.columns("row# deal_id payee_id date amount# fields");
  static final int UNIT_COLUMN = 4;
  static final int DATE_COLUMN = 3;

  private final DealTable deals;
  private final int[] rows;
  private final @Nullable NumberColumn amounts;
  private final List<NumberColumn> numbers;
  private final List<FieldColumn> columns;
  private final String[] numberNames;
  private final @Nullable String[][] attributeTexts;
  private final Map<Integer, String> dayTexts = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  DealRows(DealTable deals, int[] rows) {
    this.deals = deals;
    this.rows = rows;
    amounts = deals.number(FieldColumn.AMOUNT).orElse(null);
    numbers = deals.numbers().stream().filter(it -> !it.name().equals(FieldColumn.AMOUNT)).toList();
    columns = columnsOf(deals);
    numberNames = numbers.stream().map(it -> quoted(it.name()) + ":").toArray(String[]::new);
    attributeTexts = new String[deals.attributes().size()][];
    for (int i = 0; i < attributeTexts.length; i++) {
      attributeTexts[i] = new String[deals.attributes().get(i).values().size()];
    }
  }

  /** All deals of a table. */
  static DealRows all(DealTable deals) {
    int[] rows = new int[deals.size()];
    Arrays.setAll(rows, row -> row);
    return new DealRows(deals, rows);
  }

  List<FieldColumn> columns() {
    return columns;
  }

  /** The deals of this file alone, in its order. */
  DealTable ownDeals() {
    return rows.length == deals.size() ? deals : deals.reordered(rows);
  }

  private static List<FieldColumn> columnsOf(DealTable deals) {
    List<FieldColumn> columns = new ArrayList<>();
    deals.numbers().forEach(it -> columns.add(new FieldColumn(true, it.name(), it.decimals())));
    deals.attributes().forEach(it -> columns.add(new FieldColumn(false, it.name(), 0)));
    Set<String> names = new HashSet<>();
    for (FieldColumn column : columns) {
      if (!names.add(column.name())) {
        throw new IllegalArgumentException("Two deal columns are named (" + column.name() + ").");
      }
    }
    return List.copyOf(columns);
  }

  @Override
  public int size() {
    return rows.length;
  }

  @Override
  public void fill(int index, @Nullable Object[] values) {
    int row = rows[index];
    values[0] = (long) deals.rows()[row];
    values[1] = deals.ids().get(row);
    values[2] = deals.owners().get(row);
    values[DATE_COLUMN] = day(deals.days()[row]);
    values[UNIT_COLUMN] =
        amounts == null || amounts.units()[row] == NumberColumn.MISSING
            ? null
            : amounts.units()[row];
    values[5] = fields(row);
  }

  private String day(int day) {
    String known = dayTexts.get(day);
    if (known == null) {
      known = LocalDate.ofEpochDay(day).toString();
      dayTexts.put(day, known);
    }
    return known;
  }

  private String fields(int row) {
    text.setLength(0);
    text.append('{');
    for (int i = 0; i < numbers.size(); i++) {
      NumberColumn column = numbers.get(i);
      long units = column.units()[row];
      if (units != NumberColumn.MISSING) {
        comma().append(numberNames[i]);
        text.append(BigDecimal.valueOf(units, column.decimals()).toPlainString());
      }
    }
    for (int i = 0; i < attributeTexts.length; i++) {
      CodeColumn column = deals.attributes().get(i);
      int code = column.code(row);
      if (code >= 0) {
        comma().append(attributeText(i, column, code));
      }
    }
    return text.append('}').toString();
  }

  private StringBuilder comma() {
    return text.length() > 1 ? text.append(',') : text;
  }

  private String attributeText(int attribute, CodeColumn column, int code) {
    @Nullable String[] known = attributeTexts[attribute];
    String written = known[code];
    if (written == null) {
      written = quoted(column.name()) + ":" + quoted(column.values().get(code));
      known[code] = written;
    }
    return written;
  }

  private static String quoted(String value) {
    StringBuilder out = new StringBuilder();
    FlatJson.quote(out, value);
    return out.toString();
  }
}
