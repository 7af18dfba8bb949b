package org.planbridge.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What must hold before a component pays. */
public sealed interface Gate {
  /** No gate: pay does not wait for a condition. */
  record None() implements Gate {}

  /**
   * Pays only when every look holds. A gate's period is that of the component's own measure; what
   * is still shut at its end is forfeited.
   *
   * @param tested when it is looked whether the looks hold
   * @param before what becomes of pay before the gate opens
   */
  record Opens(List<Look> looks, Guarded guarded, Choice<Tested> tested, Choice<BeforeOpen> before)
      implements Gate {
    public Opens {
      looks = List.copyOf(looks);
      if (looks.isEmpty()) {
        throw new IllegalArgumentException("A gate looks at something.");
      }
    }
  }

  Gate DEFAULT = new None();

  /**
   * One thing that must have reached a bound.
   *
   * @param component whose measure or result is looked at; empty for the component's own
   * @param bound attainment as a fraction (1 is 100 %), else in the subject's own unit
   */
  record Look(Optional<String> component, Subject subject, BigDecimal bound, Choice<Edge> edge) {
    public Look {
      bound = Canonical.number(bound);
    }
  }

  /** What a look is at. */
  enum Subject {
    /** The measure divided by the quota. */
    ATTAINMENT,
    /** The measure itself. */
    MEASURE,
    /**
     * What the component has earned in the gate's period, in major units: another component after
     * its own limits, the own one before its gate.
     */
    EARNED
  }

  /** What a gate guards. */
  sealed interface Guarded {
    /** All that the component pays. */
    record Everything() implements Guarded {}

    /**
     * The tiers from this bound up: while the gate is shut the tier below goes on.
     *
     * @param by the unit of the bound, which is that of the tiers
     */
    record TiersFrom(Pay.TierBy by, BigDecimal bound) implements Guarded {
      public TiersFrom {
        bound = Canonical.number(bound);
      }
    }
  }

  Guarded EVERYTHING = new Guarded.Everything();

  /** When a gate is looked at. */
  enum Tested {
    /** After every deal. */
    EACH_DEAL,
    /** Once, when the period has ended. */
    PERIOD_END
  }

  /** What becomes of pay that a gate holds back when it opens later in the period. */
  enum BeforeOpen {
    /** It is released by the deal that opens the gate. */
    RELEASED,
    /** It was never earned. */
    NEVER_EARNED
  }

  Choice<Tested> TESTED = Choice.assumed(Tested.EACH_DEAL);

  Choice<BeforeOpen> BEFORE = Choice.assumed(BeforeOpen.RELEASED);
}
