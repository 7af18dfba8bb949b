package org.planbridge.engine.operator;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Figures;
import org.planbridge.engine.column.Groups;
import org.planbridge.engine.column.Pieces;
import org.planbridge.engine.column.Table;
import org.planbridge.engine.lines.PeriodGrid;
import org.planbridge.explain.Reason;
import org.planbridge.explain.RoundingReason;
import org.planbridge.money.Fraction;
import org.planbridge.money.Rounding;
import org.planbridge.plan.Choice;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Edge;
import org.planbridge.plan.Pay;
import org.planbridge.plan.Quantity;
import org.planbridge.plan.Term;

/** A sum once in a period, looked at when the period has ended. */
final class BonusPay implements PeriodicPay {
  private static final ClauseAddress ROUNDING = ClauseAddress.of(Term.ROUNDING);
  private static final Table MET = Table.of(Fraction.ZERO, Fraction.ONE);

  private final ClauseAddress address;
  private final Pay.Bonus bonus;
  private final int digits;
  private final Optional<Bound> bound;

  BonusPay(ClauseAddress address, Pay.Bonus bonus, int digits) {
    this.address = address;
    this.bonus = bonus;
    this.digits = digits;
    bound =
        switch (bonus.when()) {
          case Pay.BonusWhen.Always _ -> Optional.empty();
          case Pay.BonusWhen.Attainment(var at, var edge) -> Optional.of(Bound.of(at, edge));
          case Pay.BonusWhen.MeasureReaches(var at, var edge) -> Optional.of(Bound.of(at, edge));
        };
  }

  @Override
  public boolean looksAtMeasure() {
    return true;
  }

  @Override
  public boolean asAttainment() {
    return bonus.when() instanceof Pay.BonusWhen.Attainment;
  }

  Quantity quantity() {
    return bonus.pays() instanceof Pay.BonusPays.Sum(var amount)
        ? amount
        : ((Pay.BonusPays.RateOfCredit) bonus.pays()).rate();
  }

  @Override
  public List<PeriodPay> pay(PeriodicPay.Look at) {
    Frame frame = at.frame();
    int component = at.component();
    MeasureOperator measure = at.measure();
    MeasureOperator.Credit credit = measure.credit(frame, at.quotaCredit().get());
    Column base = at.base();
    Rounding rounding = at.rounding();
    PeriodGrid grid = measure.grid();
    if (grid == null) {
      throw new IllegalStateException("A bonus (%s) needs a period.".formatted(address));
    }
    Groups groups = frame.groups(grid);
    Groups once = grid.oncePerRun(frame.payeeFrom, frame.payeeUntil);
    Figures figures = measure.figures(asAttainment());
    Column standing = measure.totals(frame, credit.column());
    Taken look =
        new Taken(
            component,
            grid,
            groups,
            figures,
            standing,
            new LineCodes(met(frame, grid, once, figures, standing), 1));
    return look.pays(
        switch (bonus.pays()) {
          case Pay.BonusPays.Sum(var amount) -> sum(frame, look, amount, rounding);
          case Pay.BonusPays.RateOfCredit(var rate) ->
              ofCredit(frame, look, base, new PeriodRates(address, rate, measure, grid), rounding);
        });
  }

  private long[] sum(Frame frame, Taken look, Quantity amount, Rounding rounding) {
    IntFunction<Fraction> exact =
        i ->
            RunFigures.exact(amount, look.grid, frame.lines, look.groups.first() + i)
                .orElse(Fraction.ZERO);
    long[] units = new long[look.groups.count()];
    boolean asLimits = rounding.equals(new Rounding(digits, RoundingMode.HALF_UP));
    long[] sums =
        asLimits
            ? Limits.units(List.of(amount), look.grid, frame.lines, look.groups, digits, false)
            : units;
    for (int i = 0; i < units.length; i++) {
      if (look.met.of(i) == 1) {
        units[i] = asLimits ? sums[i] : rounded(exact.apply(i), rounding);
      }
    }
    if (frame.recorder != null) {
      IntFunction<Fraction> met = i -> look.met.of(i) == 1 ? exact.apply(i) : Fraction.ZERO;
      tested(frame, look, exact, met);
      look.record(
          frame,
          i -> {
            Fraction paid = Limits.money(units[i], digits);
            return met.apply(i).equals(paid)
                ? null
                : new RoundingReason.Settled(ROUNDING, met.apply(i), rounding, paid);
          });
    }
    return units;
  }

