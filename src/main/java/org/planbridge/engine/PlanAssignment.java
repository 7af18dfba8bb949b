package org.planbridge.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final List<Optional<QuotaSide>> sides;

  private PlanAssignment(
      List<CompensationPlan> plans, int[] planOfPayee, List<Optional<QuotaSide>> sides) {
    this.sides = List.copyOf(sides);
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
    return new Taken<>(new PlanAssignment(plans, found, all(plans, Optional.empty())), problems);
  }

  static boolean isFor(WhoFor who, Payee payee) {
    return who.isEverybody()
        || who.payees().contains(payee.id())
        || (payee.role() != null && who.roles().contains(payee.role()))
        || (payee.team() != null && who.teams().contains(payee.team()));
  }

  /** Plans as they were found, by the place of every payee's among them. */
  static PlanAssignment of(List<CompensationPlan> plans, int[] planOfPayee) {
    return new PlanAssignment(plans, planOfPayee, all(plans, Optional.empty()));
  }

  /** The same plans as those of a side of a comparison, whose quotas may be its own. */
  public PlanAssignment on(QuotaSide side) {
    return new PlanAssignment(plans, planOfPayee, all(plans, Optional.of(side)));
  }

  private static List<Optional<QuotaSide>> all(
      List<CompensationPlan> plans, Optional<QuotaSide> side) {
    return plans.stream().map(_ -> side).toList();
  }

  /**
   * Plans that somebody else has assigned.
   *
   * @param planOfPayee the place of each payee's plan; -1 for none
   * @param sides by plan, whose quotas it goes by
   */
  public static PlanAssignment mixed(
      List<CompensationPlan> plans, int[] planOfPayee, List<QuotaSide> sides) {
    return new PlanAssignment(
        plans, planOfPayee.clone(), sides.stream().map(Optional::of).toList());
  }

  /** The lines as the side of the plan at a place sees them. */
  CreditLines seen(CreditLines lines, int plan) {
    return lines.onSide(sides.get(plan).orElse(null));
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
