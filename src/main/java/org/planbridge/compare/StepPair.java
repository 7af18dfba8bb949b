package org.planbridge.compare;

import java.util.Optional;
import org.planbridge.explain.Reason;
import org.planbridge.money.Fraction;

/**
 * The same step under both sides; empty on a side that does not take it.
 *
 * @param effect what this step adds to the proposed pay less what it adds to the current pay, in
 *     major units; the effects of a line add up to its difference
 */
public record StepPair(Optional<Reason> current, Optional<Reason> proposed, Fraction effect) {
  /** Whether the sides differ here: in what went in, in the rate, or in what it came to. */
  public boolean differs() {
    return !current.equals(proposed);
  }
}
