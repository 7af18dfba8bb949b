package org.planbridge.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planbridge.explain.Reason;
import org.planbridge.explain.Trace;
import org.planbridge.money.Fraction;

/**
 * How one component came to its pay for one line under both sides, step beside step in order of
 * application.
 *
 * @param component the component's id
 * @param current what it came to in major units; zero if the side has no such component
 */
public record TracePair(
    String component, List<StepPair> steps, Fraction current, Fraction proposed) {
  public TracePair {
    steps = List.copyOf(steps);
  }

  /** One pair for each component that has a part in the line, current components first. */
  public static List<TracePair> of(SideBySide sides) {
    Set<String> components = new LinkedHashSet<>();
    Stream.concat(sides.current().stream(), sides.proposed().stream())
        .forEach(trace -> components.add(trace.component()));
    List<TracePair> pairs = new ArrayList<>();
    for (String component : components) {
      Optional<Trace> current = find(sides.current(), component);
      Optional<Trace> proposed = find(sides.proposed(), component);
      pairs.add(
          new TracePair(
              component,
              StepPairing.pair(steps(current), steps(proposed)),
              current.map(Trace::result).orElse(Fraction.ZERO),
              proposed.map(Trace::result).orElse(Fraction.ZERO)));
    }
    return pairs;
  }

  private static Optional<Trace> find(List<Trace> traces, String component) {
    return traces.stream().filter(trace -> trace.component().equals(component)).findFirst();
  }

  private static List<Reason> steps(Optional<Trace> trace) {
    return trace.map(Trace::steps).orElse(List.of());
  }

  public Fraction difference() {
    return proposed.minus(current);
  }

  /** The place of the first step at which the sides part; empty if they never do. */
  public OptionalInt firstDifference() {
    return IntStream.range(0, steps.size()).filter(i -> steps.get(i).differs()).findFirst();
  }
}
