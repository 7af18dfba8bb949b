package org.planbridge.engine.column;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.planbridge.money.Fraction;
import org.planbridge.money.Rounding;

/**
 * Columns of scaled longs. Before each loop the result's largest possible size is worked out from
 * the proven bounds of its inputs; if it might not fit, nothing wraps: the kernel stops holding and
 * the block runs again on fractions. Buffers are reused from block to block; a kernel belongs to
 * one thread.
 */
public final class LongKernel implements Kernel {
  private static final long LIMIT = 1L << 62;

  private final List<long[]> buffers = new ArrayList<>();
  private final Bounds proof = new Bounds();
  private int used;
  private Divider divider = new Divider(1);

  /** Makes all buffers free again, before the next block. */
  public void reset() {
    used = 0;
    proof.reset();
  }

  @Override
  public boolean held() {
    return proof.held();
  }

  private long[] buffer(int size) {
    if (used == buffers.size()) {
      buffers.add(new long[Math.max(4096, size)]);
    }
    if (buffers.get(used).length < size) {
      buffers.set(used, new long[size]);
    }
    return buffers.get(used++);
  }

  private LongColumn column(long[] units, int size, long den, long bound) {
    return new LongColumn(units, 0, size, den, bound);
  }

  @Override
  public Column input(long[] units, int from, int size, long den) {
    long most = 0;
    for (int i = from; i < from + size; i++) {
      most = Math.max(most, Math.abs(units[i]));
    }
    return new LongColumn(units, from, size, den, most);
  }

  @Override
  public Column constant(Fraction value, int size) {
    Table table = Table.of(value);
    long[] out = buffer(size);
    if (proof.fits(table.fits)) {
      java.util.Arrays.fill(out, 0, size, table.nums[0]);
    }
    return column(out, size, table.den, table.largest);
  }

  @Override
  public Column times(Column a, Fraction factor) {
    return times(a, NO_CODES, Table.of(factor));
  }

  private static final int[] NO_CODES = {};

  @Override
  public Column times(Column a, int[] codes, Table table) {
    LongColumn x = (LongColumn) a;
    long[] out = buffer(x.size);
    long den = proof.product(x.den, table.den);
    long bound = proof.product(x.bound, table.largest);
    if (!proof.fits(table.fits)) {
      return column(out, x.size, 1, 0);
    }
    long[] nums = table.nums;
    long[] in = x.units;
    int at = x.offset;
    if (codes.length == 0) {
      long num = nums[0];
      for (int i = 0; i < x.size; i++) {
        out[i] = in[at + i] * num;
      }
    } else {
      for (int i = 0; i < x.size; i++) {
        out[i] = in[at + i] * nums[codes[i]];
      }
    }
    return column(out, x.size, den, bound);
  }

  @Override
  public Column times(Column a, Column b) {
    LongColumn x = (LongColumn) a;
    LongColumn y = (LongColumn) b;
    long[] out = buffer(x.size);
    long den = proof.product(x.den, y.den);
    long bound = proof.product(x.bound, y.bound);
    for (int i = 0; i < x.size; i++) {
      out[i] = x.units[x.offset + i] * y.units[y.offset + i];
    }
    return column(out, x.size, den, bound);
  }

  @Override
  public Column plus(Column a, Column b) {
    LongColumn x = (LongColumn) a;
    LongColumn y = (LongColumn) b;
    long[] out = buffer(x.size);
    long den = proof.lcm(x.den, y.den);
    long fx = den / x.den;
    long fy = den / y.den;
    long bound = proof.sum(proof.product(x.bound, fx), proof.product(y.bound, fy));
    for (int i = 0; i < x.size; i++) {
      out[i] = x.units[x.offset + i] * fx + y.units[y.offset + i] * fy;
    }
    return column(out, x.size, den, bound);
  }

