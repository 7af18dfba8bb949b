package org.planbridge.engine.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Groups;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.PeriodGrid;
import org.planbridge.explain.Reason;
import org.planbridge.explain.TruedUp;
import org.planbridge.plan.Choice;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.Slot;
import org.planbridge.plan.Term;
import org.planbridge.plan.TrueUp;
import org.planbridge.time.Period;

/**
 * A plan's true-up made ready: each component in its scope once more, with its measure over the
 * longer period.
 */
final class TrueUps {
  private static final ClauseAddress ADDRESS = ClauseAddress.of(Term.TRUE_UP);

  /** A component by its place, and what it is held against. */
  private record Held(int place, BoundComponent longer) {}

  /** What a component lacks of a period; below zero what it has too much. */
  private record Difference(int place, int run, long earned, long given) {
    long units() {
      return Math.subtractExact(given, earned);
    }
  }

  private final TrueUp.AtEnd clause;
  private final CompensationPlan plan;
  private final CreditLines lines;
  private final List<Held> held = new ArrayList<>();

  private TrueUps(
      TrueUp.AtEnd clause,
      CompensationPlan plan,
      CreditLines lines,
      Function<Component, BoundComponent> bind) {
    this.clause = clause;
    this.plan = plan;
    this.lines = lines;
    for (int c = 0; c < plan.components().size(); c++) {
      Component component = plan.components().get(c);
      boolean named =
          switch (clause.scope().value()) {
            case TrueUp.Scope.Plan _ -> TrueUp.reaches(clause.per(), component);
            case TrueUp.Scope.Components(var ids) -> ids.contains(component.id());
          };
      if (named) {
        Component longer =
            component.with(
                Slot.MEASURE,
                component.measure().withOver(Choice.stated(TrueUp.longer(clause.per()))));
        held.add(new Held(c, bind.apply(longer)));
      }
    }
  }

  /** Empty if the plan has none. */
  static Optional<TrueUps> of(
      CompensationPlan plan, CreditLines lines, Function<Component, BoundComponent> bind) {
    return switch (plan.terms().trueUp()) {
      case TrueUp.None _ -> Optional.empty();
      case TrueUp.AtEnd clause -> Optional.of(new TrueUps(clause, plan, lines, bind));
    };
  }

  /** The components again, for what has to be told to each of them. */
  List<BoundComponent> components() {
    return held.stream().map(Held::longer).toList();
  }

  /**
   * The sums of periods with what is trued up; null if something did not fit the arithmetic.
   *
   * @param before the lines of deals with terms of their own that were carried out before each
   *     component
   */
  @Nullable List<PeriodPay> apply(
      Frame frame,
      List<LineCodes> codes,
      Supplier<QuotaCreditOperator.Result> quotaCredit,
      boolean @Nullable [][] before,
      List<ComponentResult> results,
      List<PeriodPay> pays) {
    PeriodGrid grid = Limits.grid(clause.per(), plan, lines);
    Groups groups = frame.groups(grid);
    Frame unheard = frame.unheard();
    List<Difference> found = new ArrayList<>();
    for (Held one : held) {
      ComponentResult longer =
          one.longer.run(
              unheard,
              codes.get(one.place),
              quotaCredit,
              before == null ? null : before[one.place].clone(),
              results.subList(0, one.place));
      if (longer == null) {
        return null;
      }
      for (int g = groups.first(); g < groups.end(); g++) {
        if (grid.isSettled(g)) {
          long earned = earned(results.get(one.place), grid, groups, g);
          long given = earned(longer, grid, groups, g);
          if (earned != given) {
            found.add(new Difference(one.place, g, earned, given));
          }
        }
      }
    }
    List<PeriodPay> all = new ArrayList<>(pays);
    for (Difference one : found) {
      long decides =
          clause.scope().value() instanceof TrueUp.Scope.Plan
              ? found.stream()
                  .filter(other -> other.run == one.run)
                  .mapToLong(Difference::units)
                  .reduce(0, Math::addExact)
              : one.units();
      if (isSettled(decides)) {
        settle(frame, grid, one, all);
      }
    }
    return all;
  }

  private boolean isSettled(long difference) {
    return switch (clause.direction().value()) {
      case UP -> difference > 0;
      case DOWN -> difference < 0;
      case BOTH -> difference != 0;
    };
  }

  private static long earned(ComponentResult result, PeriodGrid grid, Groups groups, int run) {
    long sum = 0;
    long[] units = result.units();
    for (int i = groups.from(run); units != null && i < groups.to(run); i++) {
      sum = Math.addExact(sum, units[i]);
    }
    for (PeriodPay pay : result.periods()) {
      if (pay.payee() == grid.payeeOfRun(run)
          && grid.periodOfRun(run).span().covers(pay.period().span().last())) {
        sum = Math.addExact(sum, pay.units());
      }
    }
    return sum;
  }

  private void settle(Frame frame, PeriodGrid grid, Difference one, List<PeriodPay> all) {
    int payee = grid.payeeOfRun(one.run);
    Period period = grid.periodOfRun(one.run);
    DeferredCap.add(all, new PeriodPay(payee, one.place, period, one.units()));
    if (frame.recorder != null) {
      int digits = plan.currency().getDefaultFractionDigits();
      Reason reason =
          new TruedUp(
              ADDRESS,
              period.span(),
              Limits.money(one.earned, digits),
              Limits.money(one.given, digits),
              Limits.money(one.units(), digits));
      frame.recorder.period(
          one.place, (who, when) -> who == payee && when.equals(period) ? reason : null);
    }
  }
}
