package org.planbridge.planjson;

import java.util.List;
import java.util.Optional;
import org.planbridge.plan.Base;
import org.planbridge.plan.Clawback;
import org.planbridge.plan.Component;
import org.planbridge.plan.Gate;
import org.planbridge.plan.Matrix;
import org.planbridge.plan.Measure;
import org.planbridge.plan.Pay;
import org.planbridge.plan.TeamCredit;
import org.planbridge.problem.Code;

/** Whether whom components credit, and what they pay on, fits the rest of the plan. */
final class CreditJudgement {
  private CreditJudgement() {}

  /**
   * @param places the components as they stand in the file
   */
  static void judge(List<Component> components, List<Json> places, Findings findings) {
    for (int c = 0; c < components.size(); c++) {
      Component component = components.get(c);
      Json place = places.get(c);
      if (component.credits().to().value() instanceof TeamCredit team) {
        team(component, team, place, findings);
        shared(components, places, findings);
      }
      if (component.base() instanceof Base.ComponentResult(var id)) {
        result(component, id, components.subList(0, c), place, findings);
      }
    }
    if (components.stream().anyMatch(Component::looksBelow)) {
      reopened(components, places, findings);
    }
  }

  private static void team(Component component, TeamCredit team, Json place, Findings findings) {
    if (component.measure().isShared()) {
      findings.tell(Code.PLAN_CREDIT, at(place, "measure"), "shared");
    }
    if (!team.looksAtPay()) {
      if (!team.less().isEmpty()) {
        findings.tell(Code.PLAN_CREDIT, at(place, "credits", "to", "less"), "less");
      }
      return;
    }
    boolean ofPeriods =
        component.pay() instanceof Pay.Bonus
            || (component.pay() instanceof Matrix matrix && !matrix.isOfDeals());
    boolean tiersOpen =
        component.gate() instanceof Gate.Opens gate
            && gate.guarded() instanceof Gate.Guarded.TiersFrom;
    if (ofPeriods || tiersOpen || ComponentJudgement.reRates(component.pay())) {
      findings.tell(Code.PLAN_CREDIT, at(place, "pay"), "reRates");
    }
  }

  /** Measures of everybody would count the deals of a team once more for each one above. */
  private static void shared(List<Component> components, List<Json> places, Findings findings) {
    for (int c = 0; c < components.size(); c++) {
      Measure measure = components.get(c).measure();
      boolean own = components.get(c).credits().to().value() instanceof TeamCredit;
      if (!own && measure.isShared() && measure.counted() instanceof Measure.Counted.QuotaCredit) {
        findings.tell(Code.PLAN_CREDIT, at(places.get(c), "measure"), "shared");
      }
    }
  }

  private static void result(
      Component component, String id, List<Component> earlier, Json place, Findings findings) {
    boolean ofTeam = component.credits().to().value() instanceof TeamCredit;
    if (!ofTeam && earlier.stream().noneMatch(one -> one.id().equals(id))) {
      findings.tell(Code.PLAN_CREDIT, at(place, "base", "component"), "earlier");
    }
    if (!(component.pay() instanceof Pay.FlatRate)) {
      findings.tell(Code.PLAN_CREDIT, at(place, "pay"), "flat");
    }
    if (component.credits().cap().isPresent()) {
      findings.tell(Code.PLAN_CREDIT, at(place, "credits", "cap"), "capResult");
    }
    if (component.credits().to().value() instanceof TeamCredit team
        && team.ownDeals().value() == TeamCredit.OwnDeals.IN) {
      findings.tell(Code.PLAN_CREDIT, at(place, "credits", "to", "ownDeals"), "ownResult");
    }
  }

  private static void reopened(List<Component> components, List<Json> places, Findings findings) {
    for (int c = 0; c < components.size(); c++) {
      if (components.get(c).clawback() instanceof Clawback.TakesBack clause
          && clause.basis().value() == Clawback.Basis.REOPENED) {
        findings.tell(Code.PLAN_CREDIT, at(places.get(c), "clawback", "of"), "reopened");
      }
    }
  }

  /** The place of a member of a member, or of the nearest one that is there. */
  private static Json.Spot at(Json json, String... path) {
    Json at = json;
    for (String key : path) {
      Optional<Json> next =
          at instanceof Json.Obj(_, var members)
              ? Optional.ofNullable(members.get(key))
              : Optional.empty();
      if (next.isEmpty()) {
        return at.at();
      }
      at = next.get();
    }
    return at.at();
  }
}
