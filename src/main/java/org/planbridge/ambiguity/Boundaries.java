package org.planbridge.ambiguity;

import java.math.BigDecimal;
import org.planbridge.plan.Choice;
import org.planbridge.plan.Edge;
import org.planbridge.plan.Gate;
import org.planbridge.plan.Modifiers;
import org.planbridge.plan.Pay;

/** Clauses with every bound that says nothing read as "above" instead of "from". */
final class Boundaries {
  private Boundaries() {}

  /** The clause itself if no bound in it is open. */
  static Object above(Object clause) {
    return switch (clause) {
      case Pay.Tiers tiers ->
          tiers.withTiers(
              tiers.tiers().stream()
                  .map(tier -> tier.withEdge(above(tier.edge(), tier.bound())))
                  .toList());
      case Pay.Bonus(Pay.BonusWhen.Attainment(var bound, var edge), var pays) ->
          new Pay.Bonus(new Pay.BonusWhen.Attainment(bound, above(edge, bound)), pays);
      case Pay.Bonus(Pay.BonusWhen.MeasureReaches(var bound, var edge), var pays) ->
          new Pay.Bonus(new Pay.BonusWhen.MeasureReaches(bound, above(edge, bound)), pays);
      case Modifiers modifiers ->
          new Modifiers(
              modifiers.kickers().stream()
                  .map(each -> new Modifiers.Kicker(above(each.when()), each.pays()))
                  .toList(),
              modifiers.multipliers().stream()
                  .map(each ->
                      new Modifiers.Multiplier(above(each.when()), each.factor(), each.scope()))
                  .toList(),
              modifiers.combine());
      case Gate.Opens(var looks, var guarded, var tested, var before) ->
          new Gate.Opens(
              looks.stream()
                  .map(look ->
                      new Gate.Look(
                          look.component(),
                          look.subject(),
                          look.bound(),
                          above(look.edge(), look.bound())))
                  .toList(),
              guarded,
              tested,
              before);
      default -> clause;
    };
  }

  private static Modifiers.When above(Modifiers.When when) {
    return new Modifiers.When(
        when.deal(),
        when.reached()
            .map(reached ->
                new Modifiers.Reached(
                    reached.asAttainment(),
                    reached.bound(),
                    above(reached.edge(), reached.bound()))));
  }

  private static Choice<Edge> above(Choice<Edge> edge, BigDecimal bound) {
    return edge.isStated() || bound.signum() == 0 || edge.value() == Edge.ABOVE
        ? edge
        : Choice.stated(Edge.ABOVE);
  }
}
