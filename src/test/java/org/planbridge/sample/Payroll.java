package org.planbridge.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.planbridge.engine.Holds;
import org.planbridge.engine.Payment;
import org.planbridge.engine.PlanAssignment;
import org.planbridge.engine.Replay;
import org.planbridge.engine.Workers;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.facts.Facts;

/**
 * What payroll says was paid: the current side replayed alone, with one month of one payee off by a
 * hundred dollars. Payees without a plan have no statements, nor has the newest one.
 */
final class Payroll {
  static final String OFF_PAYEE = "NC-102";
  static final String OFF_DATE = "2026-05-31";
  static final BigDecimal OFF_BY = new BigDecimal("100.00");
  static final Set<String> WITHOUT = Set.of("NC-105");

  private Payroll() {}

  static Replay currentAlone(Facts facts) {
    CreditLines all = CreditLines.of(facts, SampleCompany.YEAR);
    PlanAssignment assignment = PlanAssignment.of(SampleCompany.current(), all.payees()).value();
    try (Workers workers = new Workers(1)) {
      Holds holds = Holds.find(all, List.of(assignment), workers);
      return Replay.run(holds.lines(), assignment, workers);
    }
  }

  static String statements(Facts facts) {
    Replay replay = currentAlone(facts);
    StringBuilder text = new StringBuilder("payee_id,pay_date,amount\n");
    for (int p = 0; p < replay.lines().payees().size(); p++) {
      String id = replay.lines().payees().get(p).id();
      if (WITHOUT.contains(id)) {
        continue;
      }
      for (Payment payment : replay.payments(p)) {
        BigDecimal paid = BigDecimal.valueOf(payment.units(), 2);
        boolean off = id.equals(OFF_PAYEE) && payment.payDate().toString().equals(OFF_DATE);
        SampleFiles.row(
            text,
            id,
            payment.payDate().toString(),
            (off ? paid.add(OFF_BY) : paid).toPlainString());
      }
    }
    return text.toString();
  }
}
