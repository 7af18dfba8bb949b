package org.planbridge.engine.operator;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.LineTest;
import org.planbridge.engine.lines.LineTests;
import org.planbridge.engine.lines.PeriodGrid;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Quantity;
import org.planbridge.plan.Slot;
import org.planbridge.problem.Code;

/** What a component's pay needs to know of the lines that it pays. */
final class PayGaps {
  private final Frame frame;
  private final Gaps gaps;
  private final MeasureGaps measures;

  PayGaps(Frame frame, Gaps gaps, MeasureGaps measures) {
    this.frame = frame;
    this.gaps = gaps;
    this.measures = measures;
  }

  void pay(BoundComponent bound, Supplier<BitSet> credited) {
    ClauseAddress address = ClauseAddress.of(bound.component(), Slot.PAY);
    switch (bound.pay()) {
      case LinePay line -> line(line, address, credited);
      case MatrixPay matrix -> matrix(bound, matrix, address, credited);
      case BonusPay bonus -> bonus(bound, bonus, address, credited);
    }
  }

  private void bonus(
      BoundComponent bound, BonusPay bonus, ClauseAddress address, Supplier<BitSet> credited) {
    PeriodGrid grid = bound.measure().grid();
    if (bonus.quantity() instanceof Quantity.OfQuota(var number, _) && grid != null) {
      gaps.quota(grid, bound.measure().quota(), address, credited);
      gaps.quantity(new Quantity.ShareOf(number, BigDecimal.ONE), grid, address, credited);
    } else {
      gaps.quantity(bonus.quantity(), grid, address, credited);
    }
  }

  private void amount(Amount amount, Supplier<BitSet> credited) {
    amount.source().ifPresent(source -> source.gaps(gaps, credited));
  }

  private void matrix(
      BoundComponent bound, MatrixPay matrix, ClauseAddress address, Supplier<BitSet> credited) {
    for (MatrixAxis axis : matrix.axes()) {
      measures.measure(axis.measure(), address, address, axis.asAttainment(), credited);
    }
    matrix.scaled().ifPresent(scaled -> line(scaled, address, credited));
    if (matrix.isOfTargetIncentive()) {
      gaps.quantity(TARGET_INCENTIVE, bound.measure().grid(), address, credited);
    }
  }

  private static final Quantity TARGET_INCENTIVE =
      new Quantity.ShareOf(Quantity.PayeeNumber.TARGET_INCENTIVE, BigDecimal.ONE);

  private void line(LinePay pay, ClauseAddress address, Supplier<BitSet> credited) {
    switch (pay) {
      case TablePay table -> {
        table(table, address, credited);
        QuantityGaps.table(frame, table, gaps, credited);
      }
      case TieredPay tiered -> {
        if (tiered.needsReversals()) {
          reversals(tiered.number(), address, credited);
        }
        tiered
            .amounts()
            .ifPresent(amounts -> amounts.sources().forEach(source -> source.gaps(gaps, credited)));
        tiered.units().ifPresent(units -> gaps.number(units.number(), address, credited));
        tiered.scaled().ifPresent(scaled -> line(scaled, address, credited));
      }
      case PerUnitPay perUnit -> {
        gaps.number(perUnit.number(), address, credited);
        amount(perUnit.amount(), credited);
      }
      case EntitledPay entitled ->
          entitled
              .of()
              .ifPresent(source -> gaps.quantity(source, entitled.grid(), address, credited));
      case FlatPay flat -> amount(flat.amount(), credited);
      case PerDealPay perDeal -> amount(perDeal.amount(), credited);
    }
  }

  /** A deal has a rate if a cell holds before any cell that cannot tell. */
  private void table(TablePay table, ClauseAddress address, Supplier<BitSet> credited) {
    table.times().ifPresent(of -> line(of, address, credited));
    boolean sure = table.cells().stream().noneMatch(LineTest::mayBeUnknown);
    if (sure && (table.isTotal() || LineTests.oneHoldsEverywhere(table.cells()))) {
      return;
    }
    BitSet open = (BitSet) credited.get().clone();
    gaps.firstUnknown(table.conditions(), address, open);
    if (!table.isTotal()) {
      String fields =
          table.conditions().isEmpty()
              ? ""
              : String.join(", ", table.conditions().getFirst().fields());
      open.stream().forEach(i -> gaps.hold(i, Code.HELD_RATE, fields, address));
    }
  }

  private void reversals(String number, ClauseAddress address, Supplier<BitSet> credited) {
    IntPredicate negative = Reversals.negative(frame.lines, number);
    BitSet asked = credited.get();
    for (int i = asked.nextSetBit(0); i >= 0; i = asked.nextSetBit(i + 1)) {
      if (negative.test(frame.from + i) && Reversals.find(frame.lines, frame.from + i) < 0) {
        gaps.hold(i, Code.HELD_REVERSAL, CreditLines.REVERSES, address);
      }
    }
  }
}
