package org.planbridge.attribution;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Exact parts of a difference made whole cents by largest remainder. It mirrors: parts of the
 * opposite difference are the opposite cents. Equal remainders go by the steps' keys, so the order
 * of the steps makes no difference.
 */
final class Cents {
  private final List<String> keys;

  /** For parts of steps with these keys. */
  Cents(List<String> keys) {
    this.keys = List.copyOf(keys);
  }

  /**
   * The parts as cents, which sum to the difference.
   *
   * @param parts numerators over {@code denominator}, in cents
   */
  long[] settle(long[] parts, long denominator, long difference) {
    long[] cents = new long[parts.length];
    long[] rest = new long[parts.length];
    long open = difference;
    for (int i = 0; i < parts.length; i++) {
      cents[i] = parts[i] / denominator;
      rest[i] = parts[i] % denominator;
      open = Math.subtractExact(open, cents[i]);
    }
    if (open == 0) {
      return cents;
    }
    int sign = Long.signum(open);
    int[] order =
        IntStream.range(0, parts.length)
            .boxed()
            .sorted(
                Comparator.comparingLong((Integer i) -> -sign * rest[i]).thenComparing(keys::get))
            .mapToInt(Integer::intValue)
            .toArray();
    if (Math.abs(open) > parts.length) {
      throw new IllegalStateException(
          "Parts leave %d cents of %d open.".formatted(open, difference));
    }
    for (int k = 0; k < Math.abs(open); k++) {
      cents[order[k]] += sign;
    }
    return cents;
  }
}