  private long rounded(Fraction exact, Rounding rounding) {
    return exact
        .rounded(rounding.places(), rounding.mode())
        .setScale(digits)
        .unscaledValue()
        .longValueExact();
  }

  private long[] ofCredit(
      Frame frame, Taken look, Column base, PeriodRates rates, Rounding rounding) {
    Column credited = frame.kernel.sums(base, look.groups);
    Column offered = rates.of(frame, credited);
    Column exact = frame.kernel.times(offered, look.met.array(), MET);
    Column rounded = frame.kernel.rounded(exact, rounding, digits);
    long[] units = new long[look.groups.count()];
    frame.kernel.units(rounded, digits, units, 0);
    if (frame.recorder != null) {
      look.record(frame, i -> rates.step(frame.lines, look.groups.first() + i));
      look.record(
          frame,
          i ->
              new Reason.Rated(
                  address,
                  credited.at(i),
                  rates.rate(frame.lines, look.groups.first() + i),
                  offered.at(i)));
      tested(frame, look, offered::at, exact::at);
      look.record(
          frame,
          i ->
              exact.at(i).signum() == 0 && rounded.at(i).signum() == 0
                  ? null
                  : new RoundingReason.Settled(ROUNDING, exact.at(i), rounding, rounded.at(i)));
    }
    return units;
  }

  private int[] met(Frame frame, PeriodGrid grid, Groups once, Figures figures, Column standing) {
    int[] met = new int[once.count()];
    java.util.Arrays.fill(met, 1);
    bound.ifPresent(one -> frame.kernel.pieceOf(standing, once, one.pieces, figures, met));
    for (int i = 0; i < met.length; i++) {
      int run = once.first() + i;
      if (!grid.isSettled(run) || !figures.isPositive(run)) {
        met[i] = 0;
      }
    }
    return met;
  }

  private void tested(
      Frame frame, Taken look, IntFunction<Fraction> offered, IntFunction<Fraction> result) {
    look.record(
        frame,
        i ->
            new Reason.Tested(
                address,
                look.grid.periodOfRun(look.groups.first() + i).span(),
                look.standing.at(i),
                asAttainment()
                    ? Optional.of(look.figures.exact(look.groups.first() + i))
                    : Optional.empty(),
                bound.map(Bound::at),
                bound.map(Bound::above).orElse(false),
                look.grid.isSettled(look.groups.first() + i),
                offered.apply(i),
                result.apply(i)));
  }

  /** What the measure, or its share of the quota, must reach. */
  private record Bound(Fraction at, boolean above, Pieces pieces) {
    static Bound of(java.math.BigDecimal bound, Choice<Edge> edge) {
      Fraction at = Fraction.of(bound);
      boolean above = edge.value() == Edge.ABOVE;
      return new Bound(at, above, Pieces.reaching(at, above));
    }
  }

  /** One look at all periods of a block: where the measure stands, and whether the bonus is met. */
  private record Taken(
      int component,
      PeriodGrid grid,
      Groups groups,
      Figures figures,
      Column standing,
      LineCodes met) {
    List<PeriodPay> pays(long[] units) {
      List<PeriodPay> pays = new ArrayList<>();
      for (int i = 0; i < units.length; i++) {
        if (units[i] != 0) {
          int run = groups.first() + i;
          pays.add(new PeriodPay(grid.payeeOfRun(run), component, grid.periodOfRun(run), units[i]));
        }
      }
      return pays;
    }

    void record(Frame frame, IntFunction<@Nullable Reason> step) {
      if (frame.recorder != null) {
        frame.recorder.period(
            component,
            (payee, period) -> {
              OptionalInt run = grid.runOf(payee, period);
              return run.isEmpty() ? null : step.apply(run.getAsInt() - groups.first());
            });
      }
    }
  }
}
