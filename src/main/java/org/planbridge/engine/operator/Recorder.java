package org.planbridge.engine.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.planbridge.explain.Reason;

/**
 * Keeps what operators did in one block, so that any line can be read back as its steps. The
 * columns that steps look at are the operators' own outputs: what is explained is what was
 * computed.
 */
public final class Recorder {
  private final List<List<IntFunction<@Nullable Reason>>> byComponent = new ArrayList<>();
  private final List<List<IntFunction<@Nullable Reason>>> runsByComponent = new ArrayList<>();

  void begin() {
    byComponent.add(new ArrayList<>());
    runsByComponent.add(new ArrayList<>());
  }

  /** A step of every line of the component now begun; null for lines that it leaves alone. */
  void line(IntFunction<@Nullable Reason> step) {
    byComponent.getLast().add(step);
  }

  /** A further step of every line of an earlier component. */
  void line(int component, IntFunction<@Nullable Reason> step) {
    byComponent.get(component).add(step);
  }

  /** A further step of the runs of an earlier component. */
  void run(int component, IntFunction<@Nullable Reason> step) {
    runsByComponent.get(component).add(step);
  }

  /** A step of every run of lines of the component now begun, by the run's place in the block. */
  void run(IntFunction<@Nullable Reason> step) {
    runsByComponent.getLast().add(step);
  }

  /** The steps of a line of the block, in order of application. */
  public List<Reason> stepsOf(int component, int line) {
    return read(byComponent.get(component), line);
  }

  /** The steps of a period line: the run's place in the block. */
  public List<Reason> stepsOfRun(int component, int run) {
    return read(runsByComponent.get(component), run);
  }

  private static List<Reason> read(List<IntFunction<@Nullable Reason>> steps, int at) {
    List<Reason> found = new ArrayList<>();
    for (IntFunction<@Nullable Reason> step : steps) {
      Reason reason = step.apply(at);
      if (reason != null) {
        found.add(reason);
      }
    }
    return found;
  }
}
