package org.planbridge.money;

import java.util.Currency;

/** Two sums of different currencies met in one sum; there is no implicit conversion. */
public final class CurrencyMismatch extends IllegalArgumentException {
  public CurrencyMismatch(Currency one, Currency other) {
    super("Sums in (%s) and (%s) cannot be added.".formatted(one, other));
  }
}
