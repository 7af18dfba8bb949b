package org.planbridge.engine.column;

import org.planbridge.money.Fraction;

/** Numbers as fractions of any size: the wide path for blocks that do not fit scaled longs. */
public final class ExactColumn implements Column {
  final Fraction[] values;

  ExactColumn(Fraction[] values) {
    this.values = values;
  }

  @Override
  public int size() {
    return values.length;
  }

  @Override
  public Fraction at(int i) {
    return values[i];
  }
}
