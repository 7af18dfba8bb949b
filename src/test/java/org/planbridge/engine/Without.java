package org.planbridge.engine;

/** What a law does not speak of, so that random cases for it leave it out. */
public enum Without {
  /** Deals divided among payees. */
  SPLITS,
  /** Deals below zero. */
  NEGATIVES,
  /** Missing fields, quotas, figures and cells without a fallback. */
  GAPS,
  /** Whatever pays a sum for a deal, however small the deal. */
  SUMS_PER_DEAL,
  /** Whatever counts deals. */
  COUNTS,
  /** Conditions and tables that look at how large a deal is. */
  SIZE_CONDITIONS,
  /** Modifiers that wait for the measure to reach a bound. */
  REACHED,
  /** Caps of deals, of periods and of the plan. */
  CAPS,
  /** Floors of periods. */
  FLOORS,
  /** Minimums per deal. */
  MINIMUMS,
  /** Any other rounding than half up to the cent. */
  ODD_ROUNDINGS,
  /** Gates, which let through what was held back. */
  GATES,
  /** Rates that fall from tier to tier. */
  FALLING_RATES,
  /** Tables in which a deal is taken whole. */
  WHOLE_DEALS,
  /** Falling tiers, tiers of sums and factors, and rates that move in a line. */
  WAYS_OF_TIERS,
  /** Stated periods that leave a part of the compared period out. */
  SHORT_CALENDARS
}
