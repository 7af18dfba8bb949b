package org.planbridge.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.function.DoubleFunction;

/**
 * Money in few characters for axes and tight labels: {@code $25k}, {@code −$1.2M}, {@code $0}.
 *
 * @param before written before the number, for example {@code $}
 * @param after written after the number and its letter, for example {@code zł}
 * @param minorDigits decimals of the currency: 2 for cents
 * @param decimalPoint written between units and decimals
 * @param decimals at most so many after thousands and more: 2 on axes, where steps of 0.25 occur, 1
 *     in labels
 */
public record CompactMoney(
    String before, String after, int minorDigits, char decimalPoint, int decimals)
    implements DoubleFunction<String> {
  private static final String MINUS = "\u2212";
  private static final String[] LETTERS = {"", "k", "M", "B", "T"};

  /** Money with the sign in front, in the number style of a locale. */
  public static CompactMoney inFront(String sign, int minorDigits, Locale locale) {
    char point = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
    return new CompactMoney(sign, "", minorDigits, point, 2);
  }

  /** The same money with at most so many decimals. */
  public CompactMoney withDecimals(int most) {
    return new CompactMoney(before, after, minorDigits, decimalPoint, most);
  }

  /** An amount in minor units, cut to three figures at most. */
  @Override
  public String apply(double minor) {
    var units = BigDecimal.valueOf(Math.round(minor)).movePointLeft(minorDigits);
    var size = units.abs();
    int group = 0;
    while (group < LETTERS.length - 1
        && rounded(size, group).compareTo(BigDecimal.valueOf(1000)) >= 0) {
      size = size.movePointLeft(3);
      group++;
    }
    var number = rounded(size, group).stripTrailingZeros();
    var digits = number.setScale(Math.max(0, number.scale())).toPlainString();
    var sign = units.signum() < 0 && number.signum() != 0 ? MINUS : "";
    return sign + before + digits.replace('.', decimalPoint) + LETTERS[group] + after;
  }

  private BigDecimal rounded(BigDecimal size, int group) {
    // Without a letter the cents stay, so that one cent is not written as nothing.
    int most = group == 0 ? 2 : decimals;
    int whole = Math.max(1, size.precision() - size.scale());
    return size.setScale(Math.max(0, Math.min(most, 3 - whole)), RoundingMode.HALF_UP);
  }
}
