package org.planbridge.engine.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.lines.LineTest;
import org.planbridge.engine.lines.LineTests;
import org.planbridge.explain.Reason;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Component;
import org.planbridge.plan.Condition;
import org.planbridge.plan.Pay;

/** Pay that deals carry. */
sealed interface LinePay extends PayOperator {
  /** One rate for all. */
  final class Flat implements LinePay {
    private final ClauseAddress address;
    private final org.planbridge.engine.column.Table rate;

    Flat(ClauseAddress address, Pay.FlatRate flat) {
      this.address = address;
      rate = org.planbridge.engine.column.Table.of(Fraction.of(flat.rate()));
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
        TierOperator.@Nullable Standing standing,
        Ratio ratio) {
      Column paid = frame.kernel.times(base, new int[0], rate);
      if (frame.recorder != null) {
        frame.recorder.line(i ->
            base.at(i).signum() == 0 && paid.at(i).signum() == 0
                ? null
                : new Reason.Rated(address, base.at(i), rate.get(0), paid.at(i)));
      }
      return new Part(paid, null);
    }
  }

  /** A sum for each credited deal. */
  final class PerDeal implements LinePay {
    private final ClauseAddress address;
    private final Fraction amount;

    PerDeal(ClauseAddress address, Pay.AmountPerDeal perDeal) {
      this.address = address;
      amount = Fraction.of(perDeal.amount());
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
        TierOperator.@Nullable Standing standing,
        Ratio ratio) {
      Column shares = credits.perDeal(frame, codes);
      Column paid = frame.kernel.times(shares, amount);
      if (frame.recorder != null) {
        frame.recorder.line(i ->
            shares.at(i).signum() == 0 && paid.at(i).signum() == 0
                ? null
                : new Reason.PaidPerDeal(address, amount, shares.at(i), paid.at(i)));
      }
      return new Part(paid, null);
    }
  }

  /** A rate looked up by the deal's attributes. */
  final class Table implements LinePay {
    /** Up to so many cells, which of them hold is one code of a bit each. */
    private static final int MASKED = 8;

    private final ClauseAddress address;
    private final List<LineTest> cells = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();
    private final org.planbridge.engine.column.Table rates;
    private final Optional<org.planbridge.engine.column.Table> byMask;
    private final boolean total;

    Table(ClauseAddress address, Pay.RateTable table, LineTests tests) {
      this.address = address;
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
      rates = org.planbridge.engine.column.Table.of(all);
      byMask =
          cells.isEmpty() || cells.size() > MASKED ? Optional.empty() : Optional.of(byMask(all));
      total = table.fallback().isPresent();
    }

    /** The rate for every set of cells that hold at once: that of the first of them. */
    private static org.planbridge.engine.column.Table byMask(List<Fraction> rates) {
      List<Fraction> all = new ArrayList<>();
      for (int mask = 0; mask < 1 << (rates.size() - 1); mask++) {
        all.add(rates.get(mask == 0 ? 0 : Integer.numberOfTrailingZeros(mask) + 1));
      }
      return org.planbridge.engine.column.Table.of(all);
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
        TierOperator.@Nullable Standing standing,
        Ratio ratio) {
      int[] cell = frame.codes();
      byte[] answers = frame.answers();
      if (byMask.isPresent()) {
        for (int c = 0; c < cells.size(); c++) {
          cells.get(c).mark(frame.from, frame.size, 1 << c, c == 0, cell, answers);
        }
      } else {
        java.util.Arrays.fill(cell, 0, frame.size, 0);
        for (int c = cells.size() - 1; c >= 0; c--) {
          cells.get(c).test(frame.from, frame.size, answers);
          for (int i = 0; i < frame.size; i++) {
            cell[i] = answers[i] == LineTest.YES ? c + 1 : cell[i];
          }
        }
      }
      org.planbridge.engine.column.Table rate = byMask.orElse(rates);
      Column paid = frame.kernel.times(base, cell, rate);
      if (frame.recorder != null) {
        frame.recorder.line(i ->
            base.at(i).signum() == 0 && paid.at(i).signum() == 0
                ? null
                : new Reason.Rated(address, base.at(i), rate.get(cell[i]), paid.at(i)));
      }
      return new Part(paid, null);
    }
  }

  /** Tiers by the measure. */
  final class Tiered implements LinePay {
    private final TierOperator tiers;
    private final String number;

    Tiered(TierOperator tiers, Component component, LineTests tests) {
      this.tiers = tiers;
      number =
          switch (component.base()) {
            case org.planbridge.plan.Base.NamedNumber(var name) -> name;
          };
    }

    /** Whether a reversal must say which deal it reverses. */
    boolean needsReversals() {
      return tiers.takesWhole();
    }

    String number() {
      return number;
    }

    @Override
    public boolean looksAtMeasure() {
      return true;
    }

    @Override
    public boolean asAttainment() {
      return tiers.asAttainment();
    }

    @Override
    public boolean reRates() {
      return tiers.reRates();
    }

    @Override
    public boolean standsAlone() {
      return false;
    }

    @Override
    public Part pay(
        Frame frame,
        CreditOperator credits,
        LineCodes codes,
        Column base,
        TierOperator.@Nullable Standing standing,
        Ratio ratio) {
      int[] reversed = needsReversals() ? Reversals.of(frame, number) : null;
      return tiers.pay(frame, Objects.requireNonNull(standing), base, ratio, reversed);
    }
  }
}
