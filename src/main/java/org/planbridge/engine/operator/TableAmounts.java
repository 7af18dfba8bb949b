package org.planbridge.engine.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Table;
import org.planbridge.money.Fraction;
import org.planbridge.plan.CellPays;
import org.planbridge.plan.Quantity;

/** The cells of a rate table whose rates or sums are no constants. */
final class TableAmounts {
  /**
   * All cells of one amount.
   *
   * @param cell the place of its cell among those that are asked in order; 0 is the fallback
   * @param isRate whether it multiplies the pay base; else it is a sum for the deal
   * @param mask 1 for the codes of the cell, else 0
   */
  record Cell(int cell, boolean isRate, Amount amount, Table mask) {}

  private final List<Cell> cells = new ArrayList<>();
  private final List<Fraction> constants;

  private TableAmounts(List<Fraction> constants) {
    this.constants = constants;
  }

  /**
   * @param all what the fallback and each cell pays
   * @param cellOf the place among them of what each of {@code codes} codes pays
   */
  static TableAmounts of(List<CellPays> all, int codes, IntUnaryOperator cellOf, Making making) {
    TableAmounts found =
        new TableAmounts(
            IntStream.range(0, codes)
                .mapToObj(code -> Fraction.of(quantity(all.get(cellOf.applyAsInt(code))).factor()))
                .toList());
    for (int c = 0; c < all.size(); c++) {
      CellPays one = all.get(c);
      if (!quantity(one).isFixed()) {
        int own = c;
        Table mask =
            Table.of(
                IntStream.range(0, codes)
                    .mapToObj(code -> Fraction.of(cellOf.applyAsInt(code) == own ? 1 : 0))
                    .toList());
        found.cells.add(
            new Cell(c, one instanceof CellPays.Rate, making.amount(quantity(one)), mask));
      }
    }
    return found;
  }

  private static Quantity quantity(CellPays pays) {
    return switch (pays) {
      case CellPays.Rate(var rate) -> rate;
      case CellPays.PerDeal(var amount) -> amount;
      case CellPays.Multiplier(var factor) -> Quantity.of(factor);
    };
  }

  List<Cell> cells() {
    return cells;
  }

  boolean areOfDealAlone() {
    return cells.stream().allMatch(cell -> cell.amount.isOfDealAlone());
  }

  /** What constant cells pay, with what these pay. */
  Column added(Frame frame, Column constant, Column base, Column shares, int[] codes) {
    Column sum = constant;
    for (Cell cell : cells) {
      Column own = frame.kernel.times(cell.isRate ? base : shares, codes, cell.mask);
      sum = frame.kernel.plus(sum, cell.amount.of(frame, own));
    }
    return sum;
  }

  void record(Frame frame, int[] codes, Column base, Column shares) {
    for (Cell cell : cells) {
      IntPredicate paid =
          i ->
              cell.mask.get(codes[i]).signum() != 0
                  && (cell.isRate ? base : shares).at(i).signum() != 0;
      cell.amount.record(frame, paid);
    }
  }

  /** The rate, sum or factor of every line; for explanations. */
  IntFunction<Fraction> values(Frame frame, int[] codes) {
    List<IntFunction<Fraction>> each =
        cells.stream().map(cell -> cell.amount.values(frame)).toList();
    return i -> {
      for (int k = 0; k < each.size(); k++) {
        if (cells.get(k).mask.get(codes[i]).signum() != 0) {
          return each.get(k).apply(i);
        }
      }
      return constants.get(codes[i]);
    };
  }
}
