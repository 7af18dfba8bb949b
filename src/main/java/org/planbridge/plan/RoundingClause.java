package org.planbridge.plan;

import java.math.RoundingMode;
import org.planbridge.money.Rounding;

/** How each line becomes payable: to how many places, and in which mode. */
public record RoundingClause(int places, RoundingMode mode) {
  public static final RoundingClause TO_THE_CENT = new RoundingClause(2, RoundingMode.HALF_UP);

  public Rounding rounding() {
    return new Rounding(places, mode);
  }
}
