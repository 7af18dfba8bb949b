package org.planbridge.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.planbridge.engine.PlanAssignment;
import org.planbridge.engine.PlansInForce;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.problem.Taken;

/** How plans meet time in a comparison. */
public enum Mode {
  /** Both sides apply to the whole compared period, as if each had been in force throughout it. */
  THROUGHOUT("throughout"),

  /**
   * A deal follows the plan that is in force on its incentive date, by the plans' own spans; a side
   * may hold several versions one after the other. Dates inside clauses stay where they are.
   */
  IN_FORCE("as-in-force");

  private final String spelling;

  Mode(String spelling) {
    this.spelling = spelling;
  }

  /** Which plan of a side each payee is under. */
  public Taken<PlanAssignment> assign(List<CompensationPlan> plans, CreditLines lines) {
    return switch (this) {
      case THROUGHOUT -> PlanAssignment.of(plans, lines.payees());
      case IN_FORCE -> PlansInForce.of(plans, lines);
    };
  }

  /** The word for it in settings, options and files. */
  public String spelling() {
    return spelling;
  }

  /** The mode of that word. */
  public static Optional<Mode> named(String word) {
    return Arrays.stream(values()).filter(one -> one.spelling.equals(word)).findFirst();
  }
}
