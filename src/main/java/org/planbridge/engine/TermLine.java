package org.planbridge.engine;

import java.time.LocalDate;
import org.planbridge.explain.Trace;
import org.planbridge.time.Period;

/**
 * What a term of the plan paid beside the earnings, took back from them, or let go, with the
 * balance that was open after it.
 *
 * @param period the period of the term
 * @param date the day on which it happened
 * @param units minor units: what the payee got, below zero what was taken back; of what was
 *     forgiven, how much of the balance went
 * @param balance what is open after it in advances of this term, in minor units
 * @param trace how it came about
 */
public record TermLine(
    Kind kind, Period period, LocalDate date, long units, long balance, Trace trace) {
  /** What happened; what is forgiven moves the balance and no money. */
  public enum Kind {
    HELD_HARMLESS,
    HELD_HARMLESS_REPAID,
    HELD_HARMLESS_FORGIVEN,
    DRAW_PAID,
    DRAW_REPAID,
    DRAW_FORGIVEN,
    GUARANTEED;

    /** Whether it moves the balance alone. */
    public boolean isForgiven() {
      return this == HELD_HARMLESS_FORGIVEN || this == DRAW_FORGIVEN;
    }

    /** Whether it has a balance: what a guarantee pays is never asked back. */
    public boolean hasBalance() {
      return this != GUARANTEED;
    }

    /** Whether it is of the draw; else of the hold-harmless clause or the guarantee. */
    public boolean isDraw() {
      return this == DRAW_PAID || this == DRAW_REPAID || this == DRAW_FORGIVEN;
    }
  }

  /** How it moves pay, in minor units. */
  public long pay() {
    return kind.isForgiven() ? 0 : units;
  }
}
