package org.planbridge.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planbridge.engine.Succession.Turn;
import org.planbridge.plan.Component;
import org.planbridge.plan.Draw;
import org.planbridge.plan.Gate;
import org.planbridge.plan.InForce;
import org.planbridge.plan.QuotaTerms;
import org.planbridge.plan.Slot;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Where;
import org.planbridge.time.Span;

/**
 * The components of plans that follow each other: those that are equal from plan to plan are one
 * run, those that change are several under one id, each with days of its own.
 */
final class ComponentRuns {
  /** One component and the turns in which it stands as it is. */
  static final class Run {
    final Component component;
    final List<Integer> turns = new ArrayList<>();
    String id;

    Run(Component component) {
      this.component = component;
      id = component.id();
    }
  }

  private final List<Turn> turns;
  private final Span basis;
  private final List<Problem> problems;
  private final List<Run> runs = new ArrayList<>();
  private final Map<String, List<Run>> byId = new HashMap<>();

  private ComponentRuns(List<Turn> turns, Span basis, List<Problem> problems) {
    this.turns = turns;
    this.basis = basis;
    this.problems = problems;
  }

  static ComponentRuns of(List<Turn> turns, Span basis, List<Problem> problems) {
    ComponentRuns found = new ComponentRuns(turns, basis, problems);
    found.sort();
    found.name();
    found.runs.forEach(found::check);
    return found;
  }

  /** Each plan's own order is kept; components of the next go where they stand in it. */
  private void sort() {
    for (int t = 0; t < turns.size(); t++) {
      int cursor = 0;
      for (Component component : turns.get(t).plan().components()) {
        List<Run> own = byId.computeIfAbsent(component.id(), _ -> new ArrayList<>());
        Run last = own.isEmpty() ? null : own.getLast();
        if (last != null && last.component.equals(component)) {
          last.turns.add(t);
          if (runs.indexOf(last) < cursor) {
            refuse(t, "order", component);
          }
          cursor = runs.indexOf(last) + 1;
        } else {
          Run fresh = new Run(component);
          fresh.turns.add(t);
          own.add(fresh);
          runs.add(cursor++, fresh);
        }
      }
    }
  }

  /** The last run of an id has it; those that it follows are marked with their last day. */
  private void name() {
    byId.forEach((id, own) -> {
      for (Run run : own.subList(0, own.size() - 1)) {
        run.id = Component.followed(id, turns.get(run.turns.getLast()).span().last());
      }
    });
  }

  /** The id in the joined plan of a turn's component. */
  Optional<String> nameOf(int turn, String componentId) {
    return byId.getOrDefault(componentId, List.of()).stream()
        .filter(run -> run.turns.contains(turn))
        .map(run -> run.id)
        .findFirst();
  }

  private boolean isSplit(Run run) {
    return byId.getOrDefault(run.component.id(), List.of()).size() > 1;
  }

  List<Component> components() {
    return runs.stream().map(this::component).toList();
  }

  private Component component(Run run) {
    List<Span> days = merged(run.turns.stream().map(t -> turns.get(t).span()).toList());
    List<Span> counted = merged(turns.stream().map(Turn::span).toList());
    Component renamed =
        run.component.with(Slot.GATE, gate(run)).with(Slot.QUOTA, new QuotaRuns(this, run).terms());
    if (days.equals(List.of(basis))) {
      return renamed;
    }
    String name =
        isSplit(run)
            ? "%s (%s – %s)"
                .formatted(run.component.name(), days.getFirst().from(), days.getLast().last())
            : run.component.name();
    return renamed.inForce(run.id, name, new InForce(days, counted));
  }

  private static List<Span> merged(List<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span span : spans) {
      if (!merged.isEmpty() && merged.getLast().until().equals(span.from())) {
        merged.set(merged.size() - 1, new Span(merged.getLast().from(), span.until()));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  private Gate gate(Run run) {
    if (!(run.component.gate() instanceof Gate.Opens gate)) {
      return run.component.gate();
    }
    List<Gate.Look> looks =
        gate.looks().stream()
            .map(look ->
                new Gate.Look(
                    look.component().flatMap(id -> nameOf(run.turns.getLast(), id)),
                    look.subject(),
                    look.bound(),
                    look.edge()))
            .toList();
    return new Gate.Opens(looks, gate.guarded(), gate.tested(), gate.before());
  }

  private void check(Run run) {
    if (run.component.gate() instanceof Gate.Opens gate) {
      for (Gate.Look look : gate.looks()) {
        long names =
            run.turns.stream()
                .flatMap(t -> look.component().flatMap(id -> nameOf(t, id)).stream())
                .distinct()
                .count();
        if (names > 1) {
          refuse(run.turns.getLast(), "gateOfAnother", run.component);
        }
      }
    }
    if (isSplit(run)
        && turns.getLast().plan().terms().draw() instanceof Draw.PerPeriod draw
        && draw.scope().value() instanceof Draw.Scope.Components(var ids)
        && ids.contains(run.component.id())) {
      refuse(run.turns.getLast(), "drawScope", run.component);
    }
    for (int t = 0; t < turns.size(); t++) {
      boolean now = run.turns.contains(t);
      boolean before = t > 0 && run.turns.contains(t - 1);
      if (t > 0 && now != before) {
        new ChangeCheck(this, run, t).check();
      }
    }
    boolean toTheEnd = turns.getLast().span().until().equals(basis.until());
    boolean fromTheStart = turns.getFirst().span().from().equals(basis.from());
    if ((!toTheEnd && run.turns.contains(turns.size() - 1))
        || (!fromTheStart && run.turns.contains(0))) {
      ChangeCheck.floors(this, run, run.turns.getLast());
    }
  }

  void refuse(int turn, String why, Component component) {
    Turn one = turns.get(turn);
    problems.add(
        Problem.of(
            Code.IN_FORCE,
            Where.NOWHERE,
            Succession.name(one.plan()),
            one.span().from().toString(),
            why,
            component.name()));
  }

  /** The runs of a component's id, in order. */
  List<Run> of(Run run) {
    return byId.getOrDefault(run.component.id(), List.of());
  }

  Turn turn(int place) {
    return turns.get(place);
  }

  Span basis() {
    return basis;
  }

  /** The first day of a turn. */
  LocalDate day(int turn) {
    return turns.get(turn).span().from();
  }

  /** The quota of a run and the days on which it holds. */
  QuotaTerms.Turn quota(Run run) {
    Span first = turns.get(run.turns.getFirst()).span();
    Span last = turns.get(run.turns.getLast()).span();
    return new QuotaTerms.Turn(run.component.quota(), new Span(first.from(), last.until()));
  }
}
