package org.planbridge.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.CodeColumn;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.NumberColumn;
import org.planbridge.facts.TextColumn;

/** The deals of one import on their way out of the table, row by row, into columns. */
final class DealsFromRows {
  private static final int KNOWN_FIELDS = 4_096;

  private final String file;
  private final List<FieldColumn> columns;
  private final TextColumn.Builder ids = new TextColumn.Builder();
  private final CodeColumn.Builder owners = new CodeColumn.Builder("payee_id");
  private final CodeColumn.Builder files = new CodeColumn.Builder("file");
  private final List<NumberColumn.Builder> numbers = new ArrayList<>();
  private final List<CodeColumn.Builder> attributes = new ArrayList<>();
  private final Map<String, Map<String, String>> knownFields = new HashMap<>();
  private final Map<String, Integer> knownDays = new HashMap<>();
  private int[] days;
  private int[] rows;
  private int size;

  DealsFromRows(String file, List<FieldColumn> columns, int expected) {
    this.file = file;
    this.columns = columns;
    days = new int[Math.max(expected, 16)];
    rows = new int[Math.max(expected, 16)];
    for (FieldColumn column : columns) {
      if (column.isNumber()) {
        numbers.add(new NumberColumn.Builder(column.name(), column.decimals()));
      } else {
        attributes.add(new CodeColumn.Builder(column.name()));
      }
    }
  }

  /** Adds a row given as the values of {@link DealRows#COLUMNS}. */
  void add(@Nullable Object[] values) {
    if (size == days.length) {
      days = Arrays.copyOf(days, size * 2);
      rows = Arrays.copyOf(rows, size * 2);
    }
    if (!(values[0] instanceof Long row)
        || !(values[1] instanceof String id)
        || !(values[3] instanceof String day)
        || !(values[5] instanceof String fieldsText)) {
      throw new IllegalArgumentException("A deal of (" + file + ") lacks a value.");
    }
    rows[size] = Math.toIntExact(row);
    ids.add(id);
    owners.add((String) values[2]);
    files.add(file);
    days[size] = day(day);
    size++;
    Map<String, String> fields = fields(fieldsText);
    int number = 0;
    int attribute = 0;
    int seen = 0;
    for (FieldColumn column : columns) {
      if (column.isAmount()) {
        addUnits(numbers.get(number++), (Long) values[4]);
      } else {
        String value = fields.get(column.name());
        seen += value == null ? 0 : 1;
        if (column.isNumber()) {
          addUnits(numbers.get(number++), value == null ? null : units(value, column.decimals()));
        } else {
          attributes.get(attribute++).add(value);
        }
      }
    }
    if (seen != fields.size()) {
      throw new IllegalArgumentException("A deal of (" + file + ") has an unknown field.");
    }
  }

  private static void addUnits(NumberColumn.Builder column, @Nullable Long units) {
    column.addUnits(units == null ? NumberColumn.MISSING : units);
  }

  private Map<String, String> fields(String text) {
    Map<String, String> known = knownFields.get(text);
    if (known == null) {
      known = FlatJson.readObject(text);
      if (knownFields.size() < KNOWN_FIELDS) {
        knownFields.put(text, known);
      }
    }
    return known;
  }

  private int day(String text) {
    Integer known = knownDays.get(text);
    if (known == null) {
      known = Math.toIntExact(LocalDate.parse(text).toEpochDay());
      knownDays.put(text, known);
    }
    return known;
  }

  /** Units of a number written with exactly {@code decimals} places, as this room writes it. */
  private static long units(String digits, int decimals) {
    int point = digits.indexOf('.');
    int places = point < 0 ? 0 : digits.length() - point - 1;
    if (places != decimals) {
      throw new IllegalArgumentException("Number (" + digits + ") has other decimals.");
    }
    return Long.parseLong(digits.replace(".", ""));
  }

  DealTable build() {
    return new DealTable(
        ids.build(),
        owners.build(),
        Arrays.copyOf(days, size),
        numbers.stream().map(NumberColumn.Builder::build).toList(),
        attributes.stream().map(CodeColumn.Builder::build).toList(),
        files.build(),
        Arrays.copyOf(rows, size));
  }
}
