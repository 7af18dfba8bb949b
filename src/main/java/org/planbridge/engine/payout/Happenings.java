package org.planbridge.engine.payout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.DealEvents;
import org.planbridge.facts.CodeColumn;
import org.planbridge.facts.DealEvent;
import org.planbridge.facts.DealTable;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Condition;
import org.planbridge.plan.ReleasePart;
import org.planbridge.plan.ReleasePart.Trigger;

/**
 * How far events have come with each deal. A credit note that is a deal of its own, one that
 * reverses another, settles that other deal like cash; a credit note that is an event lessens what
 * there is to settle.
 */
public final class Happenings {
  private final CreditLines lines;
  private final DealTable deals;
  private final Map<String, List<Integer>> notes = new HashMap<>();

  public Happenings(CreditLines lines) {
    this.lines = lines;
    deals = lines.deals();
    Optional<CodeColumn> reverses = deals.attribute(CreditLines.REVERSES);
    for (int row = 0; reverses.isPresent() && row < deals.size(); row++) {
      String id = reverses.get().get(row);
      if (id != null && amount(row).map(one -> one.signum() < 0).orElse(false)) {
        notes.computeIfAbsent(id, _ -> new ArrayList<>()).add(row);
      }
    }
  }

  /** What the deal is worth; empty if the facts do not say. */
  Optional<Fraction> amount(int row) {
    return deals.number("amount").map(column -> column.get(row)).map(Fraction::of);
  }

  List<DealEvent> events(int row) {
    return lines.events().of(deals.ids().get(row));
  }

  /** Whether a negative deal reverses this one. */
  boolean isReversed(int row) {
    return notes.containsKey(deals.ids().get(row));
  }

  /** From a day on, this share of a part is payable. */
  record Step(LocalDate day, Fraction toDate) {}

  /** How a deal comes on, in order of days; only days on which something changes. */
  List<Step> steps(int row, Trigger.OnEvent trigger, Condition which) {
    Fraction worth = amount(row).orElse(Fraction.ZERO);
    if (worth.signum() < 0) {
      return List.of(new Step(deals.date(row), Fraction.ONE));
    }
    Standing standing = new Standing(worth, trigger.settled().value());
    List<Step> steps = new ArrayList<>();
    Fraction before = Fraction.ZERO;
    for (Map.Entry<LocalDate, List<Move>> day : moves(row, trigger.kind(), which).entrySet()) {
      day.getValue().forEach(standing::take);
      Fraction now = standing.toDate();
      if (!now.equals(before)) {
        steps.add(new Step(day.getKey(), now));
        before = now;
      }
    }
    return steps;
  }

  /** The first day on which a reading reaches what is asked for; empty if none does in time. */
  Optional<LocalDate> reading(int row, Trigger.Usage usage, Condition which) {
    LocalDate last = deadline(row, usage);
    return events(row).stream()
        .filter(event -> event.kind().equals(ReleasePart.USAGE) && !event.date().isAfter(last))
        .filter(event -> DealEvents.fits(event, which))
        .filter(event -> event.value() != null && event.value().compareTo(usage.least()) >= 0)
        .map(DealEvent::date)
        .findFirst();
  }

  LocalDate deadline(int row, Trigger.Usage usage) {
    return deals.date(row).plusDays(usage.byDay());
  }

  /** Something that settles a deal or lessens it. */
  private record Move(@Nullable Fraction value, boolean lessens) {}

  private Map<LocalDate, List<Move>> moves(int row, String kind, Condition which) {
    Map<LocalDate, List<Move>> moves = new TreeMap<>();
    for (DealEvent event : events(row)) {
      boolean lessens = event.kind().equals(ReleasePart.CREDIT_NOTE);
      if (lessens || (event.kind().equals(kind) && DealEvents.fits(event, which))) {
        add(
            moves,
            event.date(),
            new Move(event.value() == null ? null : Fraction.of(event.value()), lessens));
      }
    }
    for (int note : notes.getOrDefault(deals.ids().get(row), List.of())) {
      Fraction size = amount(note).orElse(Fraction.ZERO).negated();
      add(moves, deals.date(note), new Move(size, false));
    }
    return moves;
  }

  private static void add(Map<LocalDate, List<Move>> moves, LocalDate day, Move move) {
    moves.computeIfAbsent(day, _ -> new ArrayList<>()).add(move);
  }

  /** What has been settled of a deal so far. */
  private static final class Standing {
    private final Fraction worth;
    private final ReleasePart.Settled settled;
    private Fraction come = Fraction.ZERO;
    private Fraction lessened = Fraction.ZERO;
    private boolean begun;

    Standing(Fraction worth, ReleasePart.Settled settled) {
      this.worth = worth;
      this.settled = settled;
    }

    void take(Move move) {
      Fraction value = move.value == null ? worth : move.value;
      if (move.lessens) {
        lessened = lessened.plus(value.signum() < 0 ? value.negated() : value);
      } else {
        come = come.plus(value);
        begun |= value.signum() > 0 || move.value == null;
      }
    }

    Fraction toDate() {
      Fraction left = worth.minus(lessened);
      if (worth.signum() == 0) {
        return begun ? Fraction.ONE : Fraction.ZERO;
      }
      if (left.signum() <= 0) {
        return Fraction.ZERO;
      }
      Fraction released =
          switch (settled) {
            case AT_THE_FIRST -> begun ? left : Fraction.ZERO;
            case IN_FULL -> come.compareTo(left) >= 0 ? left : Fraction.ZERO;
            case IN_PROPORTION ->
                come.signum() < 0 ? Fraction.ZERO : come.compareTo(left) < 0 ? come : left;
          };
      return released.dividedBy(worth);
    }
  }
}
