package org.planbridge.engine.operator;

import org.planbridge.explain.LimitReason;

/** One thing that a gate looks at, worked out for a block. */
interface GateLook {
  /** Whether it holds with a line of the block. */
  boolean holds(int line);

  /** Whether it holds at the end of a run of the gate's period. */
  boolean holdsAtEnd(int run);

  /** What it stood at with a line. */
  LimitReason.Look at(int line);

  /** What it stood at when a run ended. */
  LimitReason.Look atEnd(int run);
}
