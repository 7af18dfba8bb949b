package org.planbridge.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.planbridge.engine.Succession.Turn;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.facts.Payee;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Taken;
import org.planbridge.problem.Where;
import org.planbridge.time.Span;

/**
 * Which plan of a side each payee is under on each day, by the plans' own spans. A payee under one
 * plan throughout is under that plan; plans that follow each other become one, see {@link
 * Succession}. Example: version 1 to 30 June and version 2 from 1 July, for the same people.
 */
public final class PlansInForce {
  private final List<CompensationPlan> plans;
  private final CreditLines lines;
  private final List<Problem> problems = new ArrayList<>();
  private final List<CompensationPlan> found = new ArrayList<>();
  private final Map<List<Turn>, Integer> places = new HashMap<>();

  private PlansInForce(List<CompensationPlan> plans, CreditLines lines) {
    this.plans = plans;
    this.lines = lines;
  }

  /** Finds every payee's plans; two on one day are an error, and so is what cannot be joined. */
  public static Taken<PlanAssignment> of(List<CompensationPlan> plans, CreditLines lines) {
    return new PlansInForce(plans, lines).assign();
  }

  private Taken<PlanAssignment> assign() {
    int[] planOfPayee = new int[lines.payees().size()];
    Arrays.fill(planOfPayee, -1);
    for (int p = 0; p < planOfPayee.length; p++) {
      List<Turn> turns = turns(lines.payees().get(p));
      if (!turns.isEmpty()) {
        planOfPayee[p] = places.computeIfAbsent(turns, this::place);
        QuotaChanges.find(lines, lines.payees().get(p), turns, problems);
      }
    }
    return new Taken<>(
        PlanAssignment.of(found, planOfPayee), problems.stream().distinct().toList());
  }

  private int place(List<Turn> turns) {
    Span basis = lines.basis();
    Turn only = turns.getFirst();
    turns.forEach(turn -> problems.addAll(Beginnings.shifted(turn.plan(), basis)));
    if (turns.size() == 1 && only.span().equals(basis)) {
      found.add(only.plan());
    } else {
      Taken<Optional<CompensationPlan>> joined = Succession.of(turns, basis);
      problems.addAll(joined.problems());
      found.add(joined.value().orElse(only.plan()));
    }
    return found.size() - 1;
  }

  /** The payee's plans one after the other, over the compared period. */
  private List<Turn> turns(Payee payee) {
    Span basis = lines.basis();
    TreeSet<LocalDate> edges = new TreeSet<>(List.of(basis.from(), basis.until()));
    for (CompensationPlan plan : plans) {
      plan.effective()
          .flatMap(basis::intersection)
          .ifPresent(span -> edges.addAll(List.of(span.from(), span.until())));
    }
    List<Turn> turns = new ArrayList<>();
    LocalDate from = edges.first();
    for (LocalDate until : edges.tailSet(from, false)) {
      Optional<CompensationPlan> plan = on(payee, from);
      if (plan.isPresent()) {
        add(turns, plan.get(), new Span(from, until));
      }
      from = until;
    }
    return turns;
  }

  private static void add(List<Turn> turns, CompensationPlan plan, Span span) {
    Turn last = turns.isEmpty() ? null : turns.getLast();
    if (last != null && last.plan().equals(plan) && last.span().until().equals(span.from())) {
      turns.set(turns.size() - 1, new Turn(plan, new Span(last.span().from(), span.until())));
    } else {
      turns.add(new Turn(plan, span));
    }
  }

  private Optional<CompensationPlan> on(Payee payee, LocalDate day) {
    List<CompensationPlan> all =
        plans.stream()
            .filter(plan -> plan.effective().map(span -> span.covers(day)).orElse(true))
            .filter(plan -> PlanAssignment.isFor(plan.who(), payee))
            .toList();
    if (all.size() > 1) {
      problems.add(
          Problem.of(
              Code.PAYEE_TWO_PLANS,
              Where.NOWHERE,
              payee.name(),
              all.get(0).name(),
              all.get(1).name()));
    }
    return all.stream().findFirst();
  }
}
