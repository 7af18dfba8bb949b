package org.planbridge.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.planbridge.plan.Base;
import org.planbridge.plan.Clawback;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.Gate;
import org.planbridge.plan.Matrix;
import org.planbridge.plan.Measure;
import org.planbridge.plan.Modifiers;
import org.planbridge.plan.Pay;
import org.planbridge.plan.PayoutCurve;
import org.planbridge.plan.PlanDiff;
import org.planbridge.plan.Slot;
import org.planbridge.plan.Term;
import org.planbridge.plan.TrueUp;

/**
 * Which components' earnings a change can reach. Where it is not certain that a change leaves a
 * component alone, it reaches it.
 */
final class Reach {
  private final PlanPair plans;
  private final List<String> parts;
  private final boolean ownTerms;

  /**
   * @param parts the ids of all components of both plans; places in the answers are places here
   * @param ownTerms whether some deals have terms of their own, which the first component that
   *     credits them carries out
   */
  Reach(PlanPair plans, List<String> parts, boolean ownTerms) {
    this.plans = plans;
    this.parts = List.copyOf(parts);
    this.ownTerms = ownTerms;
  }

  /** Whether components share what they earn, so that nothing reaches one of them alone. */
  private boolean coupled() {
    return ownTerms
        || sides()
            .anyMatch(plan ->
                !plan.terms().caps().isEmpty() || !plan.terms().trueUp().equals(TrueUp.DEFAULT));
  }

  /** The components whose earnings a change can reach. */
  BitSet of(Step step) {
    BitSet reached = new BitSet();
    step.parts()
        .forEach(one -> {
          switch (one) {
            case Step.Clause(_, var change) -> add(change, reached);
            case Step.Together _,
                Step.Order _,
                Step.Length _,
                Step.Quotas _,
                Step.OneSided _,
                Step.ByPayBelow _ ->
                reached.set(0, parts.size());
          }
        });
    return closed(reached);
  }

  private void add(PlanDiff.Change change, BitSet into) {
    int part = parts.indexOf(change.address().part());
    if (part < 0) {
      term(change.address().slot(), into);
      return;
    }
    String slot = change.address().slot();
    boolean whole = !(change instanceof PlanDiff.Change.Changed);
    if (!whole && slot.equals(Slot.RELEASE.spelling())) {
      clawedBack(List.of(parts.get(part)), into);
      return;
    }
    into.set(part);
    if (whole || slot.equals(Slot.CREDITS.spelling()) || slot.equals(Slot.BASE.spelling())) {
      // Quota credit is made of what all components credit.
      where(this::looksAtQuotaCredit, into);
    }
  }

  private void term(String term, BitSet into) {
    boolean earnsNothing =
        Stream.of(
                Term.WHO,
                Term.REQUIRED_FIELDS,
                Term.GRACE,
                Term.DRAW,
                Term.GUARANTEE,
                Term.HOLD_HARMLESS)
            .anyMatch(one -> one.spelling().equals(term));
    if (term.equals(Term.PAY_CALENDAR.spelling())) {
      clawedBack(parts, into);
    } else if (!earnsNothing) {
      into.set(0, parts.size());
    }
  }

  /** When something is released, or paid, matters to what is earned where events take it back. */
  private void clawedBack(List<String> among, BitSet into) {
    where(one -> among.contains(one.id()) && !(one.clawback() instanceof Clawback.None), into);
  }

  private void where(java.util.function.Predicate<Component> which, BitSet into) {
    sides()
        .flatMap(plan -> plan.components().stream())
        .filter(which)
        .forEach(one -> into.set(parts.indexOf(one.id())));
  }

  private boolean looksAtQuotaCredit(Component one) {
    return looksAtMeasure(one)
        && Steps.measures(one)
            .anyMatch(measure -> measure.counted() instanceof Measure.Counted.QuotaCredit);
  }

  private boolean looksAtMeasure(Component one) {
    boolean byPay =
        switch (one.pay()) {
          case Pay.FlatRate _, Pay.AmountPerDeal _, Pay.AmountPerUnit _, Pay.RateTable _ -> false;
          case Pay.Tiers _, PayoutCurve _, Matrix _, Pay.Bonus _ -> true;
        };
    return byPay
        || Stream.concat(
                one.modifiers().multipliers().stream().map(Modifiers.Multiplier::when),
                one.modifiers().kickers().stream().map(Modifiers.Kicker::when))
            .anyMatch(when -> when.reached().isPresent())
        || one.gate() instanceof Gate.Opens
        || sides()
            .flatMap(plan -> plan.components().stream())
            .anyMatch(other -> looksAt(other, one.id()));
  }

  private static boolean looksAt(Component one, String other) {
    boolean paidOn =
        one.base() instanceof Base.ComponentResult(var result) && Component.isOf(other, result);
    return paidOn
        || (one.gate() instanceof Gate.Opens gate
            && gate.looks().stream()
                .anyMatch(look -> look.component().map(other::equals).orElse(false)));
  }

  /** What looks at a reached component is reached too. */
  private BitSet closed(BitSet reached) {
    if (!reached.isEmpty() && coupled()) {
      reached.set(0, parts.size());
      return reached;
    }
    int before;
    do {
      before = reached.cardinality();
      for (int part : reached.stream().toArray()) {
        where(one -> looksAt(one, parts.get(part)), reached);
      }
    } while (reached.cardinality() > before);
    return reached;
  }

  private Stream<CompensationPlan> sides() {
    return Stream.of(plans.current(), plans.proposed());
  }
}
