package org.planbridge.bench.run;

import java.time.Duration;

/**
 * How thorough a run is.
 *
 * @param warmUp how long each attempt runs uncounted, so that the compiler has had its time
 * @param timed whether times are taken; a run without them only checks answers and writes no page
 */
public record Pace(Duration warmUp, boolean timed) {
  /** Takes times and writes the page. */
  public static final Pace TIMED = new Pace(Duration.ofMillis(1_500), true);

  /**
   * Runs everything once and checks the answers: for a busy machine, where no time is worth much.
   */
  public static final Pace CHECKED = new Pace(Duration.ZERO, false);
}
