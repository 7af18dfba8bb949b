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
    return isOverlay(role);
  }

  /**
   * Whether a role is that of an overlay: the word alone, or followed by more, as in overlay SE.
   */
  public static boolean isOverlay(@Nullable String role) {
    return role != null
        && (role.equalsIgnoreCase("overlay")
            || role.regionMatches(true, 0, "overlay ", 0, "overlay ".length()));
  }
}
