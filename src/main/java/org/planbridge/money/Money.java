package org.planbridge.money;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * A payable sum, always whole minor units of one currency; {@code USD 12.34} is 1234. May be
 * negative (owed back). Arithmetic is exact: an overflow or a mix of currencies is an exception,
 * never a wrong sum.
 */
public record Money(Currency currency, long minorUnits) implements Comparable<Money> {
  public static Money zero(Currency currency) {
    return new Money(currency, 0);
  }

  public Money plus(Money other) {
    return new Money(same(other), Math.addExact(minorUnits, other.minorUnits));
  }

  public Money minus(Money other) {
    return new Money(same(other), Math.subtractExact(minorUnits, other.minorUnits));
  }

  public Money negated() {
    return new Money(currency, Math.negateExact(minorUnits));
  }

  public int signum() {
    return Long.signum(minorUnits);
  }

  /**
   * The sum in major units with the currency's own number of decimals, for example {@code 12.34}.
   */
  public BigDecimal toDecimal() {
    return BigDecimal.valueOf(minorUnits, currency.getDefaultFractionDigits());
  }

  @Override
  public int compareTo(Money other) {
    same(other);
    return Long.compare(minorUnits, other.minorUnits);
  }

  private Currency same(Money other) {
    if (!currency.equals(other.currency)) {
      throw new CurrencyMismatch(currency, other.currency);
    }
    return currency;
  }
}
