package org.planbridge.chart;

import java.util.Arrays;

/**
 * Places dots that come from left to right, each in the lane nearest to the middle in which it
 * touches none before it. Lanes lie a quarter of the dots' distance apart; of each only the last
 * dot can be in the way.
 */
final class Lanes {
  private static final int A_DISTANCE = 4;

  private final double apart;
  private double[] lastX = new double[64];
  private double before = Double.NaN;
  private int stepBefore;

  /** Lanes for dots whose middles stay {@code apart}. */
  Lanes(double apart) {
    this.apart = apart;
    Arrays.fill(lastX, Double.NEGATIVE_INFINITY);
  }

  /** How far from the middle the dot at {@code x} goes, which is not left of any before it. */
  double place(double x) {
    // Where a dot at the same x found no room, this one finds none either.
    int step = x == before ? stepBefore : 0;
    while (!free(lane(step), x)) {
      step++;
    }
    before = x;
    stepBefore = step;
    int slot = slot(lane(step));
    if (slot >= lastX.length) {
      int known = lastX.length;
      lastX = Arrays.copyOf(lastX, slot * 2);
      Arrays.fill(lastX, known, lastX.length, Double.NEGATIVE_INFINITY);
    }
    lastX[slot] = x;
    return lane(step) * apart / A_DISTANCE;
  }

  /** 0, -1, 1, -2, 2 and so on. */
  private static int lane(int step) {
    return (step % 2 == 1 ? -1 : 1) * ((step + 1) / 2);
  }

  private static int slot(int lane) {
    return lane < 0 ? -2 * lane - 1 : 2 * lane;
  }

  private boolean free(int lane, double x) {
    for (int other = lane - A_DISTANCE + 1; other < lane + A_DISTANCE; other++) {
      int slot = slot(other);
      double away = slot < lastX.length ? x - lastX[slot] : Double.POSITIVE_INFINITY;
      if (Math.hypot(away, (lane - other) * apart / A_DISTANCE) < apart - 0.001) {
        return false;
      }
    }
    return true;
  }
}
