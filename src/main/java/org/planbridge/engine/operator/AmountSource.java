package org.planbridge.engine.operator;

import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Figures;
import org.planbridge.engine.column.Groups;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.DerivedColumn;
import org.planbridge.engine.lines.PayeeFigures;
import org.planbridge.engine.lines.PayeeNumbers;
import org.planbridge.engine.lines.PeriodGrid;
import org.planbridge.explain.AmountSet;
import org.planbridge.explain.Reason;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Quantity;
import org.planbridge.plan.QuotaTerms;
import org.planbridge.plan.Term;

/** What an amount that is no constant is a multiple of, deal by deal. */
final class AmountSource {
  private final ClauseAddress address;
  private final Quantity source;
  private final CreditLines lines;
  private final @Nullable PeriodGrid grid;
  private final QuotaTerms quota;
  private final Figures yearly;

  private AmountSource(
      ClauseAddress address, Quantity amount, MeasureOperator measure, CreditLines lines) {
    this.address = address;
    source = amount.source();
    this.lines = lines;
    grid = measure.grid();
    quota = measure.quota();
    yearly = source instanceof Quantity.ShareOf(var number, _) ? yearly(number) : Figures.ONE;
  }

  /**
   * The source of an amount of a component; empty for a constant.
   *
   * @param measure in whose periods a quota is looked up
   */
  static Optional<AmountSource> of(
      ClauseAddress address, Quantity amount, MeasureOperator measure, CreditLines lines) {
    return amount.isFixed()
        ? Optional.empty()
        : Optional.of(new AmountSource(address, amount, measure, lines));
  }

  private Figures yearly(Quantity.PayeeNumber number) {
    @Nullable Fraction[] values = new Fraction[lines.payees().size()];
    for (int p = 0; p < values.length; p++) {
      values[p] = PayeeFigures.yearly(lines.payees().get(p), number).orElse(null);
    }
    return Figures.of(values);
  }

  /** The amount of which it is the source. */
  Quantity quantity() {
    return source;
  }

  /** Whether two amounts have this source. */
  boolean isOf(Quantity amount) {
    return source.equals(amount.source());
  }

  /** Whether it is the same for everybody who is credited with the deal. */
  boolean isOfDealAlone() {
    return source instanceof Quantity.Named(var name, _) && PayeeNumbers.isOfDealAlone(lines, name);
  }

  /** The source of every line; the lines that lack it were held. */
  Column column(Frame frame) {
    return switch (source) {
      case Quantity.Fixed _, Quantity.OfCredited _ ->
          frame.kernel.constant(Fraction.ONE, frame.size);
      case Quantity.Named(var name, _) -> frame.number(name);
      case Quantity.ShareOf _ -> byRun(frame, frame.payees(), yearly);
      case Quantity.OfQuota _ -> {
        Groups groups = frame.groups(grid());
        @Nullable Fraction[] each = new Fraction[groups.end()];
        for (int g = groups.first(); g < groups.end(); g++) {
          each[g] = perQuota(g);
        }
        yield byRun(frame, groups, Figures.of(each));
      }
    };
  }

  private static Column byRun(Frame frame, Groups groups, Figures figures) {
    return frame.kernel.times(frame.kernel.constant(Fraction.ONE, frame.size), groups, figures);
  }

  private Fraction perQuota(int run) {
    Fraction whole = grid().quotas(quota).exact(run);
    return whole.signum() == 0
        ? Fraction.ZERO
        : grid().figures(figure()).exact(run).dividedBy(whole);
  }

  private Quantity.PayeeNumber figure() {
    return switch (source) {
      case Quantity.OfQuota(var number, _) -> number;
      case Quantity.ShareOf(var number, _) -> number;
      case Quantity.Fixed _, Quantity.Named _, Quantity.OfCredited _ ->
          throw new IllegalStateException("No figure of a payee (%s).".formatted(source));
    };
  }

  private PeriodGrid grid() {
    PeriodGrid known = grid;
    if (known == null) {
      throw new IllegalStateException(
          "An amount of the quota needs a period (%s).".formatted(address));
    }
    return known;
  }

  /** Tells how an amount of this source came out on lines that are paid by it. */
  void record(Frame frame, Quantity amount, IntPredicate paid) {
    if (frame.recorder == null) {
      return;
    }
    worked(frame, paid);
    Column column = column(frame);
    frame.recorder.line(i -> paid.test(i) ? step(frame, amount, column, i) : null);
  }

  private Reason step(Frame frame, Quantity amount, Column column, int i) {
    Fraction factor = Fraction.of(amount.factor());
    if (source instanceof Quantity.OfQuota) {
      int run = frame.groups(grid()).of(i);
      return new AmountSet(
          address,
          amount,
          grid().figures(figure()).exact(run),
          Optional.of(grid().quotas(quota).exact(run)),
          column.at(i).times(factor));
    }
    return new AmountSet(
        address, amount, column.at(i), Optional.empty(), column.at(i).times(factor));
  }

  /** A number that the plan works out is told with what went in. */
  private void worked(Frame frame, IntPredicate paid) {
    if (!(source instanceof Quantity.Named(var name, _)) || frame.recorder == null) {
      return;
    }
    DerivedColumn derived = frame.lines.derived(name).orElse(null);
    if (derived == null) {
      return;
    }
    frame.recorder.line(i -> {
      Fraction value = derived.values()[frame.from + i];
      return value == null || !paid.test(i)
          ? null
          : new Reason.Derived(
              ClauseAddress.of(Term.NUMBERS),
              name,
              derived.formula(),
              derived.operands(frame.from + i),
              value);
    });
  }

  /** Holds the lines that lack it. */
  void gaps(Gaps gaps, java.util.function.Supplier<java.util.BitSet> among) {
    switch (source) {
      case Quantity.Fixed _, Quantity.OfCredited _ -> {}
      case Quantity.Named(var name, _) -> gaps.number(name, address, among);
      case Quantity.ShareOf _ -> gaps.quantity(source, null, address, among);
      case Quantity.OfQuota(var number, _) -> {
        gaps.outside(grid(), address, among);
        gaps.quota(grid(), quota, address, among);
        gaps.quantity(
            new Quantity.ShareOf(number, java.math.BigDecimal.ONE), grid(), address, among);
      }
    }
  }
}
