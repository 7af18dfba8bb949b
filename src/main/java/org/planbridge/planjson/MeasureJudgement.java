package org.planbridge.planjson;

import org.planbridge.plan.Measure;
import org.planbridge.problem.Code;

/** Whether the parts of a measure make sense together, and with what is paid by it. */
final class MeasureJudgement {
  private MeasureJudgement() {}

  /**
   * @param reRates whether a deal's pay changes with later ones of its period
   */
  static void judge(Measure measure, boolean reRates, Json.Spot at, Findings findings) {
    if (reRates && measure.over().value() instanceof Measure.Rolling) {
      findings.tell(Code.PLAN_MEASURE, at, "rolling");
    }
    if (measure.isShared() && !measure.hasPeriods()) {
      findings.tell(Code.PLAN_MEASURE, at, "sharedTime");
    } else if (reRates && measure.isShared()) {
      findings.tell(Code.PLAN_MEASURE, at, "shared");
    }
    counted(measure, at, findings);
  }

  private static void counted(Measure measure, Json.Spot at, Findings findings) {
    boolean inFull = measure.splits().value() == Measure.Splits.IN_FULL;
    if (inFull
        && (measure.counted() instanceof Measure.Counted.QuotaCredit
            || measure.counted() instanceof Measure.Counted.Achieved
            || measure.scope().value() != Measure.Scope.PAYEE)) {
      findings.tell(Code.PLAN_MEASURE, at, "splits");
    }
    if (measure.counted() instanceof Measure.Counted.Achieved
        && measure.scope().value() == Measure.Scope.ACCOUNT) {
      findings.tell(Code.PLAN_MEASURE, at, "achieved");
    }
  }

  /** A measure that is read once, when a period has ended. */
  static void atPeriodEnd(Measure measure, Json.Spot at, Findings findings) {
    counted(measure, at, findings);
    if (measure.scope().value() == Measure.Scope.ACCOUNT) {
      findings.tell(Code.PLAN_MEASURE, at, "account");
    }
  }
}
