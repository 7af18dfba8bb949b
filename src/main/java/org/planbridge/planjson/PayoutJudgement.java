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

  /** What no deal carries cannot wait for an event of a deal, nor come back for one. */
  static void judge(Component component, Json.Spot release, Json.Spot clawback, Findings findings) {
    boolean periodic =
        component.pay() instanceof Pay.Bonus
            || (component.pay() instanceof Matrix matrix && !matrix.isOfDeals());
    if (!periodic) {
      return;
    }
    boolean waits =
        Release.stages(component.release()).stream()
            .map(part -> part.trigger())
            .anyMatch(one -> one instanceof Trigger.OnEvent || one instanceof Trigger.Usage);
    if (waits) {
      findings.tell(Code.PLAN_RELEASE, release, "deal", component.name());
    }
    if (!(component.clawback() instanceof Clawback.None)) {
      findings.tell(Code.PLAN_RELEASE, clawback, "deal", component.name());
    }
  }
}
