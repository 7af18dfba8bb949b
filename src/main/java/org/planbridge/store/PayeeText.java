package org.planbridge.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Further fields of a payee as one text. In version 1 of the tables, which have no column for the
 * day from which a row holds, it stands among them, under a heading that no further column can
 * have.
 */
final class PayeeText {
  private static final String FROM = "valid_from";

  private PayeeText() {}

  static Map<String, String> attributes(String text) {
    Map<String, String> fields = new TreeMap<>(FlatJson.readObject(text));
    fields.remove(FROM);
    return fields;
  }

  static @Nullable LocalDate from(String text) {
    String day = FlatJson.readObject(text).get(FROM);
    return day == null ? null : LocalDate.parse(day);
  }
}
