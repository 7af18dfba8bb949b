package org.planbridge.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What comes back after a refund, churn or non-payment event. */
public sealed interface Clawback {
  /** Nothing comes back; negative deals still recompute what was earned. */
  record None() implements Clawback {}

  /**
   * What a deal earned comes back when one of these events happens to it. What is not yet released
   * of it is cancelled first.
   *
   * @param kinds of events, as the facts spell them
   * @param window how long an event takes back; empty if always
   * @param events which of them do, by their own fields
   */
  record TakesBack(
      List<String> kinds,
      Optional<Window> window,
      Choice<Method> method,
      Choice<Basis> basis,
      Choice<Extent> extent,
      Condition events)
      implements Clawback {
    /** All events of the kinds take back. */
    public TakesBack(
        List<String> kinds,
        Optional<Window> window,
        Choice<Method> method,
        Choice<Basis> basis,
        Choice<Extent> extent) {
      this(kinds, window, method, basis, extent, Condition.always());
    }

    public TakesBack {
      kinds = List.copyOf(kinds);
      if (window.isEmpty() && method.value() instanceof Method.ProRata) {
        throw new IllegalArgumentException("Pro rata needs a window.");
      }
    }
  }

  /**
   * Days or months since a date; an event on the last day is in.
   *
   * @param length above 0
   */
  record Window(int length, Unit unit, Choice<Since> since) {}

  /** The unit of a window. */
  enum Unit {
    DAYS,
    MONTHS
  }

  /** The day with which a window begins. */
  enum Since {
    INCENTIVE_DATE,
    /** The day on which the line became payable: later than the deal if a gate held it. */
    EARNED_DATE,
    /** The first pay date of the line; until there is one, every event is in the window. */
    PAYOUT_DATE
  }

  /** How much comes back. */
  sealed interface Method {
    /** All of it. */
    record Full() implements Method {}

    /** A share of it, above 0 and at most 1. */
    record Share(BigDecimal share) implements Method {
      public Share {
        share = Canonical.number(share);
      }
    }

    /** What is left of the window. */
    record ProRata(By by) implements Method {}
  }

  /** What a window is cut into. */
  enum By {
    DAYS,
    /** Whole months; the month in which the event happens is earned. */
    STARTED_MONTH_EARNED,
    /** Whole months; the month in which the event happens comes back. */
    STARTED_MONTH_NOT_EARNED
  }

  /** Of which sum it comes back. */
  enum Basis {
    /** The deal's own line as it was earned: after minimum and caps. */
    AS_EARNED,
    /** The deal's own line as it was before minimum and caps. */
    BEFORE_LIMITS,
    /** What the deal's measure period loses when it is worked out again without the deal. */
    REOPENED
  }

  /** How much of the deal an event is about. */
  enum Extent {
    /** As much as the event's value is of the deal; all of it if the event has none. */
    BY_VALUE,
    WHOLE_DEAL
  }

  Clawback DEFAULT = new None();
  Choice<Method> METHOD = Choice.assumed(new Method.Full());
  Choice<Basis> BASIS = Choice.assumed(Basis.AS_EARNED);
  Choice<Extent> EXTENT = Choice.assumed(Extent.BY_VALUE);
  Choice<Since> SINCE = Choice.assumed(Since.INCENTIVE_DATE);
}
