package org.planbridge.attribution;

import java.util.Arrays;

/**
 * Gathers what mixes pay in a row of places, weighed, so that each step's exact part of every
 * place's difference can be read off at the end.
 */
final class Ledger {
  private final long[][] with;
  private final long[][] each;

  /**
   * @param steps the number of steps
   * @param classes the number of classes that they fall into
   */
  Ledger(int steps, int classes, int places) {
    with = new long[steps][places];
    each = new long[classes][places];
  }

  /**
   * Takes what a mix of one class pays.
   *
   * @param made the changes of the class that the mix makes
   * @param pays by place from {@code from} on, minor units
   * @param size how many places
   */
  void take(int one, Weights weights, long made, int from, long[] pays, int size) {
    long most = 0;
    for (int i = 0; i < size; i++) {
      most = Math.max(most, Math.abs(pays[i]));
    }
    // All weights of a step come to less than eight: 1 + 1/2 + … + 1/n, and 1.
    if (most > Long.MAX_VALUE / (8 * weights.denominator())) {
      throw new ArithmeticException("A line of %d minor units cannot be divided.".formatted(most));
    }
    if (most == 0) {
      return;
    }
    int count = Long.bitCount(made);
    add(each[one], from, pays, size, weights.each(count));
    for (long left = made; left != 0; left &= left - 1) {
      add(with[Long.numberOfTrailingZeros(left)], from, pays, size, weights.with(count));
    }
  }

  private static void add(long[] into, int from, long[] pays, int size, long weight) {
    if (weight == 0) {
      return;
    }
    for (int i = 0; i < size; i++) {
      into[from + i] += weight * pays[i];
    }
  }

  /** The steps' parts of one place; a step that is in no class has no part. */
  long[] parts(Classes classes, int place) {
    long[] parts = new long[with.length];
    for (int k = 0; k < classes.all().size(); k++) {
      for (int step : classes.all().get(k).steps()) {
        parts[step] = with[step][place] - each[k][place];
      }
    }
    return parts;
  }

  /** The places of another ledger of the same steps and places, added to these. */
  void add(Ledger other) {
    add(with, other.with);
    add(each, other.each);
  }

  private static void add(long[][] into, long[][] from) {
    for (int i = 0; i < into.length; i++) {
      long[] own = into[i];
      long[] more = from[i];
      Arrays.setAll(own, k -> own[k] + more[k]);
    }
  }
}
