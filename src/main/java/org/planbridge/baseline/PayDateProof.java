package org.planbridge.baseline;

import java.time.LocalDate;
import java.util.Optional;
import org.planbridge.money.Money;

/**
 * One pay date of one payee, held against what was really paid on it.
 *
 * @param replayed what the current plan's replay pays on that date
 * @param paid what the pay statements say was paid
 * @param because what may be behind a difference; empty where there is none, or where nothing is
 *     found
 */
public record PayDateProof(LocalDate date, Money replayed, Money paid, Optional<Because> because) {
  public boolean matches() {
    return replayed.equals(paid);
  }

  /** Really paid less replayed. */
  public Money difference() {
    return paid.minus(replayed);
  }

  /** What may be behind a difference: figures that fit it exactly, not a proof. */
  public sealed interface Because {
    /** The same sum is missing, or too much, on another pay date. */
    record OtherDate(LocalDate date) implements Because {}

    /** The replay pays exactly the difference more, or less, for this deal. */
    record OneDeal(String deal) implements Because {}

    /** Deals of the payee are held, so that the replay pays nothing for them. */
    record HeldDeals(int count) implements Because {}
  }
}