  @Override
  public Column runningSum(Column a, Groups groups) {
    LongColumn x = (LongColumn) a;
    long[] out = buffer(x.size);
    long bound = proof.product(x.bound, Math.max(1, groups.longest()));
    for (int g = groups.first(); g < groups.end(); g++) {
      long sum = 0;
      for (int i = groups.from(g), end = groups.to(g); i < end; i++) {
        sum += x.units[x.offset + i];
        out[i] = sum;
      }
    }
    return column(out, x.size, x.den, bound);
  }

  @Override
  public Column before(Column a, Groups groups) {
    LongColumn x = (LongColumn) a;
    long[] out = buffer(x.size);
    for (int g = groups.first(); g < groups.end(); g++) {
      int from = groups.from(g);
      int length = groups.to(g) - from;
      if (length > 0) {
        out[from] = 0;
        System.arraycopy(x.units, x.offset + from, out, from + 1, length - 1);
      }
    }
    return column(out, x.size, x.den, x.bound);
  }

  @Override
  public Column step(Column a, Groups groups) {
    LongColumn x = (LongColumn) a;
    long[] out = buffer(x.size);
    long bound = proof.sum(x.bound, x.bound);
    for (int g = groups.first(); g < groups.end(); g++) {
      int from = groups.from(g);
      int end = groups.to(g);
      if (from < end) {
        out[from] = x.units[x.offset + from];
        for (int i = from + 1; i < end; i++) {
          out[i] = x.units[x.offset + i] - x.units[x.offset + i - 1];
        }
      }
    }
    return column(out, x.size, x.den, bound);
  }

  @Override
  public Column pieces(Column a, Groups groups, Pieces pieces, Figures figures) {
    LongColumn x = (LongColumn) a;
    long[] out = buffer(x.size);
    Scaled scaled = new Scaled(x, groups, pieces, figures);
    long den = proof.product(scaled.den, pieces.slopes.den);
    long slopeTotal = proof.product(pieces.slopes.largest, 2L * pieces.count());
    long farthest = proof.sum(scaled.xBound, scaled.boundBound);
    long bound =
        proof.sum(
            proof.product(slopeTotal, farthest),
            proof.product(scaled.figureBound, scaled.interceptBound));
    if (!held()) {
      return column(out, x.size, 1, 0);
    }
    for (int g = groups.first(); g < groups.end(); g++) {
      if (groups.from(g) == groups.to(g)) {
        continue;
      }
      if (pieces.continuous) {
        continuous(x, groups, g, pieces, scaled, out);
      } else {
        broken(x, groups, g, pieces, scaled, out);
      }
    }
    return column(out, x.size, den, bound);
  }

