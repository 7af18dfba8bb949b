package org.planbridge.planjson;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.planbridge.plan.Component;
import org.planbridge.plan.Gate;
import org.planbridge.plan.Pay;
import org.planbridge.plan.TierPays;
import org.planbridge.problem.Code;

/** Whether the gates of a plan look at something that is there, and that can be known in time. */
final class GateJudgement {
  private final List<Component> components;
  private final Findings findings;

  private GateJudgement(List<Component> components, Findings findings) {
    this.components = components;
    this.findings = findings;
  }

  /**
   * @param places the components as they are written, in the same order
   */
  static void judge(List<Component> components, List<Json> places, Findings findings) {
    GateJudgement judgement = new GateJudgement(components, findings);
    for (int c = 0; c < components.size(); c++) {
      if (components.get(c).gate() instanceof Gate.Opens gate) {
        judgement.gate(gate, c, spot(places.get(c)));
      }
    }
  }

  private void gate(Gate.Opens gate, int own, Json.Spot at) {
    Component component = components.get(own);
    for (Gate.Look look : gate.looks()) {
      look(gate, look, own, at);
    }
    boolean bonus = component.pay() instanceof Pay.Bonus;
    if (bonus && gate.tested().isStated() && gate.tested().value() == Gate.Tested.EACH_DEAL) {
      findings.tell(Code.PLAN_GATE, at, "each", component.name());
    }
    boolean byDeal = !component.measure().hasPeriods();
    if (byDeal && gate.tested().value() == Gate.Tested.PERIOD_END) {
      findings.tell(Code.PLAN_GATE, at, "period", component.name());
    }
    if (gate.guarded() instanceof Gate.Guarded.TiersFrom(var by, var bound)
        && !hasUpperTier(component.pay(), by, bound)) {
      findings.tell(Code.PLAN_GATE, at, "tier", bound.toPlainString());
    }
  }

  private void look(Gate.Opens gate, Gate.Look look, int own, Json.Spot at) {
    Optional<Integer> found = look.component().map(this::indexOf).orElse(Optional.of(own));
    if (found.isEmpty()) {
      findings.tell(Code.PLAN_GATE, at, "component", look.component().orElse(""));
      return;
    }
    Component subject = components.get(found.get());
    switch (look.subject()) {
      case ATTAINMENT -> {
        if (!subject.measure().hasLength()) {
          findings.tell(Code.PLAN_QUOTA, at, "deal");
        }
      }
      case MEASURE -> {
        boolean once =
            gate.tested().value() == Gate.Tested.PERIOD_END
                || components.get(own).pay() instanceof Pay.Bonus;
        if (once && !subject.measure().hasPeriods()) {
          findings.tell(Code.PLAN_GATE, at, "period", subject.name());
        }
      }
      case EARNED -> {
        if (found.get() > own) {
          findings.tell(Code.PLAN_GATE, at, "later", subject.name());
        } else if (found.get() == own && subject.pay() instanceof Pay.Bonus) {
          findings.tell(Code.PLAN_GATE, at, "bonus", subject.name());
        } else if (found.get() == own && guardsTiers(subject)) {
          findings.tell(Code.PLAN_GATE, at, "own", subject.name());
        }
      }
    }
  }

  private static boolean guardsTiers(Component component) {
    return component.gate() instanceof Gate.Opens gate
        && gate.guarded() instanceof Gate.Guarded.TiersFrom;
  }

  private Optional<Integer> indexOf(String id) {
    for (int c = 0; c < components.size(); c++) {
      if (components.get(c).id().equals(id)) {
        return Optional.of(c);
      }
    }
    return Optional.empty();
  }

  /** A tier after the first that begins at the bound: what is below it goes on. */
  private static boolean hasUpperTier(Pay pay, Pay.TierBy unit, BigDecimal bound) {
    return pay instanceof Pay.Tiers tiers
        && tiers.by() == unit
        && tiers.pays() instanceof TierPays.Rate
        && tiers.tiers().stream().skip(1).anyMatch(tier -> tier.bound().compareTo(bound) == 0);
  }

  private static Json.Spot spot(Json component) {
    return component instanceof Json.Obj(_, var members)
        ? Optional.ofNullable(members.get("gate")).orElse(component).at()
        : component.at();
  }
}
