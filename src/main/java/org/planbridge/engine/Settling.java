package org.planbridge.engine;

import java.util.List;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.PayCalendar;

/** Settles one payee's pay: the terms of the plan in their order, then the pay calendar. */
final class Settling {
  private final Replay replay;
  private final CompensationPlan plan;
  private final int payee;

  Settling(Replay replay, CompensationPlan plan, int payee) {
    this.replay = replay;
    this.plan = plan;
    this.payee = payee;
  }

  Settlement settle() {
    PayCalendar calendar = plan.terms().payCalendar().value();
    List<Due> dues = replay.dues(payee, PayDays.looksAtLines(calendar));
    PayDays days = new PayDays(calendar, replay.lines());
    return new Settlement(Payments.of(calendar, days, dues, List.of()), List.of(), 0, 0);
  }
}
