package org.planbridge.planjson;

import org.planbridge.plan.Clawback;
import org.planbridge.plan.Component;
import org.planbridge.plan.Matrix;
import org.planbridge.plan.Pay;
import org.planbridge.plan.Release;
import org.planbridge.plan.ReleasePart.Trigger;
import org.planbridge.problem.Code;

/** Whether a component's release and clawback fit what it pays. */
final class PayoutJudgement {
  private PayoutJudgement() {}

  /**
   * What no deal carries, and what is credited for an event, cannot wait for an event of a deal,
   * nor come back for one.
   */
  static void judge(Component component, Json.Spot release, Json.Spot clawback, Findings findings) {
    boolean periodic =
        component.pay() instanceof Pay.Bonus
            || (component.pay() instanceof Matrix matrix && !matrix.isOfDeals());
    boolean ofEvents = component.credits().when().eventKind().isPresent();
    if (!periodic && !ofEvents) {
      return;
    }
    String why = periodic ? "deal" : "events";
    boolean waits =
        Release.stages(component.release()).stream()
            .map(part -> part.trigger())
            .anyMatch(one -> one instanceof Trigger.OnEvent || one instanceof Trigger.Usage);
    if (waits) {
      findings.tell(Code.PLAN_RELEASE, release, why, component.name());
    }
    if (!(component.clawback() instanceof Clawback.None)) {
      findings.tell(Code.PLAN_RELEASE, clawback, why, component.name());
    }
  }
}
