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
    return fields
        .oneOf("from", "above", "bound")
        .map(entry ->
            new BoundForm(
                reading.number(entry.getValue()),
                switch (entry.getKey()) {
                  case "from" -> Choice.stated(Edge.FROM);
                  case "above" -> Choice.stated(Edge.ABOVE);
                  default -> Choice.assumed(Edge.FROM);
                },
                Optional.of(entry.getValue())))
        .orElse(NONE);
  }

  /** Tells a bound of attainment that looks like a percentage. */
  void judgeAttainment(Reading reading) {
    place.ifPresent(json -> Numbers.plausibleAttainment(json, bound, reading));
  }

  static void write(Map<String, Json> members, BigDecimal bound, Choice<Edge> edge) {
    String key =
        switch (edge.value()) {
          case FROM -> edge.isStated() ? "from" : "bound";
          case ABOVE -> "above";
        };
    members.put(key, Amounts.json(bound));
  }
}
