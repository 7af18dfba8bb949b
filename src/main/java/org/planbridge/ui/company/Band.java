package org.planbridge.ui.company;

import java.math.BigDecimal;
import java.util.Locale;

/** How much a payee gains or loses: five bands, the outer ones beyond 5 % of the current pay. */
public enum Band {
  MUCH_MORE,
  MORE,
  SAME,
  LESS,
  MUCH_LESS;

  /** The outer bands begin beyond this share of current pay. */
  static final BigDecimal EDGE = new BigDecimal("0.05");

  /** The band of a difference; without current pay any difference counts as beyond 5 %. */
  static Band of(long difference, long current) {
    if (difference == 0) {
      return SAME;
    }
    boolean beyond =
        BigDecimal.valueOf(Math.abs(difference))
                .compareTo(BigDecimal.valueOf(Math.max(0, current)).multiply(EDGE))
            > 0;
    return difference > 0 ? (beyond ? MUCH_MORE : MORE) : (beyond ? MUCH_LESS : LESS);
  }

  /** Key of its name in the bundle, for example {@code band.much_more}. */
  public String wordKey() {
    return "band." + name().toLowerCase(Locale.ROOT);
  }
}
