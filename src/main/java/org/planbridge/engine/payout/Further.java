package org.planbridge.engine.payout;

/** Sums that only a further replay can tell, in minor units. */
public interface Further {
  /** What a line had come to before minimum and caps. */
  long beforeLimits(int component, int line);

  /** What a component loses when one more deal, given by its line, is taken out. */
  long lost(int component, int line);
}
