package org.planbridge.engine.lines;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.CodeColumn;
import org.planbridge.facts.NumberColumn;
import org.planbridge.money.Fraction;

/** A field of every line as what it says: a {@link Fraction} or a text, null if it is blank. */
public interface FieldText {
  @Nullable Object at(int line);

  static FieldText of(CreditLines lines, String field) {
    Optional<DerivedColumn> derived = lines.derived(field);
    if (derived.isPresent()) {
      return line -> derived.get().values()[line];
    }
    Optional<CodeColumn> attribute = lines.attribute(field);
    if (attribute.isPresent()) {
      return line -> attribute.get().get(line);
    }
    Optional<NumberColumn> number = lines.number(field);
    if (number.isPresent()) {
      return line -> {
        BigDecimal value = number.get().get(line);
        return value == null ? null : Fraction.of(value);
      };
    }
    return _ -> null;
  }

  /** Two texts are the same as written; a text and a number if the text says that number. */
  static boolean same(Object one, Object other) {
    if (one instanceof Fraction number && other instanceof String text) {
      return says(text, number);
    }
    if (one instanceof String text && other instanceof Fraction number) {
      return says(text, number);
    }
    return one.equals(other);
  }

  private static boolean says(String text, Fraction number) {
    try {
      return Fraction.of(new BigDecimal(text.strip())).equals(number);
    } catch (NumberFormatException _) {
      return false;
    }
  }
}
