package org.planbridge.engine;

import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Figures;
import org.planbridge.engine.column.Groups;
import org.planbridge.engine.column.Kernel;
import org.planbridge.engine.column.Pieces;
import org.planbridge.engine.column.Slicing;
import org.planbridge.engine.column.Table;
import org.planbridge.money.Fraction;
import org.planbridge.money.Rounding;

/** Arithmetic with one fault planted: one of its operations is off by one. */
final class CrookedKernel implements Kernel {
  /** Where the fault is. */
  enum Fault {
    INPUT,
    CONSTANT,
    TIMES_FACTOR,
    TIMES_COLUMN,
    TIMES_TABLE,
    TIMES_FIGURE,
    PLUS,
    RUNNING_SUM,
    BEFORE,
    STEP,
    PIECES,
    PIECE_OF,
    CHOOSE,
    ROUNDED,
    WITHIN,
    CAPPED,
    SUMS,
    SLICED,
    PATCHED
  }

  private final Kernel straight;
  private final Fault fault;

  CrookedKernel(Kernel straight, Fault fault) {
    this.straight = straight;
    this.fault = fault;
  }

  private Column off(Fault here, Column column) {
    return here == fault
        ? straight.plus(column, straight.constant(Fraction.ONE, column.size()))
        : column;
  }

  @Override
  public Column input(long[] units, int from, int size, long den) {
    return off(Fault.INPUT, straight.input(units, from, size, den));
  }

  @Override
  public Column input(@Nullable Fraction[] values, int from, int size) {
    return off(Fault.INPUT, straight.input(values, from, size));
  }

  @Override
  public Column constant(Fraction value, int size) {
    return off(Fault.CONSTANT, straight.constant(value, size));
  }

  @Override
  public Column times(Column a, Fraction factor) {
    return off(Fault.TIMES_FACTOR, straight.times(a, factor));
  }

  @Override
  public Column times(Column a, Column b) {
    return off(Fault.TIMES_COLUMN, straight.times(a, b));
  }

  @Override
  public Column times(Column a, int[] codes, Table table) {
    return off(Fault.TIMES_TABLE, straight.times(a, codes, table));
  }

  @Override
  public Column times(Column a, Groups groups, Figures factors) {
    return off(Fault.TIMES_FIGURE, straight.times(a, groups, factors));
  }

  @Override
  public Column plus(Column a, Column b) {
    return off(Fault.PLUS, straight.plus(a, b));
  }

  @Override
  public Column runningSum(Column a, Groups groups) {
    return off(Fault.RUNNING_SUM, straight.runningSum(a, groups));
  }

  @Override
  public Column before(Column a, Groups groups) {
    return off(Fault.BEFORE, straight.before(a, groups));
  }

  @Override
  public Column step(Column a, Groups groups) {
    return off(Fault.STEP, straight.step(a, groups));
  }

  @Override
  public Column pieces(Column x, Groups groups, Pieces pieces, Figures figures) {
    return off(Fault.PIECES, straight.pieces(x, groups, pieces, figures));
  }

  @Override
  public void pieceOf(Column x, Groups groups, Pieces pieces, Figures figures, int[] codes) {
    straight.pieceOf(x, groups, pieces, figures, codes);
    for (int i = 0; fault == Fault.PIECE_OF && i < x.size(); i++) {
      codes[i] = (codes[i] + 1) % pieces.count();
    }
  }

  @Override
  public Column choose(int[] codes, boolean[] useFirst, Column a, Column b) {
    return off(Fault.CHOOSE, straight.choose(codes, useFirst, a, b));
  }

  @Override
  public Column rounded(Column a, Rounding rounding, int digits) {
    return off(Fault.ROUNDED, straight.rounded(a, rounding, digits));
  }

  @Override
  public Column within(
      Column a, Column base, Groups groups, long[] least, long[] most, int digits) {
    return off(Fault.WITHIN, straight.within(a, base, groups, least, most, digits));
  }

  @Override
  public Column capped(Column a, Groups groups, long[] caps, int digits) {
    return off(Fault.CAPPED, straight.capped(a, groups, caps, digits));
  }

  @Override
  public Column sums(Column a, Groups groups) {
    return off(Fault.SUMS, straight.sums(a, groups));
  }

  @Override
  public Column sliced(
      Column base,
      Column credit,
      @Nullable Column from,
      Groups groups,
      Slicing slicing,
      Figures figures,
      int @Nullable [] reversed) {
    return off(
        Fault.SLICED, straight.sliced(base, credit, from, groups, slicing, figures, reversed));
  }

  @Override
  public Column patched(Column a, int[] at, long[] units, int digits) {
    long[] crooked = units.clone();
    for (int i = 0; fault == Fault.PATCHED && i < crooked.length; i++) {
      crooked[i] += 100;
    }
    return straight.patched(a, at, crooked, digits);
  }

  @Override
  public void units(Column a, int digits, long[] into, int at) {
    straight.units(a, digits, into, at);
  }

  @Override
  public boolean held() {
    return straight.held();
  }

  @Override
  public void reset() {
    straight.reset();
  }
}
