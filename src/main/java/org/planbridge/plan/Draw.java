package org.planbridge.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Pay in advance of earnings. */
public sealed interface Draw {
  /** No draw. */
  record None() implements Draw {}

  /**
   * A sum each period, employed in it for a day or more.
   *
   * @param amount of one period; a share of a yearly figure is cut to the period
   * @param per how long a period of the draw is; it is not the pay cadence
   * @param turns in which periods it is paid
   * @param recovery how it is paid back; empty if it is not
   */
  record PerPeriod(
      Form form,
      Quantity amount,
      Limit.Per per,
      Turns turns,
      Choice<Scope> scope,
      Optional<Recovery> recovery)
      implements Draw {}

  /**
   * Advances for single deals, as the facts tell them: each is repaid by what falls due of its own
   * deal, the oldest first; one for no deal by any pay.
   *
   * @param takes the part of that pay that is taken, above 0; empty if they are not paid back
   */
  record OfDeals(Optional<Choice<BigDecimal>> takes) implements Draw {}

  /** How a draw is paid. */
  enum Form {
    /** On the period's last day, what the pay of the scope falls short of it. */
    TOP_UP,
    /** On the period's last day, in full, whatever is earned. */
    ON_TOP,
    /** On the period's first day, in full; netted against the period's pay on its last day. */
    IN_ADVANCE
  }

  /** Whose pay a draw is held against and recovered from. */
  sealed interface Scope {
    /** All components together. */
    record Plan() implements Scope {}

    /** Some components, by their ids. */
    record Components(List<String> ids) implements Scope {
      public Components {
        ids = List.copyOf(ids);
      }
    }
  }

  Choice<Scope> WHOLE_PLAN = Choice.assumed(new Scope.Plan());

  Draw DEFAULT = new None();
}
