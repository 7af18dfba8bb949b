package org.planbridge.engine.operator;

import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.lines.FieldText;
import org.planbridge.engine.lines.LineTest;
import org.planbridge.engine.lines.PayeeNumbers;
import org.planbridge.engine.lines.PeriodGrid;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.problem.Code;

/** What amounts that are no constants need to know of the lines that are paid by them. */
final class QuantityGaps {
  private QuantityGaps() {}

  /**
   * Lines that lack a named number.
   *
   * @param grid the periods of the amount; null if it is one of a deal
   * @param among the lines that need it; null for all
   */
  static void named(
      Frame frame,
      Gaps gaps,
      String name,
      @Nullable PeriodGrid grid,
      ClauseAddress address,
      @Nullable Supplier<BitSet> among) {
    Supplier<BitSet> asked = among == null ? () -> all(frame) : among;
    if (grid == null) {
      gaps.number(name, address, asked);
      return;
    }
    for (int p = frame.payeeFrom; p < frame.payeeUntil; p++) {
      if (PayeeNumbers.value(frame.lines, frame.lines.payees().get(p), name).isPresent()) {
        continue;
      }
      for (int line = frame.lines.start(p); line < frame.lines.start(p + 1); line++) {
        if (asked.get().get(line - frame.from)) {
          gaps.hold(line - frame.from, Code.HELD_FIELD, name, address);
        }
      }
    }
  }

  /** Lines that do not say by what payments are counted. */
  static void field(
      Frame frame, Gaps gaps, String field, ClauseAddress address, Supplier<BitSet> among) {
    FieldText text = FieldText.of(frame.lines, field);
    BitSet asked = among.get();
    for (int i = asked.nextSetBit(0); i >= 0; i = asked.nextSetBit(i + 1)) {
      if (text.at(frame.from + i) == null) {
        gaps.hold(i, Code.HELD_FIELD, field, address);
      }
    }
  }

  private static BitSet all(Frame frame) {
    BitSet all = new BitSet(frame.size);
    all.set(0, frame.size);
    return all;
  }

  /** The amounts of a rate table: lines need that of their own cell only. */
  static void table(Frame frame, TablePay table, Gaps gaps, Supplier<BitSet> credited) {
    for (TableAmounts.Cell cell : table.varying().cells()) {
      Supplier<BitSet> own = () -> inCell(frame, table.cells(), cell.cell(), credited.get());
      cell.amount().source().ifPresent(source -> source.gaps(gaps, own));
    }
  }

  /**
   * The lines that fit a cell, counted from 1, and none before it; 0 is for those that fit none.
   */
  private static BitSet inCell(Frame frame, List<LineTest> cells, int cell, BitSet among) {
    BitSet open = (BitSet) among.clone();
    for (int c = 1; c <= cells.size() && (cell == 0 || c <= cell); c++) {
      byte[] answers = frame.answers();
      cells.get(c - 1).test(frame.from, frame.size, answers);
      boolean own = c == cell;
      for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
        if ((answers[i] == LineTest.YES) != own) {
          open.clear(i);
        }
      }
    }
    return open;
  }

  /** The lines on which a kicker holds. */
  static BitSet where(Frame frame, LineTest test, BitSet among) {
    BitSet open = (BitSet) among.clone();
    byte[] answers = frame.answers();
    test.test(frame.from, frame.size, answers);
    for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
      if (answers[i] != LineTest.YES) {
        open.clear(i);
      }
    }
    return open;
  }
}
