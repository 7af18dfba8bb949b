package org.planbridge.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planbridge.engine.ComponentRuns.Run;
import org.planbridge.engine.lines.PeriodRule;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.Gate;
import org.planbridge.plan.Limit;
import org.planbridge.plan.Matrix;
import org.planbridge.plan.Measure;
import org.planbridge.plan.Pay;
import org.planbridge.plan.PayoutCurve;
import org.planbridge.plan.Spread;
import org.planbridge.plan.TierPays;
import org.planbridge.time.Span;

/**
 * What a change of a component inside one of its periods leaves unclear: who would owe what the
 * whole period pays. A change on a period's first day leaves nothing unclear.
 */
final class ChangeCheck {
  private final ComponentRuns all;
  private final Run run;
  private final int turn;
  private final LocalDate day;
  private final CompensationPlan plan;

  /**
   * @param turn the one with whose first day the run begins, ends or begins again
   */
  ChangeCheck(ComponentRuns all, Run run, int turn) {
    this.all = all;
    this.run = run;
    this.turn = turn;
    day = all.day(turn);
    plan = all.turn(turn).plan();
  }

  void check() {
    Component component = run.component;
    if (component.measure().over().value() == Measure.Named.PLAN_TERM) {
      all.refuse(turn, "planTerm", component);
    } else if (isCut(component.measure().over().value())) {
      cut(component);
    }
    limits(component);
  }

  private boolean isCut(Measure.Over over) {
    return Cuts.cuts(PeriodRule.of(over, plan), all.basis(), day);
  }

  private void cut(Component component) {
    if (paysForThePeriod(component.pay())) {
      all.refuse(turn, "periodPay", component);
    }
    if (component.gate() instanceof Gate.Opens gate
        && gate.looks().stream().anyMatch(look -> look.subject() == Gate.Subject.EARNED)) {
      all.refuse(turn, "gateEarned", component);
    }
    List<Run> own = all.of(run);
    int place = own.indexOf(run);
    if (place == 0 || !run.turns.getFirst().equals(turn)) {
      return;
    }
    Run before = own.get(place - 1);
    Spread target = before.component.quota().targetIncentive();
    if (!target.equals(component.quota().targetIncentive())) {
      all.refuse(turn, "targetIncentive", component);
    }
    if (QuotaRuns.isBlended(all, before, run) && !Cuts.beginsPayPeriod(plan, day)) {
      all.refuse(turn, "payPeriod", component);
    }
  }

  /** Whether what is paid is the whole period's, so that two plans would both pay it. */
  private static boolean paysForThePeriod(Pay pay) {
    return switch (pay) {
      case PayoutCurve _, Matrix _ -> true;
      case Pay.Tiers tiers -> tiers.pays() instanceof TierPays.Once;
      case Pay.Bonus bonus -> bonus.pays() instanceof Pay.BonusPays.RateOfCredit;
      case Pay.ByDeal _, Pay.AmountPerDeal _, Pay.AmountPerUnit _ -> false;
    };
  }

  private void limits(Component component) {
    for (Limit limit : component.limits()) {
      Optional<Limit.Per> per = per(limit);
      boolean shared = limit instanceof Limit.Floor || all.of(run).size() > 1;
      if (shared && per.isPresent() && isCut(per.get(), plan, all.basis(), day)) {
        all.refuse(turn, "limit", component);
      }
    }
  }

  private static boolean isCut(Limit.Per per, CompensationPlan plan, Span basis, LocalDate day) {
    return Cuts.cuts(PeriodRule.of(over(per), plan), basis, day);
  }

  /** A floor over a period of which the plans hold a part only. */
  static void floors(ComponentRuns all, Run run, int turn) {
    Span edge = all.turn(turn).span();
    CompensationPlan plan = all.turn(turn).plan();
    for (Limit limit : run.component.limits()) {
      if (limit instanceof Limit.Floor(var per, _)
          && (isCut(per, plan, all.basis(), edge.from())
              || isCut(per, plan, all.basis(), edge.until()))) {
        all.refuse(turn, "limit", run.component);
      }
    }
  }

  /** The time that a limit is counted over; empty for one of each deal. */
  private static Optional<Limit.Per> per(Limit limit) {
    Limit.Per per =
        switch (limit) {
          case Limit.Cap(var its, _, _) -> its;
          case Limit.Payments(var its, _, _) -> its;
          case Limit.Floor(var its, _) -> its;
          case Limit.Minimum _ -> Limit.Per.DEAL;
        };
    return Optional.of(per).filter(one -> one != Limit.Per.DEAL);
  }

  private static Measure.Over over(Limit.Per per) {
    return switch (per) {
      case DEAL -> Measure.Over.DEAL;
      case MONTH -> Measure.Over.MONTH;
      case QUARTER -> Measure.Over.QUARTER;
      case HALF -> Measure.Over.HALF;
      case YEAR -> Measure.Over.YEAR;
      case PERIOD -> Measure.Over.PERIOD;
      case LIFETIME -> Measure.Over.LIFETIME;
    };
  }
}
