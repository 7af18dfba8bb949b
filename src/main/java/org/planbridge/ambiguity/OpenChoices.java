package org.planbridge.ambiguity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.planbridge.plan.Choice;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.Credits;
import org.planbridge.plan.Gate;
import org.planbridge.plan.Matrix;
import org.planbridge.plan.Measure;
import org.planbridge.plan.Modifiers;
import org.planbridge.plan.Pay;
import org.planbridge.plan.PayoutCurve;
import org.planbridge.plan.Slot;
import org.planbridge.plan.TierMode;

/** Finds what a plan leaves open. */
public final class OpenChoices {
  private static final List<Measure.Over> PERIODS =
      List.of(
          Measure.Over.DEAL,
          Measure.Over.MONTH,
          Measure.Over.QUARTER,
          Measure.Over.HALF,
          Measure.Over.YEAR);
  private static final List<TierMode> MODES =
      List.of(
          TierMode.MARGINAL,
          TierMode.RETROACTIVE,
          new TierMode.WholeDeal(TierMode.Moment.BEFORE),
          new TierMode.WholeDeal(TierMode.Moment.AFTER));

  private final List<OpenChoice> found = new ArrayList<>();

  private OpenChoices() {}

  /** In the order of the plan's components; the order of deals of one day comes last. */
  public static List<OpenChoice> of(CompensationPlan plan) {
    OpenChoices choices = new OpenChoices();
    plan.components().forEach(choices::component);
    choices.found.add(
        new OpenChoice(
            OpenChoice.Kind.SAME_DAY,
            Optional.empty(),
            List.of(new Reading(OpenChoice.Kind.SAME_DAY, Optional.empty(), same -> same))));
    return List.copyOf(choices.found);
  }

  private void component(Component one) {
    recipients(one);
    if (looksAtMeasure(one)) {
      period(one);
    }
    if (one.pay() instanceof Pay.Tiers tiers) {
      mode(one, tiers);
    }
    if (one.pay() instanceof Pay.RateTable table && table.cells().size() > 1) {
      precedence(one, table);
    }
    modifiers(one);
    if (one.gate() instanceof Gate.Opens gate) {
      gate(one, gate);
    }
    for (Slot slot : List.of(Slot.PAY, Slot.MODIFIERS, Slot.GATE)) {
      boundary(one, slot);
    }
  }

  private void recipients(Component one) {
    Credits credits = one.credits();
    add(
        one,
        Slot.CREDITS,
        OpenChoice.Kind.RECIPIENTS,
        credits.to(),
        List.of(Credits.Recipients.OWNER_OR_SPLITS, Credits.Recipients.OWNER),
        (now, to) -> now.with(Slot.CREDITS, now.credits().withTo(stated(to))));
  }

  /** A measure that nothing looks at has no meaning that could be open. */
  private static boolean looksAtMeasure(Component one) {
    boolean byPay =
        switch (one.pay()) {
          case Pay.FlatRate _, Pay.AmountPerDeal _, Pay.AmountPerUnit _, Pay.RateTable _ -> false;
          case Pay.Tiers _, PayoutCurve _, Matrix _, Pay.Bonus _ -> true;
        };
    return byPay
        || Stream.concat(
                one.modifiers().multipliers().stream().map(Modifiers.Multiplier::when),
                one.modifiers().kickers().stream().map(Modifiers.Kicker::when))
            .anyMatch(when -> when.reached().isPresent())
        || one.gate() instanceof Gate.Opens;
  }

  private void period(Component one) {
    boolean ofDeals =
        one.gate() instanceof Gate.None
            && !one.measure().isShared()
            && one.pay() instanceof Pay.Tiers tiers
            && tiers.by() != Pay.TierBy.ATTAINMENT;
    add(
        one,
        Slot.MEASURE,
        OpenChoice.Kind.MEASURE_PERIOD,
        one.measure().over(),
        PERIODS.stream().filter(over -> ofDeals || !over.equals(Measure.Over.DEAL)).toList(),
        (now, over) -> now.with(Slot.MEASURE, now.measure().withOver(stated(over))));
  }

