package org.planbridge.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.facts.Payee;
import org.planbridge.facts.QuotaSide;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.WhoFor;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Taken;
import org.planbridge.problem.Where;

/** Which plan of a side each payee is under: exactly one, or none. */
public final class PlanAssignment {
  private static final int NONE = -1;

  private final List<CompensationPlan> plans;
  private final int[] planOfPayee;
  private final @Nullable QuotaSide side;

  private PlanAssignment(
      List<CompensationPlan> plans, int[] planOfPayee, @Nullable QuotaSide side) {
    this.side = side;
    this.plans = List.copyOf(plans);
    this.planOfPayee = planOfPayee;
  }

  /**
   * Finds every payee's plan; a payee in two plans of one side is an error, one in none is told.
   */
  public static Taken<PlanAssignment> of(List<CompensationPlan> plans, List<Payee> payees) {
    int[] found = new int[payees.size()];
    List<Problem> problems = new ArrayList<>();
    for (int p = 0; p < found.length; p++) {
      found[p] = NONE;
      Payee payee = payees.get(p);
      for (int k = 0; k < plans.size(); k++) {
        if (!isFor(plans.get(k).who(), payee)) {
          continue;
        }
        if (found[p] == NONE) {
          found[p] = k;
        } else {
          problems.add(
              Problem.of(
                  Code.PAYEE_TWO_PLANS,
                  Where.NOWHERE,
                  payee.name(),
                  plans.get(found[p]).name(),
                  plans.get(k).name()));
        }
      }
    }
    return new Taken<>(new PlanAssignment(plans, found, null), problems);
  }

  static boolean isFor(WhoFor who, Payee payee) {
    return who.isEverybody()
        || who.payees().contains(payee.id())
        || (payee.role() != null && who.roles().contains(payee.role()))
        || (payee.team() != null && who.teams().contains(payee.team()));
  }

  /** Plans as they were found, by the place of every payee's among them. */
  static PlanAssignment of(List<CompensationPlan> plans, int[] planOfPayee) {
    return new PlanAssignment(plans, planOfPayee, null);
  }

  /** The same plans as those of a side of a comparison, whose quotas may be its own. */
  public PlanAssignment on(QuotaSide side) {
    return new PlanAssignment(plans, planOfPayee, side);
  }

  /** The lines as the plans' side sees them. */
  CreditLines seen(CreditLines lines) {
    return lines.onSide(side);
  }

  public List<CompensationPlan> plans() {
    return plans;
  }

  public Optional<CompensationPlan> planOf(int payee) {
    return planOfPayee[payee] == NONE
        ? Optional.empty()
        : Optional.of(plans.get(planOfPayee[payee]));
  }

  /** The place of the payee's plan among the side's plans; -1 for none. */
  public int indexOf(int payee) {
    return planOfPayee[payee];
  }
}
