package org.planbridge.ambiguity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.Holds;
import org.planbridge.engine.PlanAssignment;
import org.planbridge.engine.Ranks;
import org.planbridge.engine.Replay;
import org.planbridge.engine.Workers;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.EventLines;
import org.planbridge.engine.lines.SameDay;
import org.planbridge.facts.Facts;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.time.Span;

/** The same deals replayed under one reading after the other; keeps each payee's extremes. */
final class Readings {
  private final CompensationPlan plan;
  private final CreditLines lines;
  private final Workers workers;
  private final List<Extremes> extremes = new ArrayList<>();
  private final Supplier<Optional<CreditLines>> reversed;
  private int replays = 1;

  private Readings(CompensationPlan plan, CreditLines lines, Workers workers) {
    this.plan = plan;
    this.lines = lines;
    this.workers = workers;
    reversed = new Reversed(lines);
    Replay assumed = Replay.run(lines, assignment(plan), workers);
    for (int p = 0; p < lines.payees().size(); p++) {
      if (assumed.planOf(p).isPresent()) {
        extremes.add(new Extremes(p, assumed.earned(p)));
      }
    }
  }

  static Readings of(CompensationPlan plan, Facts facts, Span basis, Workers workers) {
    CreditLines all = CreditLines.of(EventLines.with(facts, List.of(plan)), basis);
    PlanAssignment one = PlanAssignment.of(List.of(plan), all.payees()).value();
    CreditLines lines = Ranks.withTeams(all, List.of(one));
    return new Readings(plan, Holds.find(lines, List.of(one), workers).lines(), workers);
  }

  /** What a reading comes to, against what is assumed. */
  record Outcome(boolean stands, long difference, int touched) {
    static final Outcome NONE = new Outcome(false, 0, 0);
  }

  /** Replays under these readings at once, if anybody would read the plan so. */
  Outcome read(List<Reading> readings) {
    CompensationPlan other = plan;
    for (Reading reading : readings) {
      other = reading.of(other);
    }
    boolean turned = readings.stream().anyMatch(one -> one.kind() == OpenChoice.Kind.SAME_DAY);
    Optional<CreditLines> own = turned ? reversed.get() : Optional.of(lines);
    if (own.isEmpty() || Restated.isAbsurd(other)) {
      return Outcome.NONE;
    }
    PlanAssignment assignment = assignment(other);
    // Held deals would be missing from one reading and not from the other.
    if (!Holds.find(own.get(), List.of(assignment), workers).held().isEmpty()) {
      return Outcome.NONE;
    }
    replays++;
    Replay replay = Replay.run(own.get(), assignment, workers);
    long difference = 0;
    int touched = 0;
    for (Extremes one : extremes) {
      long earned = replay.earned(one.payee);
      long more = Math.subtractExact(earned, one.assumed);
      difference = Math.addExact(difference, more);
      touched += more == 0 ? 0 : 1;
      one.take(earned, readings);
    }
    return new Outcome(true, difference, touched);
  }

  private PlanAssignment assignment(CompensationPlan one) {
    return PlanAssignment.of(List.of(one), lines.payees()).value();
  }

  int replays() {
    return replays;
  }

  List<Ambiguity.Range> ranges() {
    return IntStream.range(0, extremes.size()).mapToObj(i -> extremes.get(i).range(lines)).toList();
  }

  /** The lines with deals of one day the other way round; empty where no day has two. */
  private static final class Reversed implements Supplier<Optional<CreditLines>> {
    private final CreditLines lines;
    private boolean sought;
    private @Nullable CreditLines found;

    Reversed(CreditLines lines) {
      this.lines = lines;
    }

    @Override
    public Optional<CreditLines> get() {
      if (!sought) {
        found = SameDay.reversed(lines).orElse(null);
        sought = true;
      }
      return Optional.ofNullable(found);
    }
  }

  /** The lowest and the highest that was seen of one payee, by the fewest readings. */
  private static final class Extremes {
    private final int payee;
    private final long assumed;
    private long lowest;
    private long highest;
    private List<Reading> lowestBy = List.of();
    private List<Reading> highestBy = List.of();

    Extremes(int payee, long assumed) {
      this.payee = payee;
      this.assumed = assumed;
      lowest = assumed;
      highest = assumed;
    }

    void take(long earned, List<Reading> readings) {
      if (earned < lowest || (earned == lowest && readings.size() < lowestBy.size())) {
        lowest = earned;
        lowestBy = List.copyOf(readings);
      }
      if (earned > highest || (earned == highest && readings.size() < highestBy.size())) {
        highest = earned;
        highestBy = List.copyOf(readings);
      }
    }

    Ambiguity.Range range(CreditLines lines) {
      return new Ambiguity.Range(
          lines.payees().get(payee), assumed, lowest, lowestBy, highest, highestBy);
    }
  }
}
