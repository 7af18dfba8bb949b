package org.planbridge.engine.operator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Table;
import org.planbridge.engine.lines.LineTest;
import org.planbridge.engine.lines.LineTests;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Condition;
import org.planbridge.plan.Pay;

/** A rate looked up by the deal's attributes. */
final class TablePay implements LinePay {
  /** Up to so many cells, which of them hold is one code of a bit each. */
  private static final int MASKED = 8;

  private final ClauseAddress address;
  private final List<LineTest> cells = new ArrayList<>();
  private final List<Condition> conditions = new ArrayList<>();
  private final Table rates;
  private final Optional<Table> byMask;
  private final boolean total;
  private final boolean scaled;

  /**
   * @param scaled whether what it gives is not paid but scaled by tiers
   */
  TablePay(ClauseAddress address, Pay.RateTable table, LineTests tests, boolean scaled) {
    this.address = address;
    this.scaled = scaled;
    List<Pay.RateTable.Cell> ordered = new ArrayList<>(table.cells());
    if (table.precedence().value() == Pay.RateTable.Precedence.MOST_SPECIFIC) {
      ordered.sort((a, b) -> Integer.compare(b.when().fields().size(), a.when().fields().size()));
    }
    List<Fraction> all = new ArrayList<>();
    all.add(table.fallback().map(Fraction::of).orElse(Fraction.ZERO));
    for (Pay.RateTable.Cell cell : ordered) {
      cells.add(tests.of(cell.when()));
      conditions.add(cell.when());
      all.add(Fraction.of(cell.rate()));
    }
    rates = Table.of(all);
    byMask = cells.isEmpty() || cells.size() > MASKED ? Optional.empty() : Optional.of(byMask(all));
    total = table.fallback().isPresent();
  }

  /** The rate for every set of cells that hold at once: that of the first of them. */
  private static Table byMask(List<Fraction> rates) {
    List<Fraction> all = new ArrayList<>();
    for (int mask = 0; mask < 1 << (rates.size() - 1); mask++) {
      all.add(rates.get(mask == 0 ? 0 : Integer.numberOfTrailingZeros(mask) + 1));
    }
    return Table.of(all);
  }

  List<LineTest> cells() {
    return cells;
  }

  /** The conditions of the cells, in the order in which they are asked. */
  List<Condition> conditions() {
    return conditions;
  }

  /** Whether every deal has a rate. */
  boolean isTotal() {
    return total;
  }

  @Override
  public boolean looksAtMeasure() {
    return false;
  }

  @Override
  public boolean asAttainment() {
    return false;
  }

  @Override
  public boolean standsAlone() {
    return true;
  }

  @Override
  public Part pay(
      Frame frame,
      CreditOperator credits,
      LineCodes codes,
      Column base,
      @Nullable Standing standing,
      Ratio ratio) {
    int[] cell = codes(frame);
    Table rate = byMask.orElse(rates);
    Column paid = frame.kernel.times(base, cell, rate);
    if (frame.recorder != null) {
      frame.recorder.line(i ->
          base.at(i).signum() == 0 && paid.at(i).signum() == 0
              ? null
              : LinePay.rated(address, scaled, base.at(i), rate.get(cell[i]), paid.at(i)));
    }
    return new Part(paid, null);
  }

  private int[] codes(Frame frame) {
    int[] cell = frame.codes();
    byte[] answers = frame.answers();
    if (byMask.isPresent()) {
      for (int c = 0; c < cells.size(); c++) {
        cells.get(c).mark(frame.from, frame.size, 1 << c, c == 0, cell, answers);
      }
      return cell;
    }
    Arrays.fill(cell, 0, frame.size, 0);
    for (int c = cells.size() - 1; c >= 0; c--) {
      cells.get(c).test(frame.from, frame.size, answers);
      for (int i = 0; i < frame.size; i++) {
        cell[i] = answers[i] == LineTest.YES ? c + 1 : cell[i];
      }
    }
    return cell;
  }
}
