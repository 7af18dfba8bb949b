package org.planbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planbridge.workspace.imports.NumberMarks;

class NumeralTest {
  private static final Numeral NUMERAL = new Numeral();

  private static Numeral.Answer read(String text, NumberMarks marks) {
    char[] chars = ("x" + text + "x").toCharArray();
    return NUMERAL.read(chars, 1, chars.length - 1, marks);
  }

  private static String value() {
    return BigDecimal.valueOf(NUMERAL.unscaled, NUMERAL.scale).toPlainString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "7|7",
        "-7|-7",
        "+7|7",
        "1234.50|1234.5",
        "1,234.50|1234.5",
        "1,234,567|1234567",
        "1 234.5|1234.5",
        "1'234.5|1234.5",
        "(1,234.50)|-1234.5",
        "12-|-12",
        "USD 1,234.00|1234",
        "-USD 5|-5",
        "USD -5|-5",
        "$5|5",
        "5 EUR|5",
        "5€|5",
        "€ 5|5",
        "(USD 5)|-5",
        ".5|0.5",
        "0.000001|0.000001",
        "999999999999.999999|999999999999.999999",
        "0005|5",
        "1.500000000|1.5"
      })
  void pointNumbersAreRead(String text, String value) {
    assertThat(read(text, NumberMarks.POINT)).isEqualTo(Numeral.Answer.NUMBER);
    assertThat(value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234,50|1234.5",
        "1 234,50|1234.5",
        "-0,05|-0.05",
        "12.500|12500",
        "1.234.567,8 EUR|1234567.8"
      })
  void commaNumbersAreRead(String text, String value) {
    assertThat(read(text, NumberMarks.COMMA)).isEqualTo(Numeral.Answer.NUMBER);
    assertThat(value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TBD", "NaN", "Infinity", "-", "()", ".", "1.", "1.2.3", "1,23", "1,2345", ",123",
            "12,34,567",
        "1,234 567", "0x1F", "1e5", "5%", "--5", "$$5", "five", "1 23", "USD", "USDX 5", "5 usd",
            "٣"
      })
  void whatIsNoNumberIsNotGuessed(String text) {
    assertThat(read(text, NumberMarks.POINT)).isEqualTo(Numeral.Answer.NOT_A_NUMBER);
  }

  @Test
  void numbersBeyondTheLimitsAreToldApart() {
    assertThat(read("1000000000000", NumberMarks.POINT)).isEqualTo(Numeral.Answer.TOO_LARGE);
    assertThat(read("9".repeat(400), NumberMarks.POINT)).isEqualTo(Numeral.Answer.TOO_LARGE);
    assertThat(read("1e13", NumberMarks.POINT)).isEqualTo(Numeral.Answer.TOO_LARGE);
    assertThat(read("=1", NumberMarks.POINT)).isEqualTo(Numeral.Answer.FORMULA);
    assertThat(read("", NumberMarks.POINT)).isEqualTo(Numeral.Answer.BLANK);
    assertThat(read("1.0000001", NumberMarks.POINT)).isEqualTo(Numeral.Answer.NUMBER);
    assertThat(NUMERAL.scale).isEqualTo(7);
  }

  @Test
  void randomNumbersAgreeWithBigDecimal() {
    Random random = new Random(42);
    for (int i = 0; i < 20_000; i++) {
      long unscaled = random.nextLong(-999_999_999_999L, 1_000_000_000_000L);
      BigDecimal number = BigDecimal.valueOf(unscaled, random.nextInt(7));
      String plain = number.toPlainString();
      assertThat(read(plain, NumberMarks.POINT)).as(plain).isEqualTo(Numeral.Answer.NUMBER);
      assertThat(new BigDecimal(value())).isEqualByComparingTo(number);
      assertThat(read(plain.replace('.', ','), NumberMarks.COMMA)).isEqualTo(Numeral.Answer.NUMBER);
      assertThat(new BigDecimal(value())).isEqualByComparingTo(number);
    }
  }
}
