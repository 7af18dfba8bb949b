package org.planbridge.engine.column;

import java.math.RoundingMode;
import org.planbridge.money.Fraction;
import org.planbridge.money.Rounding;

/** Rounds scaled longs; keeps the divider of the last block, for the next one mostly needs it. */
final class Rounder {
  private Divider divider = new Divider(1);

  /** Writes {@code x} rounded, in units of 10^-digits, into {@code out}. */
  LongColumn round(LongColumn x, Rounding rounding, int digits, long[] out, Proof proof) {
    long grid = proof.power(digits);
    long coarse = proof.power(digits - rounding.places());
    // In steps of the rounding: value / (coarse / grid) = units * (grid / coarse) / den.
    long shared = Proof.gcd(grid, proof.product(x.den, coarse));
    long up = grid / shared;
    long down = proof.product(x.den, coarse) / shared;
    long scaledBound = proof.product(x.bound, up);
    proof.sum(scaledBound, down);
    if (!proof.held()) {
      return LongKernel.column(out, x.size, 1, 0);
    }
    if (rounding.mode() == RoundingMode.HALF_UP) {
      halfUp(x, up, down, coarse, out);
    } else {
      for (int i = 0; i < x.size; i++) {
        Fraction exact = Fraction.of(x.units[x.offset + i] * up, down);
        out[i] = exact.rounded(0, rounding.mode()).longValueExact() * coarse;
      }
    }
    return LongKernel.column(out, x.size, grid, proof.product(scaledBound / down + 1, coarse));
  }

  private void halfUp(LongColumn x, long up, long down, long coarse, long[] out) {
    if (divider.divisor() != down) {
      divider = new Divider(down);
    }
    Divider by = divider;
    long[] in = x.units;
    int at = x.offset;
    for (int i = 0; i < x.size; i++) {
      out[i] = by.halfUp(in[at + i] * up) * coarse;
    }
  }
}
