package org.planbridge.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {
  private static final Fraction HALF = Fraction.of(1, 2);
  private static final Fraction THIRD = Fraction.of(1, 3);

  @Test
  void theOddCentGoesToTheFirstOfEquals() {
    assertThat(LargestRemainder.divide(5, List.of(HALF, HALF))).containsExactly(3, 2);
    assertThat(LargestRemainder.divide(-5, List.of(HALF, HALF))).containsExactly(-3, -2);
    assertThat(LargestRemainder.divide(2500, List.of(THIRD, THIRD, THIRD)))
        .containsExactly(834, 833, 833);
  }

  @Test
  void theOddCentGoesToTheLargestRemainder() {
    // 0.2, 0.3 and 0.5 of 3 are 0.6, 0.9 and 1.5.
    assertThat(
            LargestRemainder.divide(
                3, List.of(Fraction.parse("0.2"), Fraction.parse("0.3"), Fraction.parse("0.5"))))
        .containsExactly(1, 1, 1);
  }

  @Test
  void weightsNeedNotAddUpToOne() {
    assertThat(LargestRemainder.divide(10, List.of(Fraction.of(3), Fraction.ONE)))
        .containsExactly(8, 2);
  }

  @Test
  void partsAddUpAndDifferByLessThanAUnitFromTheirShare() {
    Random random = new Random(2);
    for (int i = 0; i < 2000; i++) {
      List<Fraction> weights = new ArrayList<>();
      for (int k = 1 + random.nextInt(6); k > 0; k--) {
        weights.add(Fraction.of(1 + random.nextInt(50), 1 + random.nextInt(7)));
      }
      long whole = random.nextLong() >> 20;
      long[] parts = LargestRemainder.divide(whole, weights);
      Fraction sum = weights.stream().reduce(Fraction.ZERO, Fraction::plus);

      assertThat(Arrays.stream(parts).sum()).isEqualTo(whole);
      for (int k = 0; k < parts.length; k++) {
        Fraction share = Fraction.of(whole).times(weights.get(k)).dividedBy(sum);
        assertThat(Fraction.of(parts[k]).minus(share))
            .isGreaterThan(Fraction.of(-1))
            .isLessThan(Fraction.ONE);
      }
      assertThat(LargestRemainder.divide(-whole, weights))
          .containsExactly(Arrays.stream(parts).map(part -> -part).toArray());
    }
  }
}
