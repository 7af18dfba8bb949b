package org.planbridge.money;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Divides whole units by weights so that the parts add up to the whole: each part is first cut
 * towards zero, then the odd units go to the largest remainders, the earlier part first among
 * equals. Example: 5 cents between two halves are 3 and 2.
 */
public final class LargestRemainder {
  private LargestRemainder() {}

  /** Parts of {@code whole} in proportion to {@code weights}, which must not sum to zero. */
  public static long[] divide(long whole, List<Fraction> weights) {
    Fraction sum = weights.stream().reduce(Fraction.ZERO, Fraction::plus);
    long[] parts = new long[weights.size()];
    Fraction[] remainders = new Fraction[parts.length];
    long left = whole;
    for (int i = 0; i < parts.length; i++) {
      Fraction exact = Fraction.of(whole).times(weights.get(i)).dividedBy(sum);
      parts[i] = exact.numerator().divide(exact.denominator()).longValueExact();
      remainders[i] = exact.minus(Fraction.of(parts[i]));
      left -= parts[i];
    }
    int sign = Long.signum(left);
    int[] order =
        IntStream.range(0, parts.length)
            .boxed()
            .sorted(
                Comparator.<Integer, Fraction>comparing(
                        i -> sign < 0 ? remainders[i].negated() : remainders[i])
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int i : Arrays.copyOf(order, (int) Math.abs(left))) {
      parts[i] += sign;
    }
    return parts;
  }
}
