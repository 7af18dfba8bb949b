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
import org.planbridge.plan.Component;

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
        .forEach(trace -> components.add(Component.comparedId(trace.component())));
    List<TracePair> pairs = new ArrayList<>();
    for (String component : components) {
      List<Trace> current = all(sides.current(), component);
      List<Trace> proposed = all(sides.proposed(), component);
      for (int i = 0; i < Math.max(current.size(), proposed.size()); i++) {
        pairs.add(pair(component, at(current, i), at(proposed, i)));
      }
    }
    return pairs;
  }

  private static TracePair pair(
      String component, Optional<Trace> current, Optional<Trace> proposed) {
    return new TracePair(
        component,
        StepPairing.pair(steps(current), steps(proposed)),
        current.map(Trace::result).orElse(Fraction.ZERO),
        proposed.map(Trace::result).orElse(Fraction.ZERO));
  }

  /** A component's traces; of one that others follow there may be several. */
  private static List<Trace> all(List<Trace> traces, String component) {
    return traces.stream()
        .filter(trace -> Component.comparedId(trace.component()).equals(component))
        .toList();
  }

  private static Optional<Trace> at(List<Trace> traces, int place) {
    return place < traces.size() ? Optional.of(traces.get(place)) : Optional.empty();
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
