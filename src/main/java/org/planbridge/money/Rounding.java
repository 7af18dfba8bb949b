package org.planbridge.money;

import java.math.RoundingMode;

/**
 * How an exact number becomes a payable one: {@code places} decimals (negative: tens, hundreds) in
 * {@code mode}. The default, {@link #TO_THE_CENT}, rounds half away from zero, so that a reversal
 * mirrors its line.
 */
public record Rounding(int places, RoundingMode mode) {
  public static final Rounding TO_THE_CENT = new Rounding(2, RoundingMode.HALF_UP);
}
