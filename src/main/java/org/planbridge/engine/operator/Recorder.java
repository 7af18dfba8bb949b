package org.planbridge.engine.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.planbridge.explain.Reason;
import org.planbridge.time.Period;

/**
 * Keeps what operators did in one block, so that any line can be read back as its steps. The
 * columns that steps look at are the operators' own outputs: what is explained is what was
 * computed.
 */
public final class Recorder {
  private final List<List<IntFunction<@Nullable Reason>>> linesByComponent = new ArrayList<>();
  private final List<List<PeriodStep>> periodsByComponent = new ArrayList<>();

  /** A step of the sums that no deal carries; null for periods that it leaves alone. */
  interface PeriodStep {
    @Nullable Reason at(int payee, Period period);
  }

  void begin() {
    linesByComponent.add(new ArrayList<>());
    periodsByComponent.add(new ArrayList<>());
  }

  /** A step of every line of the component now begun; null for lines that it leaves alone. */
  void line(IntFunction<@Nullable Reason> step) {
    linesByComponent.getLast().add(step);
  }

  /** The steps of lines that {@code work} records, taken out again. */
  List<IntFunction<@Nullable Reason>> taken(Runnable work) {
    List<IntFunction<@Nullable Reason>> own = linesByComponent.getLast();
    int before = own.size();
    work.run();
    List<IntFunction<@Nullable Reason>> added = own.subList(before, own.size());
    List<IntFunction<@Nullable Reason>> steps = new ArrayList<>(added);
    added.clear();
    return steps;
  }

  /** What {@code work} gives, without its steps. */
  static <T> T unheard(@Nullable Recorder recorder, Supplier<T> work) {
    if (recorder == null) {
      return work.get();
    }
    List<T> given = new ArrayList<>();
    recorder.taken(() -> given.add(work.get()));
    return given.getFirst();
  }

  /** A further step of every line of an earlier component. */
  void line(int component, IntFunction<@Nullable Reason> step) {
    linesByComponent.get(component).add(step);
  }

  /** A step of the periods of a component that has begun. */
  void period(int component, PeriodStep step) {
    periodsByComponent.get(component).add(step);
  }

  /** The steps of a line of the block, in order of application. */
  public List<Reason> stepsOf(int component, int line) {
    List<Reason> found = new ArrayList<>();
    for (IntFunction<@Nullable Reason> step : linesByComponent.get(component)) {
      add(step.apply(line), found);
    }
    return found;
  }

  /** The steps of what a component pays a payee in a period and no deal carries. */
  public List<Reason> stepsOf(int component, int payee, Period period) {
    List<Reason> found = new ArrayList<>();
    for (PeriodStep step : periodsByComponent.get(component)) {
      add(step.at(payee, period), found);
    }
    return found;
  }

  private static void add(@Nullable Reason reason, List<Reason> to) {
    if (reason != null) {
      to.add(reason);
    }
  }
}
