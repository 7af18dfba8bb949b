package org.planbridge.engine.payout;

import java.util.List;

/**
 * What becomes of everything that a payee earned. Parts add up to what was earned less what was
 * taken back.
 */
public record Payout(List<PaidPart> parts, List<TakenBack> takenBack) {
  public Payout {
    parts = List.copyOf(parts);
    takenBack = List.copyOf(takenBack);
  }
}
