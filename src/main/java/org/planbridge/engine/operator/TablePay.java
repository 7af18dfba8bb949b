package org.planbridge.engine.operator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Table;
import org.planbridge.engine.lines.LineTest;
import org.planbridge.explain.Reason;
import org.planbridge.money.Fraction;
import org.planbridge.plan.CellPays;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Condition;
import org.planbridge.plan.Pay;
import org.planbridge.plan.Quantity;

/** What a deal earns looked up by its fields: a rate, a sum, or a factor on another rate. */
final class TablePay implements DealPay {
  /** Up to so many cells, which of them hold is one code of a bit each. */
  private static final int MASKED = 8;

  private final ClauseAddress address;
  private final List<LineTest> cells = new ArrayList<>();
  private final List<Condition> conditions = new ArrayList<>();
  private final List<CellPays> pays;
  private final boolean byMask;
  private final Table rates;
  private final Table sums;
  private final Table factors;
  private final TableAmounts varying;
  private final Table isFactor;
  private final Optional<DealPay> times;
  private final boolean total;
  private final boolean scaled;

  /**
   * @param scaled whether what it gives is not paid but scaled by tiers or by another table
   */
  TablePay(Pay.RateTable table, Making making, boolean scaled) {
    address = making.address();
    this.scaled = scaled;
    List<Pay.RateTable.Cell> ordered = new ArrayList<>(table.cells());
    if (table.precedence().value() == Pay.RateTable.Precedence.MOST_SPECIFIC) {
      ordered.sort((a, b) -> Integer.compare(b.when().fields().size(), a.when().fields().size()));
    }
    List<CellPays> all = new ArrayList<>();
    all.add(table.fallback().orElse(new CellPays.Rate(BigDecimal.ZERO)));
    for (Pay.RateTable.Cell cell : ordered) {
      cells.add(making.tests().of(cell.when()));
      conditions.add(cell.when());
      all.add(cell.pays());
    }
    byMask = !cells.isEmpty() && cells.size() <= MASKED;
    pays = byMask ? byMask(all) : all;
    rates = table(one -> one instanceof CellPays.Rate(var rate) ? fixed(rate) : NONE);
    sums = table(one -> one instanceof CellPays.PerDeal(var sum) ? fixed(sum) : NONE);
    varying = TableAmounts.of(all, pays.size(), code -> byMask ? cellOfMask(code) : code, making);
    factors = table(one -> one instanceof CellPays.Multiplier(var by) ? Fraction.of(by) : NONE);
    isFactor = table(one -> one instanceof CellPays.Multiplier ? Fraction.ONE : NONE);
    times = table.times().map(of -> DealPay.of(of, making, true));
    total = table.fallback().isPresent();
  }

  private static final Fraction NONE = Fraction.ZERO;

  private static Fraction fixed(Quantity amount) {
    return amount.isFixed() ? Fraction.of(amount.factor()) : NONE;
  }

  /** The cells whose amounts are no constants. */
  TableAmounts varying() {
    return varying;
  }

  @Override
  public boolean standsAlone() {
    return varying.areOfDealAlone() && times.map(DealPay::standsAlone).orElse(true);
  }

  private Table table(Function<CellPays, Fraction> figure) {
    return Table.of(pays.stream().map(figure).toList());
  }

  /** What every set of cells that hold at once pays: what the first of them does. */
  private static List<CellPays> byMask(List<CellPays> pays) {
    List<CellPays> all = new ArrayList<>();
    for (int mask = 0; mask < 1 << (pays.size() - 1); mask++) {
      all.add(pays.get(cellOfMask(mask)));
    }
    return all;
  }

  private static int cellOfMask(int mask) {
    return mask == 0 ? 0 : Integer.numberOfTrailingZeros(mask) + 1;
  }

  List<LineTest> cells() {
    return cells;
  }

  /** The conditions of the cells, in the order in which they are asked. */
  List<Condition> conditions() {
    return conditions;
  }

  /** What the factors of cells scale, if there are some. */
  Optional<DealPay> times() {
    return times;
  }

  /** Whether every deal has a rate. */
  boolean isTotal() {
    return total;
  }

  @Override
  public Column earned(Look look) {
    Frame frame = look.frame();
    Column base = look.base();
    int[] cell = codes(frame);
    boolean paysSums = pays.stream().anyMatch(CellPays.PerDeal.class::isInstance);
    Column ofBase = frame.kernel.times(base, cell, rates);
    Column shares = paysSums ? look.deals() : base;
    Column withSums =
        paysSums ? frame.kernel.plus(ofBase, frame.kernel.times(shares, cell, sums)) : ofBase;
    Column other = times.map(of -> other(look, cell, of)).orElse(base);
    Column constant =
        times.isPresent()
            ? frame.kernel.plus(withSums, frame.kernel.times(other, cell, factors))
            : withSums;
    Column paid = varying.added(frame, constant, base, shares, cell);
    if (frame.recorder != null) {
      varying.record(frame, cell, base, shares);
      IntFunction<Fraction> amounts = varying.values(frame, cell);
      frame.recorder.line(i -> step(pays.get(cell[i]), amounts, base, shares, other, paid, i));
    }
    return paid;
  }

  /** What the cells with a factor scale; nothing on other lines. */
  private Column other(Look look, int[] cell, DealPay of) {
    Frame frame = look.frame();
    Column own = frame.kernel.times(look.base(), cell, isFactor);
    int[] only = frame.codes();
    for (int i = 0; i < frame.size; i++) {
      only[i] = isFactor.get(cell[i]).signum() == 0 ? CreditOperator.NOT : look.codes().of(i);
    }
    LineCodes credited = new LineCodes(only, CreditOperator.FULL);
    return of.earned(Look.atDeals(frame, look.credits(), credited, own));
  }

  private @Nullable Reason step(
      CellPays cell,
      IntFunction<Fraction> amounts,
      Column base,
      Column shares,
      Column other,
      Column paid,
      int i) {
    Column of =
        switch (cell) {
          case CellPays.Rate _ -> base;
          case CellPays.PerDeal _ -> shares;
          case CellPays.Multiplier _ -> other;
        };
    if (of.at(i).signum() == 0 && paid.at(i).signum() == 0) {
      return null;
    }
    return switch (cell) {
      case CellPays.Rate _ ->
          DealPay.rated(address, scaled, base.at(i), amounts.apply(i), paid.at(i));
      case CellPays.PerDeal _ ->
          scaled
              ? new Reason.Based(
                  address, Reason.Based.Of.AMOUNT, amounts.apply(i), of.at(i), paid.at(i))
              : new Reason.PaidPerDeal(address, amounts.apply(i), of.at(i), paid.at(i));
      case CellPays.Multiplier(var factor) ->
          DealPay.rated(address, scaled, of.at(i), Fraction.of(factor), paid.at(i));
    };
  }

  private int[] codes(Frame frame) {
    int[] cell = frame.codes();
    byte[] answers = frame.answers();
    if (byMask) {
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
