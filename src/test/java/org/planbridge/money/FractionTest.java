package org.planbridge.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {
  @ParameterizedTest
  @CsvSource({"0.6,3/5", "60%,3/5", "3/5,3/5", " 6/10 ,3/5", "-50%,-1/2", "12.5 %,1/8", "7,7"})
  void readsDecimalsPercentagesAndRatios(String text, String value) {
    assertThat(Fraction.parse(text)).hasToString(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1/0", "", "half", "1/x", "%", "--1"})
  void refusesWhatIsNoNumber(String text) {
    assertThatThrownBy(() -> Fraction.parse(text)).isInstanceOf(NumberFormatException.class);
  }

  @Test
  void standsInLowestTermsWithThePositiveDenominatorBelow() {
    assertThat(Fraction.of(6, -4)).isEqualTo(Fraction.of(-3, 2)).hasToString("-3/2");
    assertThat(Fraction.of(0, -7)).isEqualTo(Fraction.ZERO);
    assertThat(Fraction.of(new BigDecimal("1E+3"))).isEqualTo(Fraction.of(1000));
  }

  @Test
  void thirdsAddUpExactly() {
    Fraction third = Fraction.of(1, 3);

    assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
  }

  @ParameterizedTest
  @CsvSource({"5/2,0,3", "-5/2,0,-3", "1/3,2,0.33", "2/3,2,0.67", "12345/1,-2,1.23E+4"})
  void roundsHalvesAwayFromZero(String value, int places, String rounded) {
    assertThat(Fraction.parse(value).rounded(places, RoundingMode.HALF_UP))
        .isEqualTo(new BigDecimal(rounded));
  }

  @Test
  void followsTheLawsOfArithmetic() {
    Random random = new Random(1);
    for (int i = 0; i < 2000; i++) {
      Fraction a = any(random);
      Fraction b = any(random);
      Fraction c = any(random);

      assertThat(a.plus(b).minus(b)).isEqualTo(a);
      assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
      assertThat(a.compareTo(b)).isEqualTo(a.minus(b).signum());
      if (b.signum() != 0) {
        assertThat(a.dividedBy(b).times(b)).isEqualTo(a);
      }
    }
  }

  private static Fraction any(Random random) {
    return Fraction.of(random.nextLong() >> 8, 1 + random.nextInt(1_000_000));
  }
}
