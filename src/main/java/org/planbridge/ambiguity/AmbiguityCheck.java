package org.planbridge.ambiguity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.planbridge.engine.Workers;
import org.planbridge.facts.Facts;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.time.Span;

/**
 * Replays the deals under other readings of a plan: each open choice by itself, then the ones that
 * change most with all of one another, as many as {@link #REPLAYS} replays allow.
 */
public final class AmbiguityCheck {
  /** How often the deals are replayed at most. */
  public static final int REPLAYS = 256;

  private final CompensationPlan plan;
  private final Readings readings;
  private final BooleanSupplier stopped;
  private final List<Ambiguity.Tried> tried = new ArrayList<>();

  private AmbiguityCheck(CompensationPlan plan, Readings readings, BooleanSupplier stopped) {
    this.plan = plan;
    this.readings = readings;
    this.stopped = stopped;
  }

  /**
   * Checks one plan over the payees who are under it.
   *
   * @param stopped asked before every replay; once true the answer is empty
   */
  public static Optional<Ambiguity> of(
      CompensationPlan plan, Facts facts, Span basis, Workers workers, BooleanSupplier stopped) {
    return new AmbiguityCheck(plan, Readings.of(plan, facts, basis, workers), stopped).check();
  }

  private Optional<Ambiguity> check() {
    List<OpenChoice> choices = OpenChoices.of(plan);
    for (OpenChoice choice : choices) {
      for (Reading reading : choice.others()) {
        if (stopped.getAsBoolean()) {
          return Optional.empty();
        }
        tried.add(alone(choice, reading));
      }
    }
    List<OpenChoice> combined = combined(choices);
    if (!combine(combined, 0, new ArrayList<>())) {
      return Optional.empty();
    }
    return Optional.of(
        new Ambiguity(
            plan,
            choices,
            tried,
            readings.ranges(),
            readings.replays(),
            ordered(choices, combined)));
  }

  private Ambiguity.Tried alone(OpenChoice choice, Reading reading) {
    Readings.Outcome outcome = readings.read(List.of(reading));
    return new Ambiguity.Tried(
        choice, reading, outcome.stands(), outcome.difference(), outcome.touched());
  }

  /**
   * The choices to combine: those whose readings change the pay of most payees first, as long as
   * all their combinations fit.
   */
  private List<OpenChoice> combined(List<OpenChoice> choices) {
    Map<OpenChoice, Integer> touched =
        tried.stream()
            .collect(
                Collectors.toMap(Ambiguity.Tried::choice, Ambiguity.Tried::touched, Math::max));
    List<OpenChoice> fitting = new ArrayList<>();
    long combinations = 1;
    List<OpenChoice> ranked =
        choices.stream()
            .sorted(Comparator.comparingInt((OpenChoice one) -> -touched.getOrDefault(one, 0)))
            .toList();
    for (OpenChoice choice : ranked) {
      long more = combinations * (choice.others().size() + 1);
      if (more <= REPLAYS - readings.replays()) {
        combinations = more;
        fitting.add(choice);
      }
    }
    return fitting;
  }

  /** Tries everything that begins with what is chosen; false once it is to stop. */
  private boolean combine(List<OpenChoice> choices, int next, List<Reading> chosen) {
    if (next == choices.size()) {
      if (stopped.getAsBoolean()) {
        return false;
      }
      // Fewer than two have been tried already.
      if (chosen.size() > 1) {
        readings.read(chosen);
      }
      return true;
    }
    if (!combine(choices, next + 1, chosen)) {
      return false;
    }
    for (Reading reading : choices.get(next).others()) {
      chosen.add(reading);
      boolean goesOn = combine(choices, next + 1, chosen);
      chosen.removeLast();
      if (!goesOn) {
        return false;
      }
    }
    return true;
  }

  private static List<OpenChoice> ordered(List<OpenChoice> choices, List<OpenChoice> some) {
    Map<OpenChoice, OpenChoice> found =
        some.stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
    return choices.stream().filter(found::containsKey).toList();
  }
}
