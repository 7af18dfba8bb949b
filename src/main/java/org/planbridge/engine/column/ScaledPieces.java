package org.planbridge.engine.column;

/**
 * A function in pieces and a column of scaled longs brought to one denominator for the runs of a
 * block, with the proof that nothing computed from them passes what fits.
 */
final class ScaledPieces {
  private final LongColumn x;
  private final Groups groups;
  private final Pieces pieces;
  private final Figures figures;
  private final long den;
  private final long factor;
  private final long valueDen;
  private final long valueBound;

  ScaledPieces(LongColumn x, Groups groups, Pieces pieces, Figures figures, Proof proof) {
    this.x = x;
    this.groups = groups;
    this.pieces = pieces;
    this.figures = figures;
    long common = figures.commonDen(groups);
    proof.fits(common > 0 && pieces.bounds.fits && pieces.slopes.fits);
    // A continuous function is worked out from its bends, without the intercepts and their long
    // decimals.
    boolean joined = pieces.continuous;
    proof.fits(joined || pieces.intercepts.fits);
    long coefficients =
        joined ? pieces.bounds.den : proof.lcm(pieces.bounds.den, pieces.intercepts.den);
    den = proof.lcm(x.den, proof.product(coefficients, Math.max(1, common)));
    factor = den / x.den;
    valueDen = proof.product(den, pieces.slopes.den);
    long figure = proof.product(figures.largest(groups), den);
    long farthest =
        proof.sum(proof.product(x.bound, factor), proof.product(figure, pieces.bounds.largest));
    long slopes = proof.product(pieces.slopes.largest, 2L * pieces.count());
    long intercepts = joined ? 0 : proof.product(pieces.intercepts.largest, pieces.slopes.den);
    valueBound = proof.sum(proof.product(slopes, farthest), proof.product(figure, intercepts));
  }

  /** The denominator of the function's values. */
  long valueDen() {
    return valueDen;
  }

  /** No value is larger in size. */
  long valueBound() {
    return valueBound;
  }

  /** Writes the function's value for every line; asked only while the proof holds. */
  void values(long[] out) {
    for (int g = groups.first(); g < groups.end(); g++) {
      if (groups.from(g) == groups.to(g)) {
        continue;
      }
      if (pieces.continuous) {
        continuous(g, out);
      } else {
        broken(g, out);
      }
    }
  }

  /** Writes which piece every line lies on; asked only while the proof holds. */
  void codes(int[] codes) {
    for (int g = groups.first(); g < groups.end(); g++) {
      long[] bounds = bounds(g);
      for (int i = groups.from(g), end = groups.to(g); i < end; i++) {
        codes[i] = find(x.units[x.offset + i] * factor, bounds, pieces.above);
      }
    }
  }

  /** Three bends a pass, so that most tables are one pass over the run. */
  private void continuous(int g, long[] out) {
    long[] slopes = pieces.slopes.nums;
    int from = groups.from(g);
    int end = groups.to(g);
    int shift = x.offset;
    long[] in = x.units;
    long scale = factor;
    for (int k = 0; k == 0 || k < slopes.length; k += k == 0 ? 4 : 3) {
      int first = k == 0 ? 1 : k;
      long line = k == 0 ? slopes[0] : 0;
      long more1 = bend(slopes, first);
      long more2 = bend(slopes, first + 1);
      long more3 = bend(slopes, first + 2);
      long bound1 = more1 == 0 ? 0 : bound(g, first);
      long bound2 = more2 == 0 ? 0 : bound(g, first + 1);
      long bound3 = more3 == 0 ? 0 : bound(g, first + 2);
      for (int i = from; i < end; i++) {
        long value = in[shift + i] * scale;
        long sum =
            line * value
                + more1 * Math.max(0, value - bound1)
                + more2 * Math.max(0, value - bound2)
                + more3 * Math.max(0, value - bound3);
        out[i] = k == 0 ? sum : out[i] + sum;
      }
    }
  }

  private static long bend(long[] slopes, int k) {
    return k < slopes.length ? slopes[k] - slopes[k - 1] : 0;
  }

  private void broken(int g, long[] out) {
    long[] slopes = pieces.slopes.nums;
    long[] bounds = bounds(g);
    long[] intercepts = intercepts(g);
    for (int i = groups.from(g), end = groups.to(g); i < end; i++) {
      long value = x.units[x.offset + i] * factor;
      int k = find(value, bounds, pieces.above);
      out[i] = intercepts[k] + slopes[k] * value;
    }
  }

  private static int find(long value, long[] bounds, boolean[] above) {
    int k = bounds.length - 1;
    while (k > 0 && (value < bounds[k] || (value == bounds[k] && above[k]))) {
      k--;
    }
    return k;
  }

  /** A bound in units of 1/den; every denominator in play divides den. */
  private long bound(int group, int k) {
    return figures.num(group)
        * (den / (pieces.bounds.den * figures.den(group)))
        * pieces.bounds.nums[k];
  }

  private long[] bounds(int group) {
    long[] all = new long[pieces.count()];
    for (int k = 0; k < all.length; k++) {
      all[k] = bound(group, k);
    }
    return all;
  }

  private long[] intercepts(int group) {
    long[] all = new long[pieces.count()];
    long figure = figures.num(group) * (den / (pieces.intercepts.den * figures.den(group)));
    for (int k = 0; k < all.length; k++) {
      all[k] = figure * pieces.intercepts.nums[k] * pieces.slopes.den;
    }
    return all;
  }
}
