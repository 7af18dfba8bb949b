package org.planbridge.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.SourceRow;

/** The values of a row as texts and whole numbers, and what they stand for. */
final class RowValues {
  private RowValues() {}

  static @Nullable Long row(@Nullable SourceRow source) {
    return source == null ? null : (long) source.row();
  }

  static @Nullable Long number(@Nullable Integer value) {
    return value == null ? null : value.longValue();
  }

  static @Nullable String day(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }

  static @Nullable Long units(@Nullable BigDecimal value) {
    return value == null
        ? null
        : value.setScale(Math.max(0, value.scale())).unscaledValue().longValueExact();
  }

  static @Nullable Long decimals(@Nullable BigDecimal value) {
    return value == null ? null : (long) Math.max(0, value.scale());
  }

  static @Nullable SourceRow source(@Nullable Object[] values, String file) {
    Integer row = intOrNull(values, 0);
    return row == null ? null : new SourceRow(file, row);
  }

  static @Nullable String textOrNull(@Nullable Object[] values, int at) {
    return (String) values[at];
  }

  static String text(@Nullable Object[] values, int at) {
    Object value = values[at];
    if (value == null) {
      throw new IllegalArgumentException("Value " + at + " of a fact is absent.");
    }
    return (String) value;
  }

  static long whole(@Nullable Object[] values, int at) {
    Object value = values[at];
    if (value == null) {
      throw new IllegalArgumentException("Value " + at + " of a fact is absent.");
    }
    return (Long) value;
  }

  static @Nullable Integer intOrNull(@Nullable Object[] values, int at) {
    Object value = values[at];
    return value == null ? null : Math.toIntExact((Long) value);
  }

  static @Nullable LocalDate dayOrNull(@Nullable Object[] values, int at) {
    String day = textOrNull(values, at);
    return day == null ? null : IsoDay.parse(day);
  }

  static @Nullable BigDecimal decimalOrNull(@Nullable Object[] values, int at) {
    return values[at] == null ? null : decimal(values, at);
  }

  static BigDecimal decimal(@Nullable Object[] values, int at) {
    return BigDecimal.valueOf(whole(values, at), Math.toIntExact(whole(values, at + 1)));
  }

  static Map<String, String> fields(@Nullable Object[] values, int at) {
    String json = textOrNull(values, at);
    return json == null ? Map.of() : FlatJson.readObject(json);
  }
}