  /** Three bends a pass, so that most tables are one pass over the run. */
  private static void continuous(
      LongColumn x, Groups groups, int g, Pieces pieces, Scaled scaled, long[] out) {
    long[] slopes = pieces.slopes.nums;
    int from = groups.from(g);
    int end = groups.to(g);
    int shift = x.offset;
    long[] in = x.units;
    long factor = scaled.factor;
    for (int k = 0; k == 0 || k < slopes.length; k += k == 0 ? 4 : 3) {
      int first = k == 0 ? 1 : k;
      long line = k == 0 ? slopes[0] : 0;
      long more1 = bend(slopes, first);
      long more2 = bend(slopes, first + 1);
      long more3 = bend(slopes, first + 2);
      long bound1 = more1 == 0 ? 0 : scaled.bound(g, first);
      long bound2 = more2 == 0 ? 0 : scaled.bound(g, first + 1);
      long bound3 = more3 == 0 ? 0 : scaled.bound(g, first + 2);
      for (int i = from; i < end; i++) {
        long value = in[shift + i] * factor;
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

  private static void broken(
      LongColumn x, Groups groups, int g, Pieces pieces, Scaled scaled, long[] out) {
    long[] slopes = pieces.slopes.nums;
    long[] bounds = scaled.bounds(g);
    long[] intercepts = scaled.intercepts(g);
    for (int i = groups.from(g), end = groups.to(g); i < end; i++) {
      long value = x.units[x.offset + i] * scaled.factor;
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

  @Override
  public void pieceOf(Column a, Groups groups, Pieces pieces, Figures figures, int[] codes) {
    LongColumn x = (LongColumn) a;
    Scaled scaled = new Scaled(x, groups, pieces, figures);
    if (!held()) {
      java.util.Arrays.fill(codes, 0, x.size, 0);
      return;
    }
    for (int g = groups.first(); g < groups.end(); g++) {
      long[] bounds = scaled.bounds(g);
      for (int i = groups.from(g), end = groups.to(g); i < end; i++) {
        codes[i] = find(x.units[x.offset + i] * scaled.factor, bounds, pieces.above);
      }
    }
  }

  /** A function's bounds, and a column, over one common denominator for the runs of a block. */
  private final class Scaled {
    final Pieces pieces;
    final Figures figures;
    final long den;
    final long factor;
    final long xBound;
    final long boundBound;
    final long figureBound;
    final long interceptBound;

    Scaled(LongColumn x, Groups groups, Pieces pieces, Figures figures) {
      this.pieces = pieces;
      this.figures = figures;
      long common = figures.commonDen(groups);
      proof.fits(common > 0 && pieces.bounds.fits && pieces.slopes.fits && pieces.intercepts.fits);
      long coefficients = proof.lcm(pieces.bounds.den, pieces.intercepts.den);
      den = proof.lcm(x.den, proof.product(coefficients, Math.max(1, common)));
      factor = den / x.den;
      xBound = proof.product(x.bound, factor);
      figureBound = proof.product(figures.largest(groups), den);
      boundBound = proof.product(figureBound, pieces.bounds.largest);
      interceptBound = proof.product(pieces.intercepts.largest, pieces.slopes.den);
    }

    /** The run's figure in units of 1/den; every denominator in play divides den. */
    private long bound(int group, int k) {
      return figures.num(group)
          * (den / (pieces.bounds.den * figures.den(group)))
          * pieces.bounds.nums[k];
    }

    long[] bounds(int group) {
      long[] all = new long[pieces.count()];
      for (int k = 0; k < all.length; k++) {
        all[k] = bound(group, k);
      }
      return all;
    }

    long[] intercepts(int group) {
      long[] all = new long[pieces.count()];
      long figure = figures.num(group) * (den / (pieces.intercepts.den * figures.den(group)));
      for (int k = 0; k < all.length; k++) {
        all[k] = figure * pieces.intercepts.nums[k] * pieces.slopes.den;
      }
      return all;
    }
  }

  @Override
  public Column choose(int[] codes, boolean[] useFirst, Column a, Column b) {
    LongColumn x = (LongColumn) a;
    LongColumn y = (LongColumn) b;
    long[] out = buffer(x.size);
    long den = proof.lcm(x.den, y.den);
    long fx = den / x.den;
    long fy = den / y.den;
    long bound = Math.max(proof.product(x.bound, fx), proof.product(y.bound, fy));
    for (int i = 0; i < x.size; i++) {
      out[i] = useFirst[codes[i]] ? x.units[x.offset + i] * fx : y.units[y.offset + i] * fy;
    }
    return column(out, x.size, den, bound);
  }

  @Override
  public Column rounded(Column a, Rounding rounding, int digits) {
    LongColumn x = (LongColumn) a;
    long[] out = buffer(x.size);
    long grid = proof.power(digits);
    long coarse = proof.power(digits - rounding.places());
    // In steps of the rounding: value / (coarse / grid) = units * (grid / coarse) / den.
    long shared = gcd(grid, proof.product(x.den, coarse));
    long up = grid / shared;
    long down = proof.product(x.den, coarse) / shared;
    long scaledBound = proof.product(x.bound, up);
    proof.sum(scaledBound, down);
    if (!held()) {
      return column(out, x.size, 1, 0);
    }
    if (divider.divisor() != down) {
      divider = new Divider(down);
    }
    Divider by = divider;
    long[] in = x.units;
    int at = x.offset;
    if (rounding.mode() == RoundingMode.HALF_UP) {
      for (int i = 0; i < x.size; i++) {
        out[i] = by.halfUp(in[at + i] * up) * coarse;
      }
    } else {
      for (int i = 0; i < x.size; i++) {
        Fraction exact = Fraction.of(in[at + i] * up, down);
        out[i] = exact.rounded(0, rounding.mode()).longValueExact() * coarse;
      }
    }
    return column(out, x.size, grid, proof.product(scaledBound / down + 1, coarse));
  }

  @Override
  public Column within(
      Column a, Column base, Groups groups, long[] least, long[] most, int digits) {
    LongColumn x = (LongColumn) a;
    LongColumn b = (LongColumn) base;
    long[] out = buffer(x.size);
    long bound = x.bound;
    for (int g = groups.first(); g < groups.end(); g++) {
      long low = least[g - groups.first()];
      long high = most[g - groups.first()];
      bound = Math.max(bound, low);
      for (int i = groups.from(g), end = groups.to(g); i < end; i++) {
        long value = x.units[x.offset + i];
        long size = Math.min(high, Math.max(low, Math.abs(value)));
        int side = Long.signum(value != 0 ? value : b.units[b.offset + i]);
        out[i] = side * size;
      }
    }
    return column(out, x.size, x.den, bound);
  }

  @Override
  public Column capped(Column a, Groups groups, long[] caps, int digits) {
    LongColumn x = (LongColumn) a;
    long[] out = buffer(x.size);
    long bound = proof.product(x.bound, Math.max(1, groups.longest()));
    for (int g = groups.first(); g < groups.end(); g++) {
      long cap = caps[g - groups.first()];
      long sum = 0;
      long paid = 0;
      for (int i = groups.from(g), end = groups.to(g); i < end; i++) {
        sum += x.units[x.offset + i];
        long next = Math.min(cap, sum);
        out[i] = next - paid;
        paid = next;
      }
    }
    return column(out, x.size, x.den, bound);
  }

  @Override
  public Column sums(Column a, Groups groups) {
    LongColumn x = (LongColumn) a;
    long[] out = buffer(groups.count());
    long bound = proof.product(x.bound, Math.max(1, groups.longest()));
    for (int g = groups.first(); g < groups.end(); g++) {
      long sum = 0;
      for (int i = groups.from(g), end = groups.to(g); i < end; i++) {
        sum += x.units[x.offset + i];
      }
      out[g - groups.first()] = sum;
    }
    return column(out, groups.count(), x.den, bound);
  }

  /** Slices have a denominator of their own on every line, so this is work for fractions. */
  @Override
  public Column sliced(
      Column base, Column credit, Groups groups, Slicing slicing, Figures figures) {
    proof.fits(false);
    return base;
  }

  @Override
  public Column patched(Column a, int[] at, long[] units, int digits) {
    LongColumn x = (LongColumn) a;
    long[] out = buffer(x.size);
    System.arraycopy(x.units, x.offset, out, 0, x.size);
    long bound = x.bound;
    for (int i = 0; i < at.length; i++) {
      out[at[i]] = units[i];
      bound = Math.max(bound, Math.abs(units[i]));
    }
    return column(out, x.size, x.den, bound);
  }

  @Override
  public void units(Column a, int digits, long[] into, int at) {
    LongColumn x = (LongColumn) a;
    System.arraycopy(x.units, x.offset, into, at, x.size);
  }

  private static long gcd(long a, long b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  /** Works out sizes that may not pass 2^62, and remembers if one would. */
  private static final class Bounds {
    private boolean held = true;

    void reset() {
      held = true;
    }

    boolean held() {
      return held;
    }

    boolean fits(boolean yes) {
      held &= yes;
      return held;
    }

    long product(long a, long b) {
      if (Math.multiplyHigh(a, b) != 0 || a * b < 0 || a * b > LIMIT) {
        held = false;
        return 1;
      }
      return a * b;
    }

    long sum(long a, long b) {
      if (a > LIMIT - b) {
        held = false;
        return 1;
      }
      return a + b;
    }

    long lcm(long a, long b) {
      return product(a / gcd(a, b), b);
    }

    long power(int exponent) {
      long result = 1;
      for (int i = 0; i < exponent; i++) {
        result = product(result, 10);
      }
      return result;
    }
  }
}
