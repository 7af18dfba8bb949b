package org.planbridge.compare;

import org.planbridge.money.Money;

/**
 * One figure on both sides. The difference is proposed minus current: positive is more pay under
 * the proposed plan.
 */
public record Change(Money current, Money proposed) {
  public Money difference() {
    return proposed.minus(current);
  }

  public Change plus(Change other) {
    return new Change(current.plus(other.current), proposed.plus(other.proposed));
  }

  public boolean isZero() {
    return current.signum() == 0 && proposed.signum() == 0;
  }
}
