package org.planbridge.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planbridge.facts.CodeColumn;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.NumberColumn;
import org.planbridge.facts.TextColumn;

/**
 * The deals of several imports as one table, in the order of the imports. A column that only some
 * imports have holds no value for the deals of the others; decimals grow to the longest.
 */
final class JoinedDeals {
  private final List<DealTable> parts;
  private final int size;

  private JoinedDeals(List<DealTable> parts) {
    this.parts = parts;
    size = parts.stream().mapToInt(DealTable::size).sum();
  }

  static DealTable of(List<DealTable> parts) {
    return switch (parts.size()) {
      case 0 -> DealTable.empty();
      case 1 -> parts.getFirst();
      default -> new JoinedDeals(parts).join();
    };
  }

  private DealTable join() {
    TextColumn.Builder ids = new TextColumn.Builder();
    int[] days = new int[size];
    int[] rows = new int[size];
    Map<String, Integer> decimalsByName = new LinkedHashMap<>();
    Map<String, Boolean> attributeNames = new LinkedHashMap<>();
    int at = 0;
    for (DealTable part : parts) {
      for (int row = 0; row < part.size(); row++) {
        ids.add(part.ids().get(row));
      }
      System.arraycopy(part.days(), 0, days, at, part.size());
      System.arraycopy(part.rows(), 0, rows, at, part.size());
      at += part.size();
      part.numbers().forEach(it -> decimalsByName.merge(it.name(), it.decimals(), Math::max));
      part.attributes().forEach(it -> attributeNames.put(it.name(), true));
    }
    List<NumberColumn> numbers = new ArrayList<>();
    decimalsByName.forEach((name, decimals) -> numbers.add(number(name, decimals)));
    List<CodeColumn> attributes = new ArrayList<>();
    attributeNames.keySet().forEach(name -> attributes.add(codes(name, name)));
    return new DealTable(
        ids.build(), codes("payee_id", null), days, numbers, attributes, codes("file", null), rows);
  }

  private NumberColumn number(String name, int decimals) {
    long[] units = new long[size];
    Arrays.fill(units, NumberColumn.MISSING);
    int at = 0;
    for (DealTable part : parts) {
      Optional<NumberColumn> column = part.number(name);
      if (column.isPresent()) {
        long factor = powerOfTen(decimals - column.get().decimals());
        for (int row = 0; row < part.size(); row++) {
          long value = column.get().units()[row];
          units[at + row] =
              value == NumberColumn.MISSING ? value : Math.multiplyExact(value, factor);
        }
      }
      at += part.size();
    }
    return new NumberColumn(name, decimals, units);
  }

  private static long powerOfTen(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power = Math.multiplyExact(power, 10L);
    }
    return power;
  }

  /** The attribute of that name of all parts, or their owners or files where none is named. */
  private CodeColumn codes(String name, @org.jspecify.annotations.Nullable String attribute) {
    Map<String, Integer> codeByValue = new HashMap<>();
    List<String> values = new ArrayList<>();
    int[] codes = new int[size];
    Arrays.fill(codes, -1);
    int at = 0;
    for (DealTable part : parts) {
      Optional<CodeColumn> column =
          attribute != null
              ? part.attribute(attribute)
              : Optional.of(name.equals("file") ? part.files() : part.owners());
      if (column.isPresent()) {
        int[] translated = new int[column.get().values().size()];
        for (int i = 0; i < translated.length; i++) {
          String value = column.get().values().get(i);
          translated[i] =
              codeByValue.computeIfAbsent(
                  value,
                  added -> {
                    values.add(added);
                    return values.size() - 1;
                  });
        }
        for (int row = 0; row < part.size(); row++) {
          int code = column.get().code(row);
          codes[at + row] = code < 0 ? -1 : translated[code];
        }
      }
      at += part.size();
    }
    return CodeColumn.of(name, values, codes);
  }
}
