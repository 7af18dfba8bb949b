package org.planbridge.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Draw;
import org.planbridge.plan.Guarantee;
import org.planbridge.plan.HoldHarmless;
import org.planbridge.plan.Term;
import org.planbridge.plan.Why;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Taken;
import org.planbridge.problem.Where;
import org.planbridge.time.Span;

/**
 * Plans that follow each other, joined into one. Every component has the deals of the days on which
 * its plan is in force and measures those of all of them, so that attainment carries over; one that
 * stands in several plans as it is stays one. What a joined plan cannot say exactly is refused.
 */
final class Succession {
  /** A plan and the days on which a payee is under it. */
  record Turn(CompensationPlan plan, Span span) {}

  private final List<Turn> turns;
  private final Span basis;
  private final List<Problem> problems = new ArrayList<>();

  private Succession(List<Turn> turns, Span basis) {
    this.turns = turns;
    this.basis = basis;
  }

  static Taken<Optional<CompensationPlan>> of(List<Turn> turns, Span basis) {
    Succession succession = new Succession(turns, basis);
    CompensationPlan joined = succession.joined();
    return succession.problems.isEmpty()
        ? new Taken<>(Optional.of(joined), List.of())
        : new Taken<>(Optional.empty(), succession.problems);
  }

  /** A plan as people tell its versions apart. */
  static String name(CompensationPlan plan) {
    return plan.name() + " " + plan.version();
  }

  private CompensationPlan joined() {
    CompensationPlan last = turns.getLast().plan();
    terms(last);
    ComponentRuns runs = ComponentRuns.of(turns, basis, problems);
    return new CompensationPlan(
        joined(turn -> turn.plan().id()),
        joined(turn -> turn.plan().name()),
        joined(turn -> turn.plan().version()),
        last.currency(),
        Optional.of(new Span(turns.getFirst().span().from(), turns.getLast().span().until())),
        last.calendar(),
        last.who(),
        runs.components(),
        last.terms(),
        reasons(runs));
  }

  private String joined(java.util.function.Function<Turn, String> part) {
    return turns.stream().map(part).distinct().collect(Collectors.joining(" → "));
  }

  /** A joined plan has one of each term. */
  private void terms(CompensationPlan last) {
    for (int i = 1; i < turns.size(); i++) {
      Turn turn = turns.get(i);
      for (Term term : Term.values()) {
        if (term != Term.WHO
            && !turns.get(i - 1).plan().clause(term).equals(turn.plan().clause(term))) {
          refuse(turn, "term." + term.name());
        }
      }
    }
    boolean throughout =
        turns.getFirst().span().from().equals(basis.from())
            && turns.getLast().span().until().equals(basis.until())
            && gaps().isEmpty();
    if (!throughout && paysByPeriod(last)) {
      refuse(turns.getLast(), "gap");
    }
    if (!throughout && !last.terms().caps().isEmpty()) {
      refuse(turns.getLast(), "gapCaps");
    }
  }

  private static boolean paysByPeriod(CompensationPlan plan) {
    return !(plan.terms().draw() instanceof Draw.None)
        || !(plan.terms().guarantee() instanceof Guarantee.None)
        || !(plan.terms().holdHarmless() instanceof HoldHarmless.None);
  }

  private List<LocalDate> gaps() {
    List<LocalDate> gaps = new ArrayList<>();
    for (int i = 1; i < turns.size(); i++) {
      if (!turns.get(i - 1).span().until().equals(turns.get(i).span().from())) {
        gaps.add(turns.get(i - 1).span().until());
      }
    }
    return gaps;
  }

  private void refuse(Turn turn, String why) {
    problems.add(
        Problem.of(
            Code.IN_FORCE, Where.NOWHERE, name(turn.plan()), turn.span().from().toString(), why));
  }

  /** Reasons go with their component; those of terms are the last plan's. */
  private Map<ClauseAddress, Why> reasons(ComponentRuns runs) {
    Map<ClauseAddress, Why> reasons = new HashMap<>();
    turns
        .getLast()
        .plan()
        .reasons()
        .forEach((address, why) -> {
          if (address.part().equals(ClauseAddress.PLAN)) {
            reasons.put(address, why);
          }
        });
    for (int i = 0; i < turns.size(); i++) {
      int turn = i;
      turns
          .get(i)
          .plan()
          .reasons()
          .forEach((address, why) ->
              runs.nameOf(turn, address.part())
                  .ifPresent(id -> reasons.put(new ClauseAddress(id, address.slot()), why)));
    }
    return reasons;
  }
}
