package org.planbridge.ui.common;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.Locale;
import org.planbridge.chart.CompactMoney;
import org.planbridge.chart.Figure;

/**
 * How amounts, percents, counts and dates are written, by locale and currency.
 *
 * <p>Amounts are in minor units. A real minus (U+2212) stands before the currency sign. Three
 * things are kept apart: {@code $0.00} was computed, {@link #DOES_NOT_APPLY} does not apply, and
 * {@link #held()} could not be computed.
 */
public final class Formats {
  /** Written where a figure does not apply. */
  public static final String DOES_NOT_APPLY = "—";

  private static final String MINUS = "\u2212";
  private static final String MORE = "▲";
  private static final String LESS = "▼";
  private static final String SAME = "=";

  private final Locale locale;
  private final int minorDigits;
  private final DecimalFormat exact;
  private final DecimalFormat whole;
  private final NumberFormat percents;
  private final CompactMoney compact;
  private final UiWords words;

  public Formats(Locale locale, Currency currency, UiWords words) {
    this.locale = locale;
    this.words = words;
    this.minorDigits = Math.max(0, currency.getDefaultFractionDigits());
    this.exact = currencyFormat(locale, currency, minorDigits);
    this.whole = currencyFormat(locale, currency, 0);
    this.percents = NumberFormat.getPercentInstance(locale);
    percents.setMaximumFractionDigits(1);
    percents.setRoundingMode(RoundingMode.HALF_UP);
    var sign = exact.getPositivePrefix();
    this.compact =
        new CompactMoney(
            sign,
            exact.getPositiveSuffix(),
            minorDigits,
            exact.getDecimalFormatSymbols().getMonetaryDecimalSeparator(),
            2);
  }

  /** An amount in whole units of the currency as minor units, to the nearest. */
  public long minor(BigDecimal amount) {
    return amount.movePointRight(minorDigits).setScale(0, RoundingMode.HALF_EVEN).longValueExact();
  }

  /** To the minor unit: {@code $26,400.00}, {@code −$1,300.00}. */
  public String money(long minor) {
    return signedBy(minor, "", exact);
  }

  /** To the whole unit, half up, for headlines: {@code $26,400}. */
  public String wholeMoney(long minor) {
    return signedBy(minor, "", whole);
  }

  /** In few characters, for axes and tight places: {@code $26.4k}. */
  public String briefMoney(long minor) {
    return compact.withDecimals(1).apply((double) minor);
  }

  /** With its sign: {@code +$288.00}, {@code −$288.00}, {@code $0.00}. */
  public String signedMoney(long minor) {
    return signedBy(minor, "+", exact);
  }

  /** A difference with glyph and sign: {@code ▲ +$288.00}, {@code ▼ −$288.00}, {@code = $0.00}. */
  public String change(long minor) {
    return glyph(minor) + " " + signedMoney(minor);
  }

  /** A difference to the whole unit: {@code ▼ −$3,120}. */
  public String wholeChange(long minor) {
    return glyph(minor) + " " + signedBy(minor, "+", whole);
  }

  /** A difference in few characters: {@code ▲ +$1.5k}. */
  public String briefChange(long minor) {
    return minor == 0 ? SAME : glyph(minor) + " " + (minor > 0 ? "+" : "") + briefMoney(minor);
  }

  /** A difference in words, to the minor unit: {@code $3,120.00 less}. */
  public String changeInWords(long minor) {
    return inWords(minor, exact);
  }

  /** A difference in words, to the whole unit: {@code $3,120 less}. */
  public String wholeChangeInWords(long minor) {
    return inWords(minor, whole);
  }

  /** ▲ for more, ▼ for less, = for no change. */
  public static String glyph(long minor) {
    return minor > 0 ? MORE : minor < 0 ? LESS : SAME;
  }

  /** The style class of a difference: {@code gain}, {@code less} or {@code none}. */
  public static String tone(long minor) {
    return minor > 0 ? "gain" : minor < 0 ? "less" : "none";
  }

  /** A ratio as a percent with up to one decimal: 0.0912 is {@code 9.1%}. */
  public String percent(BigDecimal ratio) {
    return percentFormat(0, ratio.abs()).insert(0, ratio.signum() < 0 ? MINUS : "").toString();
  }

  /** A ratio as a percent with its sign and one decimal: {@code +2.6%}, {@code −2.9%}. */
  public String signedPercent(BigDecimal ratio) {
    var text = percentFormat(1, ratio.abs());
    return text.insert(0, ratio.signum() < 0 ? MINUS : ratio.signum() > 0 ? "+" : "").toString();
  }

  /** The change relative to a base, or that there is none because the base is not positive. */
  public String percentChange(long difference, long base) {
    return base <= 0 ? words.of("formats.noBase") : signedPercent(ratio(difference, base));
  }

  /** Difference over base as a ratio with six decimals; the base must be positive. */
  public static BigDecimal ratio(long difference, long base) {
    return BigDecimal.valueOf(difference)
        .divide(BigDecimal.valueOf(base), 6, RoundingMode.HALF_EVEN);
  }

  /** A count with its thousands marked: {@code 9,997}. */
  public String count(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  /** A day: {@code 14 Jul 2026} in the order of the locale. */
  public String date(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
  }

  /** A month in few letters: {@code Jul}. */
  public String month(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale);
  }

  /** The word for a figure that no plan could compute. */
  public String held() {
    return words.of("formats.held");
  }

  /** The bare number for spreadsheets: {@code -1300.00}. */
  public String plain(long minor) {
    return BigDecimal.valueOf(minor, minorDigits).toPlainString();
  }

  /** An amount ready for a picture. */
  public Figure figure(long minor) {
    return new Figure(minor, money(minor), briefMoney(minor), plain(minor));
  }

  /** A difference ready for a picture. */
  public Figure difference(long minor) {
    return new Figure(minor, change(minor), briefChange(minor), plain(minor));
  }

  /** Round numbers of money for axes. */
  public CompactMoney axis() {
    return compact;
  }

  /** A level such as 104 % for axes. */
  public String axisPercent(double ratio) {
    return percent(BigDecimal.valueOf(Math.round(ratio * 1000), 3));
  }

  /** A change such as +5 % for axes. */
  public String axisSignedPercent(double ratio) {
    long thousandths = Math.round(ratio * 1000);
    return (thousandths > 0 ? "+" : "") + percent(BigDecimal.valueOf(thousandths, 3));
  }

  public Locale locale() {
    return locale;
  }

  private String inWords(long minor, NumberFormat format) {
    var amount = signedBy(Math.abs(minor), "", format);
    return minor > 0
        ? words.of("formats.more", amount)
        : minor < 0 ? words.of("formats.less", amount) : words.of("formats.same");
  }

  private String signedBy(long minor, String plus, NumberFormat format) {
    var size = BigDecimal.valueOf(minor, minorDigits).abs();
    var digits = ((NumberFormat) format.clone()).format(size);
    return (minor < 0 ? MINUS : minor > 0 ? plus : "") + digits;
  }

  private StringBuilder percentFormat(int leastDecimals, BigDecimal size) {
    var format = (NumberFormat) percents.clone();
    format.setMinimumFractionDigits(leastDecimals);
    return new StringBuilder(format.format(size));
  }

  private static DecimalFormat currencyFormat(Locale locale, Currency currency, int decimals) {
    var format = (DecimalFormat) NumberFormat.getCurrencyInstance(locale);
    format.setCurrency(currency);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format;
  }
}
