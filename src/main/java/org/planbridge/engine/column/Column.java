package org.planbridge.engine.column;

import org.planbridge.money.Fraction;

/** Exact numbers, one for each line of a block. */
public sealed interface Column permits LongColumn, ExactColumn {
  int size();

  /** The exact value of line {@code i} of the block. */
  Fraction at(int i);
}