  /** All steps that say nothing are read alike. */
  private void mode(Component one, Pay.Tiers tiers) {
    boolean open =
        tiers.direction() == Pay.Direction.RISING
            && Restated.inEveryMode(tiers.pays())
            && tiers.tiers().stream().anyMatch(tier -> !tier.mode().isStated());
    if (open) {
      add(
          one,
          Slot.PAY,
          OpenChoice.Kind.TIER_MODE,
          Choice.assumed(TierMode.MARGINAL),
          MODES,
          (now, mode) -> now.with(Slot.PAY, Restated.inMode(now.pay(), mode)));
    }
  }

  private void precedence(Component one, Pay.RateTable table) {
    add(
        one,
        Slot.PAY,
        OpenChoice.Kind.PRECEDENCE,
        table.precedence(),
        List.of(Pay.RateTable.Precedence.values()),
        (now, precedence) ->
            now.pay() instanceof Pay.RateTable(var cells, _, var fallback, var times)
                ? now.with(Slot.PAY, new Pay.RateTable(cells, stated(precedence), fallback, times))
                : now);
  }

  private void modifiers(Component one) {
    Modifiers modifiers = one.modifiers();
    if (modifiers.multipliers().size() > 1) {
      add(
          one,
          Slot.MODIFIERS,
          OpenChoice.Kind.COMBINATION,
          modifiers.combine(),
          List.of(Modifiers.Combine.values()),
          (now, combine) ->
              now.with(
                  Slot.MODIFIERS,
                  new Modifiers(
                      now.modifiers().kickers(), now.modifiers().multipliers(), stated(combine))));
    }
    boolean open =
        !modifiers.kickers().isEmpty()
            && modifiers.multipliers().stream().anyMatch(each -> !each.scope().isStated());
    if (open) {
      add(
          one,
          Slot.MODIFIERS,
          OpenChoice.Kind.MULTIPLIER_SCOPE,
          Choice.assumed(Modifiers.Scope.BEFORE_KICKERS),
          List.of(Modifiers.Scope.values()),
          (now, scope) -> now.with(Slot.MODIFIERS, Restated.scaling(now.modifiers(), scope)));
    }
  }

  private void gate(Component one, Gate.Opens gate) {
    add(
        one,
        Slot.GATE,
        OpenChoice.Kind.GATE_TESTED,
        gate.tested(),
        List.of(Gate.Tested.values()),
        (now, tested) ->
            Restated.gate(
                now, it -> new Gate.Opens(it.looks(), it.guarded(), stated(tested), it.before())));
    add(
        one,
        Slot.GATE,
        OpenChoice.Kind.BEFORE_GATE,
        gate.before(),
        List.of(Gate.BeforeOpen.values()),
        (now, before) ->
            Restated.gate(
                now, it -> new Gate.Opens(it.looks(), it.guarded(), it.tested(), stated(before))));
  }

  /** All bounds of a clause that say nothing are read alike; the bound 0 is always in. */
  private void boundary(Component one, Slot slot) {
    Object above = Boundaries.above(one.clause(slot));
    if (!above.equals(one.clause(slot))) {
      Optional<ClauseAddress> clause = Optional.of(ClauseAddress.of(one, slot));
      found.add(
          new OpenChoice(
              OpenChoice.Kind.BOUNDARY,
              clause,
              List.of(
                  new Reading(
                      OpenChoice.Kind.BOUNDARY,
                      clause,
                      in(one, now -> now.with(slot, Boundaries.above(now.clause(slot))))))));
    }
  }

  private <T> void add(
      Component one,
      Slot slot,
      OpenChoice.Kind kind,
      Choice<T> choice,
      List<T> values,
      BiFunction<Component, T, Component> stating) {
    Optional<ClauseAddress> clause = Optional.of(ClauseAddress.of(one, slot));
    List<Reading> others =
        values.stream()
            .filter(value -> !value.equals(choice.value()))
            .map(value -> new Reading(kind, clause, in(one, now -> stating.apply(now, value))))
            .toList();
    if (!choice.isStated() && !others.isEmpty()) {
      found.add(new OpenChoice(kind, clause, others));
    }
  }

  /** The change of one component, whatever else has been read differently before. */
  private static java.util.function.UnaryOperator<CompensationPlan> in(
      Component one, Function<Component, Component> change) {
    return plan -> plan.component(one.id()).map(now -> plan.with(change.apply(now))).orElse(plan);
  }

  private static <T> Choice<T> stated(T value) {
    return Choice.stated(value);
  }
}
