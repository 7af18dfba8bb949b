package org.planbridge.engine.column;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planbridge.money.Fraction;

/**
 * One exact figure for each run of lines, such as the quota of each payee's quarter; some may be
 * missing.
 */
public final class Figures {
  /** The figure 1 for every run: bounds that are sums of money or counts, not shares of a quota. */
  public static final Figures ONE = new Figures(null);

  private static final long MISSING = 0;

  private final boolean one;
  private final Map<Integer, Fraction> beyond = new HashMap<>();
  private final long[] nums;
  private final long[] dens;
  private final boolean whole;

  private Figures(@Nullable Fraction @Nullable [] values) {
    one = values == null;
    int size = values == null ? 0 : values.length;
    nums = new long[size];
    dens = new long[size];
    boolean all = true;
    for (int g = 0; g < size; g++) {
      Fraction value = values == null ? null : values[g];
      // A missing one counts as 0 over 0: it is told by its denominator.
      dens[g] = value == null ? MISSING : 1;
      if (value != null) {
        if (value.numerator().bitLength() > 61 || value.denominator().bitLength() > 61) {
          beyond.put(g, value);
        } else {
          nums[g] = value.numerator().longValueExact();
          dens[g] = value.denominator().longValueExact();
        }
        all &= dens[g] == 1 && !beyond.containsKey(g);
      }
    }
    whole = all;
  }

  /** Figures by run; null where there is none. */
  public static Figures of(@Nullable Fraction[] values) {
    return new Figures(values);
  }

  public boolean isOne() {
    return one;
  }

  public boolean isMissing(int group) {
    return !one && dens[group] == MISSING;
  }

  /** Whether some run has no figure. */
  public boolean hasMissing() {
    for (int g = 0; g < dens.length; g++) {
      if (dens[g] == MISSING) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is a figure above 0, so that something can be held against it. */
  public boolean isPositive(int group) {
    return one
        || (!isMissing(group) && (isWide(group) ? exact(group).signum() > 0 : nums[group] > 0));
  }

  private boolean isWide(int group) {
    return !beyond.isEmpty() && beyond.containsKey(group);
  }

  /**
   * The exact figure; a missing one counts as 0, and the lines that need it are held before they
   * come here.
   */
  public Fraction exact(int group) {
    if (one) {
      return Fraction.ONE;
    }
    if (isMissing(group)) {
      return Fraction.ZERO;
    }
    Fraction wide = beyond.get(group);
    return wide == null ? Fraction.of(nums[group], dens[group]) : wide;
  }

  /** A share of the figure in units of 10^-digits, rounded half up. */
  public long roundedUnits(int group, Table share, int digits) {
    if (share.fits && digits <= 4 && !one && !isWide(group)) {
      long scale = digits == 2 ? 100 : BigInteger.TEN.pow(digits).longValueExact();
      long factor = share.nums[0] * scale;
      long below = share.den * den(group);
      boolean small =
          Math.abs(nums[group]) < 1L << 40
              && share.largest < 1L << 20
              && share.den < 1L << 20
              && dens[group] < 1L << 20;
      if (small) {
        // Numerator below 2^60 * scale may pass 63 bits, so the product is checked as well.
        long high = Math.multiplyHigh(nums[group], factor);
        long product = nums[group] * factor;
        if (high == product >> 63 && Math.abs(product) < 1L << 62) {
          long half = below >> 1;
          return product >= 0 ? (product + half) / below : -((half - product) / below);
        }
      }
    }
    return exact(group)
        .times(share.get(0))
        .rounded(digits, RoundingMode.HALF_UP)
        .unscaledValue()
        .longValueExact();
  }

  long num(int group) {
    return one ? 1 : nums[group];
  }

  long den(int group) {
    return one ? 1 : Math.max(1, dens[group]);
  }

  /** The common denominator of the runs of a block, or 0 if one does not fit. */
  long commonDen(Groups groups) {
    if (one || whole) {
      return 1;
    }
    BigInteger common = BigInteger.ONE;
    for (int g = groups.first(); g < groups.end(); g++) {
      if (isWide(g)) {
        return 0;
      }
      BigInteger den = BigInteger.valueOf(den(g));
      common = common.divide(common.gcd(den)).multiply(den);
    }
    return common.bitLength() > 61 ? 0 : common.longValueExact();
  }

  long largest(Groups groups) {
    if (one) {
      return 1;
    }
    long most = 0;
    for (int g = groups.first(); g < groups.end(); g++) {
      most = Math.max(most, Math.abs(nums[g]));
    }
    return most;
  }
}
