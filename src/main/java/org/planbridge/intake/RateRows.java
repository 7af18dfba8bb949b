package org.planbridge.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.ExchangeRate;
import org.planbridge.facts.Facts;
import org.planbridge.problem.Code;
import org.planbridge.workspace.imports.Field;
import org.planbridge.workspace.imports.Look;
import org.planbridge.workspace.imports.NumberMarks;

/**
 * Rows of exchange rates: {@code rate_set, from_currency, to_currency, date, rate}. A rate has up
 * to 10 decimals, which are used exactly. Sample: {@code plan rates, EUR, USD, 2026-01-01, 1.085}.
 */
final class RateRows extends FactRows<ExchangeRate> {
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
  private static final Pattern RATE = Pattern.compile("\\d{1,8}(\\.\\d{1,10})?");

  RateRows(Look look, Faults faults) {
    super(look, faults);
  }

  @Override
  @Nullable ExchangeRate fact(Cells cells) {
    String rateSet = reader.text(cells, Field.RATE_SET);
    if (rateSet == null) {
      reader.fault(Code.RATE_SET, cells, sheet.place(Field.RATE_SET));
    }
    String from = currency(cells, Field.FROM_CURRENCY);
    String to = currency(cells, Field.TO_CURRENCY);
    LocalDate date = reader.date(cells, Field.DATE, true, Days.FIRST);
    BigDecimal rate = rate(cells);
    if (faults.any()
        || rateSet == null
        || from == null
        || to == null
        || date == null
        || rate == null) {
      return null;
    }
    return new ExchangeRate(rateSet, from, to, date, rate, source(cells));
  }

  private @Nullable String currency(Cells cells, Field field) {
    String written = reader.text(cells, field);
    String code = written == null ? "" : written.strip().toUpperCase(Locale.ROOT);
    if (CURRENCY.matcher(code).matches()) {
      return code;
    }
    reader.fault(Code.RATE_CURRENCY, cells, sheet.place(field));
    return null;
  }

  private @Nullable BigDecimal rate(Cells cells) {
    String written = reader.text(cells, Field.RATE);
    String plain =
        written == null
            ? ""
            : look.reading().numbers() == NumberMarks.COMMA
                ? written.strip().replace(".", "").replace(',', '.')
                : written.strip().replace(",", "");
    if (RATE.matcher(plain).matches() && new BigDecimal(plain).signum() > 0) {
      BigDecimal rate = new BigDecimal(plain).stripTrailingZeros();
      return rate.setScale(Math.max(0, rate.scale()));
    }
    reader.fault(Code.RATE_VALUE, cells, sheet.place(Field.RATE));
    return null;
  }

  @Override
  Facts facts(List<ExchangeRate> read) {
    return Facts.NONE.withRates(read);
  }
}
