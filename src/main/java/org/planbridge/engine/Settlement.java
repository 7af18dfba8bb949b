package org.planbridge.engine;

import java.util.List;

/**
 * What became of everything that fell due to one payee under the terms of the plan. What was earned
 * with {@code outstanding} and {@code toppedUp} is what all payments come to, with what is carried.
 *
 * @param payments what is paid, and when
 * @param terms what terms of the plan paid, took back and let go, in the order in which they did
 * @param outstanding what was paid in advance and is still open at the end, in minor units
 * @param toppedUp what was paid beyond the earnings and is not asked back, in minor units
 */
public record Settlement(Payments payments, List<TermLine> terms, long outstanding, long toppedUp) {
  public static final Settlement NOTHING =
      new Settlement(new Payments(List.of(), 0), List.of(), 0, 0);

  public Settlement {
    terms = List.copyOf(terms);
  }
}
