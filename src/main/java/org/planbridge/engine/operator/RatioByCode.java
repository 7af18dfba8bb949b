package org.planbridge.engine.operator;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Table;

/** A factor by code or, as a count does, a factor by code times a number of the line. */
final class RatioByCode implements Ratio {
  private final int[] codes;
  private final Table factors;
  private final boolean[] hasCredit;
  private final boolean anyWithout;
  private final @Nullable Column times;

  RatioByCode(
      int[] codes, Table factors, boolean[] hasCredit, boolean anyWithout, @Nullable Column times) {
    this.codes = codes;
    this.factors = factors;
    this.hasCredit = hasCredit;
    this.anyWithout = anyWithout;
    this.times = times;
  }

  @Override
  public boolean isKnown() {
    return true;
  }

  @Override
  public boolean isOne() {
    return false;
  }

  @Override
  public Column apply(Frame frame, Column cut, Supplier<Column> atStanding) {
    Column scaled = frame.kernel.times(cut, codes, factors);
    Column whole = times == null ? scaled : frame.kernel.times(scaled, times);
    return anyWithout ? frame.kernel.choose(codes, hasCredit, whole, atStanding.get()) : whole;
  }
}
