package org.planbridge.facts;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A named number of every deal, exact: {@code units[row]} counts 10^-decimals. A row without a
 * value holds {@link #MISSING}; missing is not zero.
 */
public final class NumberColumn {
  /** Marks a row without a value. */
  public static final long MISSING = Long.MIN_VALUE;

  private final String name;
  private final int decimals;
  private final long[] units;

  /** Worked out when first asked for; threads that do so at once come to the same answer. */
  private @Nullable Boolean missing;

  public NumberColumn(String name, int decimals, long[] units) {
    this.name = name;
    this.decimals = decimals;
    this.units = units;
  }

  public String name() {
    return name;
  }

  /** 0 to 6. */
  public int decimals() {
    return decimals;
  }

  public int size() {
    return units.length;
  }

  /** The column itself, for the engine's loops; nobody writes to it. */
  public long[] units() {
    return units;
  }

  /** Whether some row has no value. */
  public boolean hasMissing() {
    Boolean known = missing;
    if (known == null) {
      known = findMissing();
      missing = known;
    }
    return known;
  }

  private boolean findMissing() {
    for (long unit : units) {
      if (unit == MISSING) {
        return true;
      }
    }
    return false;
  }

  public @Nullable BigDecimal get(int row) {
    return units[row] == MISSING ? null : BigDecimal.valueOf(units[row], decimals);
  }

  public NumberColumn reordered(int[] order) {
    long[] moved = new long[order.length];
    for (int i = 0; i < order.length; i++) {
      moved[i] = units[order[i]];
    }
    return new NumberColumn(name, decimals, moved);
  }

  /** Gathers numbers; the column's decimals grow to the longest number seen. */
  public static final class Builder {
    private final String name;
    private int decimals;
    private long[] units = new long[64];
    private int size;

    public Builder(String name, int decimals) {
      this.name = name;
      this.decimals = decimals;
    }

    public void addMissing() {
      addUnits(MISSING);
    }

    /** Adds a number already counted in the column's present decimals. */
    public void addUnits(long value) {
      if (size == units.length) {
        units = Arrays.copyOf(units, size * 2);
      }
      units[size++] = value;
    }

    /**
     * Adds a number of any scale.
     *
     * @throws ArithmeticException if it does not fit 18 digits at the column's decimals
     */
    public void add(BigDecimal value) {
      if (value.scale() > decimals && value.signum() != 0) {
        int needed = value.stripTrailingZeros().scale();
        if (needed > decimals) {
          rescale(needed);
        }
      }
      addUnits(value.setScale(decimals).unscaledValue().longValueExact());
    }

    /**
     * Adds {@code unscaled} times 10^-scale without making an object of it.
     *
     * @throws ArithmeticException if it does not fit 18 digits at the column's decimals
     */
    public void add(long unscaled, int scale) {
      if (scale > decimals) {
        while (scale > decimals && unscaled % 10 == 0) {
          unscaled /= 10;
          scale--;
        }
        if (scale > decimals) {
          rescale(scale);
        }
      }
      for (; scale < decimals; scale++) {
        unscaled = Math.multiplyExact(unscaled, 10L);
      }
      addUnits(unscaled);
    }

    private void rescale(int needed) {
      long factor = BigDecimal.TEN.pow(needed - decimals).longValueExact();
      for (int i = 0; i < size; i++) {
        units[i] = units[i] == MISSING ? MISSING : Math.multiplyExact(units[i], factor);
      }
      decimals = needed;
    }

    public NumberColumn build() {
      return new NumberColumn(name, decimals, Arrays.copyOf(units, size));
    }
  }
}
