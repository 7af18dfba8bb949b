package org.planbridge.engine.lines;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planbridge.facts.DealEvent;
import org.planbridge.plan.Condition;

/**
 * What happened to deals, by the deal's id: in order of date, kind and value, whatever the order of
 * the file. Events after the compared period are here too.
 */
public final class DealEvents {
  static final DealEvents NONE = new DealEvents(Map.of());

  private static final Comparator<DealEvent> IN_ORDER =
      Comparator.comparing(DealEvent::date)
          .thenComparing(DealEvent::kind)
          .thenComparing(DealEvent::value, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final Map<String, List<DealEvent>> byDeal;

  private DealEvents(Map<String, List<DealEvent>> byDeal) {
    this.byDeal = byDeal;
  }

  static DealEvents of(List<DealEvent> events) {
    if (events.isEmpty()) {
      return NONE;
    }
    Map<String, List<DealEvent>> byDeal = new HashMap<>();
    events.stream()
        .sorted(IN_ORDER)
        .forEach(one -> byDeal.computeIfAbsent(one.dealId(), _ -> new ArrayList<>()).add(one));
    return new DealEvents(byDeal);
  }

  public boolean isEmpty() {
    return byDeal.isEmpty();
  }

  /** The events of a deal, in order; none for a deal to which nothing happened. */
  public List<DealEvent> of(String dealId) {
    return byDeal.getOrDefault(dealId, List.of());
  }

  /** Whether an event fits by its own fields; one that lacks a field does not. */
  public static boolean fits(DealEvent event, Condition condition) {
    if (condition instanceof Condition.Always) {
      return true;
    }
    Map<String, String> fields = new HashMap<>(event.attributes());
    BigDecimal value = event.value();
    if (value != null) {
      fields.put("value", value.toPlainString());
    }
    return new AttributeTest(condition).holds(fields);
  }
}
