package org.planbridge.engine;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;

/** What may be done to every rate of a plan. */
enum Rates implements UnaryOperator<BigDecimal> {
  /** Five points more. */
  UP;

  @Override
  public BigDecimal apply(BigDecimal rate) {
    return rate.add(new BigDecimal("0.05"));
  }
}
