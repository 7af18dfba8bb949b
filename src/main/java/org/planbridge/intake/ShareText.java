package org.planbridge.intake;

import java.math.BigDecimal;
import java.util.Optional;
import org.planbridge.money.Fraction;
import org.planbridge.workspace.imports.NumberMarks;

/** Reads a share of a deal exactly: {@code 60%}, {@code 0.6}, {@code 3/5}. */
final class ShareText {
  private static final Fraction HUNDRED = Fraction.of(100);

  private final NumberMarks marks;
  private final boolean percent;
  private final Numeral numeral = new Numeral();

  /**
   * @param percent whether a bare number counts hundredths
   */
  ShareText(NumberMarks marks, boolean percent) {
    this.marks = marks;
    this.percent = percent;
  }

  /** The share, or nothing if the text is none. */
  Optional<Fraction> read(String text) {
    int slash = text.indexOf('/');
    if (slash > 0) {
      return whole(text.substring(0, slash))
          .flatMap(above ->
              whole(text.substring(slash + 1))
                  .filter(below -> below.signum() > 0)
                  .map(above::dividedBy));
    }
    if (text.endsWith("%")) {
      return number(text.substring(0, text.length() - 1).strip())
          .map(share -> share.dividedBy(HUNDRED));
    }
    return number(text).map(share -> percent ? share.dividedBy(HUNDRED) : share);
  }

  /** Whether a text says what its figure counts: hundredths, or a fraction. */
  boolean saysItsUnit(String text) {
    return percent || text.endsWith("%") || text.indexOf('/') > 0;
  }

  private static Optional<Fraction> whole(String text) {
    String bare = text.strip();
    return bare.matches("-?\\d{1,9}")
        ? Optional.of(Fraction.of(Long.parseLong(bare)))
        : Optional.empty();
  }

  private Optional<Fraction> number(String text) {
    char[] chars = text.toCharArray();
    boolean readable =
        numeral.read(chars, 0, chars.length, marks) == Numeral.Answer.NUMBER
            && numeral.currency == null
            && numeral.scale <= 6;
    return readable
        ? Optional.of(Fraction.of(BigDecimal.valueOf(numeral.unscaled, numeral.scale)))
        : Optional.empty();
  }
}
