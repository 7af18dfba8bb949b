package org.planbridge.planjson;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.planbridge.plan.Choice;
import org.planbridge.plan.Edge;

/**
 * How a bound is spelled: {@code from} (the bound is in), {@code above} (it is not), or {@code
 * bound}, which leaves the side to the default (in).
 */
record BoundForm(BigDecimal bound, Choice<Edge> edge, Optional<Json> place) {
  private static final BoundForm NONE =
      new BoundForm(BigDecimal.ZERO, Choice.assumed(Edge.FROM), Optional.empty());

  static BoundForm read(Fields fields, Reading reading) {
    return read(fields, reading, "from", "above");
  }

  /** A bound of a table in which less is better: {@code upTo} (it is in) or {@code below}. */
  static BoundForm falling(Fields fields, Reading reading) {
    return read(fields, reading, "upTo", "below");
  }

  private static BoundForm read(Fields fields, Reading reading, String in, String out) {
    return fields
        .oneOf(in, out, "bound")
        .map(entry ->
            new BoundForm(
                reading.number(entry.getValue()),
                entry.getKey().equals("bound")
                    ? Choice.assumed(Edge.FROM)
                    : Choice.stated(entry.getKey().equals(in) ? Edge.FROM : Edge.ABOVE),
                Optional.of(entry.getValue())))
        .orElse(NONE);
  }

  /** Tells a bound of attainment that looks like a percentage. */
  void judgeAttainment(Reading reading) {
    place.ifPresent(json -> Numbers.plausibleAttainment(json, bound, reading));
  }

  static void write(Map<String, Json> members, BigDecimal bound, Choice<Edge> edge) {
    write(members, bound, edge, "from", "above");
  }

  static void writeFalling(Map<String, Json> members, BigDecimal bound, Choice<Edge> edge) {
    write(members, bound, edge, "upTo", "below");
  }

  private static void write(
      Map<String, Json> members, BigDecimal bound, Choice<Edge> edge, String in, String out) {
    String key =
        switch (edge.value()) {
          case FROM -> edge.isStated() ? in : "bound";
          case ABOVE -> out;
        };
    members.put(key, Amounts.json(bound));
  }
}
