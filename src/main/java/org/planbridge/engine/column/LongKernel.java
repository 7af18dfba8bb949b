package org.planbridge.engine.column;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.NumberColumn;
import org.planbridge.money.Fraction;
import org.planbridge.money.Rounding;

/**
 * Columns of scaled longs. Before each loop the result's largest possible size is worked out from
 * the proven bounds of its inputs; if it might not fit, nothing wraps: the kernel stops holding and
 * the block runs again on fractions. Buffers are reused; a kernel belongs to one thread.
 */
public final class LongKernel implements Kernel {
  private final List<long[]> buffers = new ArrayList<>();
  private final Proof proof = new Proof();
  private final Rounder rounder = new Rounder();
  private int used;

  @Override
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

  static LongColumn column(long[] units, int size, long den, long bound) {
    return new LongColumn(units, 0, size, den, bound);
  }

  @Override
  public Column input(long[] units, int from, int size, long den) {
    long most = 0;
    boolean missing = false;
    for (int i = from; i < from + size; i++) {
      missing |= units[i] == NumberColumn.MISSING;
      most = Math.max(most, Math.abs(units[i]));
    }
    proof.sum(most, 0);
    return missing
        ? CommonUnit.filled(units, from, size, buffer(size), den, most)
        : new LongColumn(units, from, size, den, most);
  }

  @Override
  public Column input(@Nullable Fraction[] values, int from, int size) {
    return CommonUnit.column(values, from, size, buffer(size), proof);
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
    return times(a, new int[0], Table.of(factor));
  }

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
  public Column times(Column a, Groups groups, Figures factors) {
    LongColumn x = (LongColumn) a;
    long[] out = buffer(x.size);
    long common = factors.commonDen(groups);
    proof.fits(common > 0);
    long den = proof.product(x.den, Math.max(1, common));
    long bound = proof.product(x.bound, proof.product(factors.largest(groups), common));
    if (!held()) {
      return column(out, x.size, 1, 0);
    }
    LongRuns.times(x, groups, factors, common, out);
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
    LongRuns.running(x, groups, out);
    return column(out, x.size, x.den, bound);
  }

  @Override
  public Column before(Column a, Groups groups) {
    LongColumn x = (LongColumn) a;
    long[] out = buffer(x.size);
    for (int g = groups.first(); g < groups.end(); g++) {
      int from = groups.from(g);
      if (from < groups.to(g)) {
        out[from] = 0;
        System.arraycopy(x.units, x.offset + from, out, from + 1, groups.to(g) - from - 1);
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
    ScaledPieces scaled = new ScaledPieces(x, groups, pieces, figures, proof);
    if (!held()) {
      return column(out, x.size, 1, 0);
    }
    scaled.values(out);
    return column(out, x.size, scaled.valueDen(), scaled.valueBound());
  }

  @Override
  public void pieceOf(Column a, Groups groups, Pieces pieces, Figures figures, int[] codes) {
    LongColumn x = (LongColumn) a;
    ScaledPieces scaled = new ScaledPieces(x, groups, pieces, figures, proof);
    if (held()) {
      scaled.codes(codes);
    } else {
      java.util.Arrays.fill(codes, 0, x.size, 0);
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
    return rounder.round(x, rounding, digits, out, proof);
  }

  @Override
  public Column within(
      Column a, Column base, Groups groups, long[] least, long[] most, int digits) {
    LongColumn x = (LongColumn) a;
    long[] out = buffer(x.size);
    LongLimits.within(x, (LongColumn) base, groups, least, most, out);
    long highest = 0;
    for (long low : least) {
      highest = Math.max(highest, proof.sum(low, 0));
    }
    return column(out, x.size, x.den, Math.max(x.bound, highest));
  }

  @Override
  public Column capped(Column a, Groups groups, long[] caps, int digits) {
    LongColumn x = (LongColumn) a;
    long[] out = buffer(x.size);
    proof.product(x.bound, Math.max(1, groups.longest()));
    LongLimits.capped(x, groups, caps, out);
    // A cap only moves a line towards zero.
    return column(out, x.size, x.den, x.bound);
  }

  @Override
  public Column sums(Column a, Groups groups) {
    LongColumn x = (LongColumn) a;
    long[] out = buffer(groups.count());
    long bound = proof.product(x.bound, Math.max(1, groups.longest()));
    LongRuns.sums(x, groups, out);
    return column(out, groups.count(), x.den, bound);
  }

  /** Slices have a denominator of their own on every line, so this is work for fractions. */
  @Override
  public Column sliced(
      Column base,
      Column credit,
      @Nullable Column from,
      Groups groups,
      Slicing slicing,
      Figures figures,
      int @Nullable [] reversed) {
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
      bound = Math.max(bound, proof.sum(Math.abs(units[i]), 0));
    }
    return column(out, x.size, x.den, bound);
  }

  @Override
  public void units(Column a, int digits, long[] into, int at) {
    LongColumn x = (LongColumn) a;
    System.arraycopy(x.units, x.offset, into, at, x.size);
  }
}
