package org.planbridge.engine.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The multiplication that stands for a division gives what the division gives. */
class DividerTest {
  static LongStream divisors() {
    return LongStream.concat(
        LongStream.of(1, 2, 3, 5, 7, 10, 100, 10_000, 3_650_000, (1L << 62) - 1, 1L << 62),
        LongStream.concat(
            LongStream.range(1, 62).map(bit -> (1L << bit) + 1),
            new Random(3).longs(200, 1, 1L << 62)));
  }

  @ParameterizedTest
  @MethodSource("divisors")
  void dividesAsDivisionDoes(long divisor) {
    Divider divider = new Divider(divisor);
    Random random = new Random(divisor);
    LongStream edges =
        LongStream.of(0, 1, divisor - 1, divisor, divisor + 1, Long.MAX_VALUE, Long.MAX_VALUE - 1);
    LongStream multiples = random.longs(50, 0, Long.MAX_VALUE / divisor).map(k -> k * divisor);
    LongStream.concat(edges, LongStream.concat(multiples, random.longs(200, 0, Long.MAX_VALUE)))
        .filter(n -> n >= 0)
        .forEach(n -> assertThat(divider.divide(n)).isEqualTo(n / divisor));
  }

  @ParameterizedTest
  @MethodSource("divisors")
  void roundsHalvesAwayFromZero(long divisor) {
    Divider divider = new Divider(divisor);
    Random random = new Random(divisor);
    long most = Long.MAX_VALUE - divisor / 2;
    LongStream.concat(
            LongStream.of(0, divisor / 2, -(divisor / 2), (divisor + 1) / 2, -((divisor + 1) / 2)),
            random.longs(200, -most, most))
        .forEach(n ->
            assertThat(divider.halfUp(n))
                .isEqualTo(
                    BigDecimal.valueOf(n)
                        .divide(BigDecimal.valueOf(divisor), 0, RoundingMode.HALF_UP)
                        .longValueExact()));
  }

  @Test
  void theDivisorIsPositive() {
    assertThatThrownBy(() -> new Divider(0)).isInstanceOf(IllegalArgumentException.class);
  }
}
