package org.planbridge.engine.lines;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.CodeColumn;
import org.planbridge.facts.DealEvent;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.Facts;
import org.planbridge.facts.NumberColumn;
import org.planbridge.facts.Split;
import org.planbridge.plan.CompensationPlan;

/**
 * Events that some component credits, as lines beside the deals: on the day of the event, with its
 * value as the amount and its columns as fields, for the owner or the splits of its deal. What the
 * event does not say itself is as the deal says it; numbers of the deal are told as {@code
 * deal.amount}.
 */
public final class EventLines {
  /** The attribute that holds the kind of an event, and nothing on a deal; no file has it. */
  static final String KIND = "\u001fevent";

  private static final String DEAL = "deal";
  private static final String AMOUNT = "amount";
  private static final Comparator<DealEvent> IN_ORDER =
      Comparator.comparing(DealEvent::date)
          .thenComparing(DealEvent::kind)
          .thenComparing(DealEvent::value, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(event -> new TreeMap<>(event.attributes()).toString());

  private final DealTable deals;
  private final List<DealEvent> events;
  private final Map<String, Integer> rowById = new HashMap<>();
  private final Set<String> eventNumbers = new LinkedHashSet<>();
  private final List<String> numbers = new ArrayList<>();
  private final List<String> attributes = new ArrayList<>();

  private EventLines(Facts facts, Set<String> kinds) {
    deals = facts.deals();
    for (int row = 0; row < deals.size(); row++) {
      rowById.put(deals.ids().get(row), row);
    }
    events =
        facts.events().stream()
            .filter(event -> kinds.contains(event.kind()) && rowById.containsKey(event.dealId()))
            .sorted(IN_ORDER)
            .toList();
    columns();
  }

  /** The facts with the events that plans credit; the same facts if none does. */
  public static Facts with(Facts facts, List<CompensationPlan> plans) {
    Set<String> kinds = new LinkedHashSet<>();
    plans.forEach(plan ->
        plan.components().forEach(one -> one.credits().when().eventKind().ifPresent(kinds::add)));
    return kinds.isEmpty() ? facts : new EventLines(facts, kinds).added(facts);
  }

  /** A column of events holds numbers if every cell is one and no deal has it as text. */
  private void columns() {
    Set<String> headings = new TreeSet<>();
    events.forEach(event -> headings.addAll(event.attributes().keySet()));
    Set<String> ofDeals = new LinkedHashSet<>();
    deals.numbers().forEach(one -> ofDeals.add(one.name()));
    for (String heading : headings) {
      boolean number =
          deals.attribute(heading).isEmpty()
              && events.stream()
                  .map(event -> event.attributes().get(heading))
                  .filter(Objects::nonNull)
                  .allMatch(cell -> number(cell).isPresent());
      if (number) {
        eventNumbers.add(heading);
      }
    }
    eventNumbers.add(AMOUNT);
    numbers.addAll(ofDeals);
    eventNumbers.stream().filter(name -> !ofDeals.contains(name)).forEach(numbers::add);
    ofDeals.forEach(name -> numbers.add(DEAL + "." + name));
    deals.attributes().forEach(one -> attributes.add(one.name()));
    headings.stream()
        .filter(one -> !eventNumbers.contains(one) && !attributes.contains(one))
        .forEach(attributes::add);
    if (!attributes.contains(DEAL)) {
      attributes.add(DEAL);
    }
    attributes.add(KIND);
  }

  private static Optional<BigDecimal> number(String cell) {
    String plain = cell.strip();
    return plain.matches("-?(0|[1-9]\\d{0,11})(\\.\\d{1,6})?")
        ? Optional.of(new BigDecimal(plain))
        : Optional.empty();
  }

  private Facts added(Facts facts) {
    DealTable.Builder table = new DealTable.Builder(numbers, attributes);
    for (int row = 0; row < deals.size(); row++) {
      table.deal(deals.ids().get(row), deals.owners().get(row), deals.date(row), deals.source(row));
      fill(table, row, null);
    }
    Map<String, Integer> seen = new HashMap<>();
    Map<String, List<Split>> splits = new HashMap<>();
    facts
        .splits()
        .forEach(one -> splits.computeIfAbsent(one.dealId(), _ -> new ArrayList<>()).add(one));
    List<Split> all = new ArrayList<>(facts.splits());
    for (DealEvent event : events) {
      int row = Objects.requireNonNull(rowById.get(event.dealId()));
      String name = "%s / %s %s".formatted(event.dealId(), event.kind(), event.date());
      int place = seen.merge(name, 1, Integer::sum);
      String id = place == 1 ? name : name + " (" + place + ")";
      table.deal(
          id,
          deals.owners().get(row),
          event.date(),
          event.source() == null ? deals.source(row) : event.source());
      fill(table, row, event);
      for (Split one : splits.getOrDefault(event.dealId(), List.of())) {
        all.add(new Split(id, one.payeeId(), one.share(), one.role(), one.source()));
      }
    }
    return facts.withDeals(table.build(), all);
  }

  /** Fills a row with the deal's own figures or, if one is given, with those of its event. */
  private void fill(DealTable.Builder table, int row, @Nullable DealEvent event) {
    for (int n = 0; n < numbers.size(); n++) {
      BigDecimal value = figure(numbers.get(n), row, event);
      if (value == null) {
        table.number(n).addMissing();
      } else {
        table.number(n).add(value);
      }
    }
    for (int a = 0; a < attributes.size(); a++) {
      table.attribute(a).add(text(attributes.get(a), row, event));
    }
    table.endRow();
  }

  private @Nullable BigDecimal figure(String name, int row, @Nullable DealEvent event) {
    if (event == null) {
      return ofDeal(name, row);
    }
    if (name.equals(AMOUNT)) {
      return event.value();
    }
    String cell = event.attributes().get(name);
    if (cell != null) {
      return number(cell).orElse(null);
    }
    return name.startsWith(DEAL + ".") ? ofDeal(name.substring(DEAL.length() + 1), row) : null;
  }

  private @Nullable BigDecimal ofDeal(String name, int row) {
    Optional<NumberColumn> column = deals.number(name);
    return column.isPresent() ? column.get().get(row) : null;
  }

  private @Nullable String text(String name, int row, @Nullable DealEvent event) {
    if (event != null && name.equals(KIND)) {
      return event.kind();
    }
    if (event != null && name.equals(CreditLines.REVERSES)) {
      return null;
    }
    String own = event == null ? null : event.attributes().get(name);
    if (own != null) {
      return own;
    }
    Optional<CodeColumn> column = deals.attribute(name);
    if (column.isPresent()) {
      return column.get().get(row);
    }
    return event != null && name.equals(DEAL) ? event.dealId() : null;
  }
}
