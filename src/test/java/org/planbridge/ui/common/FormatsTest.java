package org.planbridge.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
  private static final Formats US =
      new Formats(Locale.US, Currency.getInstance("USD"), UiWords.in(Locale.US));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "288000|$2,880.00|▲ +$2,880.00|$2,880.00 more|▲ +$2.9k",
        "-312000|\u2212$3,120.00|▼ \u2212$3,120.00|$3,120.00 less|▼ \u2212$3.1k",
        "0|$0.00|= $0.00|no change|=",
        "-1|\u2212$0.01|▼ \u2212$0.01|$0.01 less|▼ \u2212$0.01"
      })
  void a_difference_is_told_by_sign_glyph_and_word(
      long minor, String money, String change, String inWords, String brief) {
    assertThat(US.money(minor)).isEqualTo(money);
    assertThat(US.change(minor)).isEqualTo(change);
    assertThat(US.changeInWords(minor)).isEqualTo(inWords);
    assertThat(US.briefChange(minor)).isEqualTo(brief);
  }

  @Test
  void headlines_are_in_whole_units_rounded_half_up() {
    assertThat(US.wholeMoney(10_439_050)).isEqualTo("$104,391");
    assertThat(US.wholeMoney(10_439_049)).isEqualTo("$104,390");
    assertThat(US.wholeChangeInWords(-312_000)).isEqualTo("$3,120 less");
  }

  @Test
  void a_percent_needs_a_positive_base() {
    assertThat(US.percentChange(-312_000, 10_751_000)).isEqualTo("\u22122.9%");
    assertThat(US.percentChange(264_000, 10_000_000)).isEqualTo("+2.6%");
    assertThat(US.percentChange(100, 0)).isEqualTo("n/a");
    assertThat(US.percentChange(100, -5)).isEqualTo("n/a");
    assertThat(US.percent(new BigDecimal("0.0912"))).isEqualTo("9.1%");
  }

  @Test
  void another_locale_keeps_the_real_minus_and_its_own_separators() {
    var german =
        new Formats(Locale.GERMANY, Currency.getInstance("EUR"), UiWords.in(Locale.GERMANY));
    assertThat(german.money(-130_050)).isEqualTo("\u22121.300,50\u00a0€");
    assertThat(german.briefMoney(250_000)).isEqualTo("2,5k\u00a0€");
    assertThat(german.plain(-130_050)).isEqualTo("-1300.50");
  }

  @Test
  void a_currency_without_minor_units_has_no_decimals() {
    var yen = new Formats(Locale.US, Currency.getInstance("JPY"), UiWords.in(Locale.US));
    assertThat(yen.money(26_400)).isEqualTo("¥26,400");
    assertThat(yen.briefMoney(26_400)).isEqualTo("¥26.4k");
    assertThat(yen.plain(26_400)).isEqualTo("26400");
  }

  @Test
  void dates_follow_the_locale() {
    assertThat(US.date(LocalDate.of(2026, 7, 14))).isEqualTo("Jul 14, 2026");
    assertThat(US.count(9_997)).isEqualTo("9,997");
  }

  @Test
  void the_largest_amounts_are_written_exactly() {
    assertThat(US.money(Long.MAX_VALUE)).isEqualTo("$92,233,720,368,547,758.07");
    assertThat(US.money(Long.MIN_VALUE)).isEqualTo("\u2212$92,233,720,368,547,758.08");
  }
}
