package org.planbridge.engine;

import java.util.List;
import java.util.Optional;
import org.planbridge.engine.TermPeriods.Turn;
import org.planbridge.explain.Reason;
import org.planbridge.explain.TermReason;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.HoldHarmless;
import org.planbridge.plan.Term;

/** A hold-harmless clause at work: what a period earned less than under another plan is paid. */
final class Harmless {
  private static final ClauseAddress CLAUSE = ClauseAddress.of(Term.HOLD_HARMLESS);

  private final HoldHarmless.Against clause;
  private final TermPeriods periods;
  private final TermLines lines;
  private long open;

  Harmless(HoldHarmless.Against clause, TermPeriods periods, TermLines lines) {
    this.clause = clause;
    this.periods = periods;
    this.lines = lines;
  }

  /** Runs the clause on earnings of both plans; what is open at the end, in minor units. */
  long run(Draws.PayOf own, Draws.PayOf other) {
    for (Turn turn : periods.turns(clause.per(), clause.turns())) {
      if (clause.turns().includes(turn.number())) {
        long mine = own.in(turn.period());
        long least = other.in(turn.period());
        toppedUp(turn, mine, least);
        repaid(turn, mine, least);
        if (clause.turns().periods().map(last -> last == turn.number()).orElse(false)) {
          letGo(turn);
        }
      }
    }
    return open;
  }

  private void toppedUp(Turn turn, long mine, long least) {
    long units = Math.subtractExact(least, mine);
    if (units <= 0) {
      return;
    }
    long before = open;
    switch (clause.recovery().value()) {
      case NONE -> lines.topUp(units);
      case LATER_PERIODS -> open = Math.addExact(open, units);
    }
    add(
        TermLine.Kind.HELD_HARMLESS,
        turn,
        units,
        before,
        new TermReason.ToppedUp(
            CLAUSE,
            turn.span(),
            lines.money(mine),
            Optional.empty(),
            lines.money(least),
            lines.money(units)));
  }

  private void repaid(Turn turn, long mine, long least) {
    long units = Math.min(open, Math.subtractExact(mine, least));
    if (units <= 0) {
      return;
    }
    long before = open;
    open -= units;
    add(
        TermLine.Kind.HELD_HARMLESS_REPAID,
        turn,
        -units,
        before,
        new TermReason.Repaid(
            CLAUSE,
            turn.span(),
            lines.money(mine),
            Optional.of(lines.money(least)),
            Fraction.ONE,
            lines.money(before),
            periods.digits(),
            lines.money(-units)));
  }

  private void letGo(Turn turn) {
    long before = open;
    if (before != 0) {
      open = 0;
      lines.topUp(before);
      add(
          TermLine.Kind.HELD_HARMLESS_FORGIVEN,
          turn,
          before,
          before,
          new TermReason.Forgiven(CLAUSE, turn.span(), lines.money(before), lines.money(before)));
    }
  }

  private void add(TermLine.Kind kind, Turn turn, long units, long before, Reason step) {
    Reason balance =
        new TermReason.Balanced(
            CLAUSE, lines.money(before), lines.money(open - before), lines.money(open));
    lines.add(kind, turn.period(), turn.span().last(), units, open, List.of(step, balance));
  }
}
