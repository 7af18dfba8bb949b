package org.planbridge.attribution;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.PlanDiff;

/**
 * What a difference in pay is attributed to as a whole: a changed clause, an added or dropped
 * component, or several of them that only make sense together.
 */
public sealed interface Step {
  /** Tells steps of one comparison apart, whichever side is called current. */
  String key();

  /** The single changes that it is made of. */
  default Stream<Step> parts() {
    return Stream.of(this);
  }

  /** The changed clause that it is made of, if it is one. */
  default Stream<PlanDiff.Change> changes() {
    return Stream.of();
  }

  /** A changed clause, or an added or dropped component. */
  record Clause(PlanPair plans, PlanDiff.Change change) implements Step {
    @Override
    public String key() {
      return change.address().toString();
    }

    @Override
    public Stream<PlanDiff.Change> changes() {
      return Stream.of(change);
    }
  }

  /** Several changes that only make sense together. */
  record Together(List<Step> steps) implements Step {
    public Together {
      steps = steps.stream().flatMap(Step::parts).toList();
    }

    @Override
    public String key() {
      return steps.stream().map(Step::key).sorted().collect(Collectors.joining(" "));
    }

    @Override
    public Stream<Step> parts() {
      return steps.stream();
    }

    @Override
    public Stream<PlanDiff.Change> changes() {
      return steps.stream().flatMap(Step::changes);
    }
  }

  /** The components of the two plans stand in another order, which says what counts first. */
  record Order(PlanPair plans) implements Step {
    @Override
    public String key() {
      return "order";
    }
  }

  /** The plans are in force for different lengths of time, over which something is measured. */
  record Length(PlanPair plans) implements Step {
    @Override
    public String key() {
      return "length";
    }
  }

  /** The facts state quotas for one side only. */
  record Quotas() implements Step {
    @Override
    public String key() {
      return "quotas";
    }
  }

  /** Somebody is under a plan on one side only; the whole plan is the difference. */
  record OneSided(CompensationPlan plan, boolean proposed) implements Step {
    @Override
    public String key() {
      return "plan";
    }
  }

  /**
   * Somebody is paid by what those below are paid, so that their plans work on the difference too;
   * all of it is one.
   */
  record ByPayBelow(PlanPair plans) implements Step {
    @Override
    public String key() {
      return "below";
    }
  }
}
