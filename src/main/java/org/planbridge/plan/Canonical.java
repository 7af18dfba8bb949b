package org.planbridge.plan;

import java.math.BigDecimal;

/** One spelling for each number, so that 0.10 and 0.1 are the same clause. */
final class Canonical {
  private Canonical() {}

  static BigDecimal number(BigDecimal value) {
    BigDecimal bare = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
