package org.planbridge.plan;

import java.util.Optional;

/**
 * The periods of a term, counted from 1.
 *
 * @param periods the number of the last one; empty if there is none
 * @param since where the count begins
 */
public record Turns(Optional<Integer> periods, Choice<Since> since) {
  public static final Turns ALWAYS = new Turns(Optional.empty(), Choice.assumed(Since.PLAN_START));

  /** Where a count of periods begins: period 1 is the one that holds the day. */
  public enum Since {
    /** The plan's first day, which is that of the compared period. */
    PLAN_START,
    /** The payee's hire date; who has none was hired long ago. */
    HIRE
  }

  /** Whether the term runs in a period. */
  public boolean includes(int number) {
    return periods.map(last -> number <= last).orElse(true);
  }
}
