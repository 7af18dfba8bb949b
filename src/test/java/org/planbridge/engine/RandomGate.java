package org.planbridge.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planbridge.plan.Choice;
import org.planbridge.plan.Component;
import org.planbridge.plan.Edge;
import org.planbridge.plan.Gate;
import org.planbridge.plan.Measure;
import org.planbridge.plan.Pay;
import org.planbridge.plan.TierPays;

/** Gates that a plan may have: they look at what is there, in time. */
final class RandomGate {
  private final Dice dice;

  RandomGate(Dice dice) {
    this.dice = dice;
  }

  /**
   * @param earlier the components before it in the plan
   */
  Gate draw(Component own, List<Component> earlier) {
    boolean bonus = own.pay() instanceof Pay.Bonus;
    boolean perDeal = isPerDeal(own);
    Gate.Tested tested =
        bonus || (!perDeal && dice.chance(30)) ? Gate.Tested.PERIOD_END : Gate.Tested.EACH_DEAL;
    Gate.Guarded guarded = guarded(own);
    List<Gate.Look> looks = new ArrayList<>();
    for (int i = 1 + dice.below(2); i > 0; i--) {
      looks.add(look(own, earlier, tested, guarded));
    }
    return new Gate.Opens(
        looks, guarded, Choice.stated(tested), Choice.stated(dice.one(Gate.BeforeOpen.values())));
  }

  private Gate.Guarded guarded(Component own) {
    return own.pay() instanceof Pay.Tiers table
            && table.pays() instanceof TierPays.Rate
            && table.tiers().size() > 1
            && dice.chance(50)
        ? new Gate.Guarded.TiersFrom(
            table.by(), table.tiers().get(1 + dice.below(table.tiers().size() - 1)).bound())
        : Gate.EVERYTHING;
  }

  private Gate.Look look(
      Component own, List<Component> earlier, Gate.Tested tested, Gate.Guarded guarded) {
    Component subject = earlier.isEmpty() || dice.chance(50) ? own : dice.one(earlier);
    boolean isOwn = subject.id().equals(own.id());
    boolean canEarn =
        !isOwn || (guarded.equals(Gate.EVERYTHING) && !(own.pay() instanceof Pay.Bonus));
    Optional<String> of = isOwn ? Optional.empty() : Optional.of(subject.id());
    if ((isPerDeal(subject) && tested == Gate.Tested.PERIOD_END && canEarn)
        || (canEarn && dice.chance(30))) {
      return new Gate.Look(of, Gate.Subject.EARNED, dice.number("0", "100", "750.50"), edge());
    }
    if (isPerDeal(subject) && tested == Gate.Tested.PERIOD_END) {
      return look(own, List.of(), tested, guarded);
    }
    boolean counts = subject.measure().counted() instanceof Measure.Counted.Count;
    return isPerDeal(subject) || dice.chance(50)
        ? new Gate.Look(
            of,
            Gate.Subject.MEASURE,
            counts ? dice.number("1", "3") : dice.number("0", "1000", "5000"),
            edge())
        : new Gate.Look(of, Gate.Subject.ATTAINMENT, dice.number("0.25", "0.5", "0.8"), edge());
  }

  private Choice<Edge> edge() {
    return Choice.stated(dice.one(Edge.values()));
  }

  private static boolean isPerDeal(Component one) {
    return !one.measure().hasLength();
  }
}
