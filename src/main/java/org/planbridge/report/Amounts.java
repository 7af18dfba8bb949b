package org.planbridge.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.planbridge.compare.Change;
import org.planbridge.money.Money;

/** Figures in the columns of a text: grouped, with the currency's decimals, without its sign. */
final class Amounts {
  private final DecimalFormatSymbols symbols;

  Amounts(Locale locale) {
    symbols = DecimalFormatSymbols.getInstance(locale.equals(Locale.ROOT) ? Locale.US : locale);
    symbols.setMinusSign('\u2212');
  }

  String money(Money money) {
    BigDecimal value = money.toDecimal();
    return number(value, Math.max(0, value.scale()));
  }

  /** As {@link #money}, with a plus before what is above zero. */
  String signed(Money money) {
    return (money.signum() > 0 ? "+" : "") + money(money);
  }

  String whole(long count) {
    return number(BigDecimal.valueOf(count), 0);
  }

  /** The difference in percent of the current figure, to a tenth; a dash where there is none. */
  String percent(Change change) {
    if (change.current().signum() == 0) {
      return "-";
    }
    BigDecimal share =
        change
            .difference()
            .toDecimal()
            .movePointRight(2)
            .divide(change.current().toDecimal().abs(), 1, RoundingMode.HALF_UP);
    return (share.signum() > 0 ? "+" : "") + number(share, 1);
  }

  private String number(BigDecimal value, int decimals) {
    DecimalFormat format = new DecimalFormat("#,##0", symbols);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(value);
  }
}
