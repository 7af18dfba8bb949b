package org.planbridge.compare;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planbridge.engine.Replay;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.payout.PaidPart;
import org.planbridge.engine.payout.TakenBack;
import org.planbridge.explain.Fate;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.ReleasePart.Trigger;
import org.planbridge.time.Period;

/** Puts what both sides took back from a payee, and what both do not pay, side by side. */
final class PayoutChanges {
  private final Comparison comparison;
  private final int payee;
  private final CreditLines lines;

  PayoutChanges(Comparison comparison, int payee) {
    this.comparison = comparison;
    this.payee = payee;
    lines = comparison.current().lines();
  }

  /** What a row is about, never what it came to. */
  private record Event(LocalDate date, int line, String component, String kind) {}

  /** By day, then in replay order. */
  List<ClawbackChange> clawbacks() {
    Map<Event, long[]> found = new LinkedHashMap<>();
    clawbacks(comparison.current(), 0, found);
    clawbacks(comparison.proposed(), 1, found);
    return found.entrySet().stream()
        .sorted(
            Map.Entry.comparingByKey(
                Comparator.comparing(Event::date).thenComparingInt(Event::line)))
        .map(entry -> change(entry.getKey(), entry.getValue()))
        .toList();
  }

  private ClawbackChange change(Event event, long[] sums) {
    int row = lines.dealRow(event.line);
    return new ClawbackChange(
        event.line,
        lines.deals().ids().get(row),
        event.kind,
        event.date,
        event.component,
        comparison.reportingPeriods().stream()
            .filter(period -> period.span().covers(event.date))
            .map(Period::id)
            .findFirst()
            .orElse(""),
        new Change(comparison.money(sums[0]), comparison.money(sums[1])),
        lines.deals().source(row));
  }

  private void clawbacks(Replay replay, int side, Map<Event, long[]> into) {
    for (TakenBack back : replay.takenBack(payee)) {
      Event event =
          new Event(
              back.reason().day(),
              back.line(),
              component(replay, back.component()),
              back.reason().kind());
      add(into.computeIfAbsent(event, _ -> new long[2]), side, back.units());
    }
  }

  private record Waiting(
      int line, LocalDate earned, String component, Trigger awaited, boolean lapsed) {}

  /** In replay order; what no deal carries comes last. */
  List<UnpaidChange> unpaid() {
    Map<Waiting, long[]> found = new LinkedHashMap<>();
    unpaid(comparison.current(), 0, found);
    unpaid(comparison.proposed(), 1, found);
    return found.entrySet().stream()
        .sorted(
            Map.Entry.comparingByKey(
                Comparator.comparingInt(Waiting::line).thenComparing(Waiting::earned)))
        .map(entry -> {
          Waiting key = entry.getKey();
          return new UnpaidChange(
              key.component,
              key.line == Integer.MAX_VALUE
                  ? Optional.empty()
                  : Optional.of(lines.deals().ids().get(lines.dealRow(key.line))),
              key.earned,
              key.awaited,
              key.lapsed,
              new Change(
                  comparison.money(entry.getValue()[0]), comparison.money(entry.getValue()[1])));
        })
        .toList();
  }

  private void unpaid(Replay replay, int side, Map<Waiting, long[]> into) {
    for (PaidPart part : replay.unpaid(payee)) {
      int line = part.line().orElse(Integer.MAX_VALUE);
      String component = component(replay, part.component());
      Optional<Waiting> key =
          switch (part.fate()) {
            case Fate.Due _ -> Optional.empty();
            case Fate.Pending(var awaited) ->
                Optional.of(new Waiting(line, part.earned(), component, awaited, false));
            case Fate.Lapsed(var awaited) ->
                Optional.of(new Waiting(line, part.earned(), component, awaited, true));
          };
      key.ifPresent(one -> add(into.computeIfAbsent(one, _ -> new long[2]), side, part.units()));
    }
  }

  private static void add(long[] sums, int side, long units) {
    sums[side] = Math.addExact(sums[side], units);
  }

  private String component(Replay replay, int place) {
    return replay
        .planOf(payee)
        .map(CompensationPlan::components)
        .map(all -> Component.comparedId(all.get(place).id()))
        .orElseThrow();
  }
}
