package org.planbridge.engine.lines;

import org.planbridge.money.Fraction;

/**
 * How much of its deal each line is credited with: {@code units[line] / den}. Nobody writes to it.
 */
public record Shares(long[] units, long den) {
  /** Whether a line is credited with anything. */
  public boolean reaches(int line) {
    return units[line] != 0;
  }

  public Fraction at(int line) {
    return Fraction.of(units[line], den);
  }
}
