package org.planbridge.engine.lines;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.planbridge.facts.Payee;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.time.Span;

/** The lines as a plan sees them. */
public final class PlanView {
  private PlanView() {}

  /** With sums in the plan's currency, and then with the numbers that it derives. */
  public static CreditLines of(CreditLines lines, CompensationPlan plan) {
    return Conversion.of(lines, plan)
        .map(lines::converting)
        .orElse(lines)
        .deriving(plan.terms().numbers());
  }

  /** Whether some quotas count on one side only. */
  public static boolean hasQuotasOfSides(CreditLines lines) {
    return lines.quotas().hasSides();
  }

  /**
   * The days on which a quota of so much per month, quarter or year that counts a number begins to
   * hold for a payee, and those after it ends.
   */
  public static List<LocalDate> quotaChanges(CreditLines lines, Payee payee, String measure) {
    Span basis = lines.basis();
    return lines.quotas().of(payee, measure).stream()
        .filter(quota -> quota.per() != null)
        .flatMap(quota -> Stream.of(quota.span().from(), quota.span().until()))
        .filter(day -> day.isAfter(basis.from()) && day.isBefore(basis.until()))
        .distinct()
        .toList();
  }
}
