package org.planbridge.attribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.planbridge.compare.Comparison;
import org.planbridge.engine.Holds;
import org.planbridge.engine.Payment;
import org.planbridge.engine.PlanAssignment;
import org.planbridge.engine.Replay;
import org.planbridge.engine.Workers;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.PlanView;
import org.planbridge.engine.operator.Overrides;
import org.planbridge.facts.QuotaSide;
import org.planbridge.plan.CompensationPlan;

/**
 * What a comparison's differences are attributed over: the pairs of plans that its payees are
 * under, their changes, and which of these may work on one another.
 */
final class Ground {
  /**
   * Who is under a plan on one side only, or under none, has no pair; nor has one who is paid by
   * what those below are paid.
   */
  static final int NO_PAIR = -1;

  private final Comparison comparison;
  private final List<Pair> pairs;
  private final int[] pairOf;

  /**
   * One pair of plans.
   *
   * @param parts the ids of all components of both
   * @param earned the classes of changes that may work on one another in what is earned
   * @param paid one class of all changes: pay dates are netted, and draws are repaid from all pay
   */
  record Pair(PlanPair plans, Mixture mixture, List<String> parts, Classes earned, Classes paid) {}

  private Ground(Comparison comparison, List<Pair> pairs, int[] pairOf) {
    this.comparison = comparison;
    this.pairs = List.copyOf(pairs);
    this.pairOf = pairOf;
  }

  /**
   * @param sayable whether a mix of two plans can be written as a plan
   */
  static Ground of(Comparison comparison, Predicate<CompensationPlan> sayable, Workers workers) {
    Replay current = comparison.current();
    Replay proposed = comparison.proposed();
    CreditLines lines = current.lines();
    List<PlanPair> found = new ArrayList<>();
    int[] pairOf = new int[lines.payees().size()];
    for (int p = 0; p < pairOf.length; p++) {
      Optional<CompensationPlan> was = current.planOf(p);
      Optional<CompensationPlan> is = proposed.planOf(p);
      pairOf[p] = NO_PAIR;
      if (was.isPresent() && is.isPresent() && !looksBelow(was.get(), is.get())) {
        PlanPair plans = new PlanPair(was.get(), is.get());
        pairOf[p] = found.indexOf(plans);
        if (pairOf[p] < 0) {
          pairOf[p] = found.size();
          found.add(plans);
        }
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (int k = 0; k < found.size(); k++) {
      int own = k;
      int[] under = Arrays.stream(pairOf).map(pair -> pair == own ? 0 : NO_PAIR).toArray();
      Predicate<CompensationPlan> computable = mix -> computable(mix, lines, under, workers);
      pairs.add(pair(found.get(k), lines, sayable.and(computable)));
    }
    return new Ground(comparison, pairs, pairOf);
  }

  private static boolean looksBelow(CompensationPlan was, CompensationPlan is) {
    return was.looksBelow() || is.looksBelow();
  }

  /** Whether no deal that both sides can compute lacks something for a mix. */
  private static boolean computable(
      CompensationPlan mix, CreditLines lines, int[] under, Workers workers) {
    PlanAssignment assignment =
        PlanAssignment.mixed(List.of(mix), under, List.of(QuotaSide.PROPOSED));
    return Holds.find(lines, List.of(assignment), workers).held().isEmpty();
  }

  private static Pair pair(PlanPair plans, CreditLines lines, Predicate<CompensationPlan> stands) {
    Set<String> fields = new HashSet<>();
    lines.deals().numbers().forEach(column -> fields.add(column.name()));
    lines.deals().attributes().forEach(column -> fields.add(column.name()));
    List<Step> steps =
        new Grouping(plans, fields, stands).of(Steps.of(plans, PlanView.hasQuotasOfSides(lines)));
    List<String> parts = PartOrder.of(plans, true);
    Reach reach = new Reach(plans, parts, Overrides.any(lines));
    BitSet whole = new BitSet();
    whole.set(0);
    return new Pair(
        plans,
        new Mixture(plans, steps, fields),
        parts,
        Classes.of(steps.stream().map(reach::of).toList()),
        Classes.of(steps.stream().map(_ -> whole).toList()));
  }

  Comparison comparison() {
    return comparison;
  }

  List<Pair> pairs() {
    return pairs;
  }

  /** The place of the payee's pair of plans, or {@link #NO_PAIR}. */
  int pairOf(int payee) {
    return pairOf[payee];
  }

  /** The places of payees' pairs, for an assignment of mixes. */
  int[] pairOfAll() {
    return pairOf.clone();
  }

  /** The steps to which a payee's difference is attributed. */
  List<Step> steps(int payee) {
    if (pairOf[payee] != NO_PAIR) {
      return pairs.get(pairOf[payee]).mixture().steps();
    }
    Optional<CompensationPlan> was = comparison.current().planOf(payee);
    Optional<CompensationPlan> is = comparison.proposed().planOf(payee);
    if (was.isPresent() && is.isPresent()) {
      return List.of(new Step.ByPayBelow(new PlanPair(was.get(), is.get())));
    }
    return was.or(() -> is).stream()
        .<Step>map(plan -> new Step.OneSided(plan, is.isPresent()))
        .toList();
  }

  /** What was paid inside the compared period more on the proposed side, by pay date. */
  Map<LocalDate, Long> paidDifferences(int payee) {
    Map<LocalDate, Long> differences = new TreeMap<>();
    for (Payment payment : comparison.current().payments(payee)) {
      differences.merge(payment.payDate(), -payment.units(), Math::addExact);
    }
    for (Payment payment : comparison.proposed().payments(payee)) {
      differences.merge(payment.payDate(), payment.units(), Math::addExact);
    }
    differences.keySet().removeIf(date -> !comparison.basis().covers(date));
    return differences;
  }

  /** By plan of an assignment of mixes, whose quotas it goes by. */
  List<QuotaSide> quotas(long[] made) {
    return IntStream.range(0, pairs.size())
        .mapToObj(k ->
            pairs.get(k).mixture().proposedQuotas(made[k]) ? QuotaSide.PROPOSED : QuotaSide.CURRENT)
        .toList();
  }
}
