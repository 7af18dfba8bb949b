package org.planbridge.facts;

import org.jspecify.annotations.Nullable;
import org.planbridge.money.Fraction;

/**
 * A payee's part of a deal. When a deal has splits they replace its owner, and their shares must
 * total exactly 1.
 *
 * @param role what the payee did on the deal, such as overlay; null if not said
 */
public record Split(
    String dealId,
    String payeeId,
    Fraction share,
    @Nullable String role,
    @Nullable SourceRow source) {
  /** Whether the share lies outside the 100 % of the deal. */
  public boolean isOverlay() {
    return role != null && role.equalsIgnoreCase("overlay");
  }
}
