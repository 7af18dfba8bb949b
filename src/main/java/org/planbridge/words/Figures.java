package org.planbridge.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.Locale;
import org.planbridge.money.Fraction;

/**
 * Numbers, sums and days for reading: exact, grouped, with a real minus sign. Percent without
 * trailing zeros; whole sums without cents.
 */
final class Figures {
  private static final char MINUS = '\u2212';
  private static final char NO_BREAK_SPACE = '\u00a0';

  private final Locale locale;
  private final DecimalFormatSymbols symbols;

  Figures(Locale locale) {
    this.locale = locale;
    this.symbols = DecimalFormatSymbols.getInstance(locale);
  }

  /** 0.055 is "5.5 %". */
  String percent(BigDecimal fraction) {
    return number(fraction.movePointRight(2)) + NO_BREAK_SPACE + "%";
  }

  String number(BigDecimal value) {
    BigDecimal bare = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    return signed(bare, plain(bare, Math.max(0, bare.scale())));
  }

  /** 1500 is "$1,500", 2.5 is "$2.50"; more decimals than the currency has are all shown. */
  String money(BigDecimal value, Currency currency) {
    BigDecimal bare = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    int decimals =
        bare.scale() <= 0 ? 0 : Math.max(bare.scale(), currency.getDefaultFractionDigits());
    String sign = currency.getSymbol(locale);
    String space = Character.isLetter(sign.charAt(sign.length() - 1)) ? "" + NO_BREAK_SPACE : "";
    return signed(bare, sign + space + plain(bare, decimals));
  }

  /** A step of a sum: never less than the currency's decimals, and up to six where it has more. */
  String exact(Fraction value, Currency currency) {
    int cents = currency.getDefaultFractionDigits();
    BigDecimal bare = value.rounded(6, RoundingMode.HALF_EVEN).stripTrailingZeros();
    String sign = currency.getSymbol(locale);
    return signed(bare, sign + plain(bare, Math.max(cents, bare.scale())));
  }

  /** A ratio as a percent with one decimal at most: 0.94433 is "94.4 %". */
  String roundedPercent(Fraction ratio) {
    return percent(ratio.rounded(3, RoundingMode.HALF_UP));
  }

  /** A number with six decimals at most. */
  String number(Fraction value) {
    return number(value.rounded(6, RoundingMode.HALF_EVEN));
  }

  String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
  }

  String month(int month) {
    return Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, locale);
  }

  private String plain(BigDecimal value, int decimals) {
    DecimalFormat format = new DecimalFormat("#,##0", symbols);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(value.abs());
  }

  private static String signed(BigDecimal value, String digits) {
    return value.signum() < 0 ? MINUS + digits : digits;
  }
}
