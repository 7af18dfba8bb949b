package org.planbridge.compare;

/** How plans meet time in a comparison. */
public enum Mode {
  /** Both sides apply to the whole compared period, as if each had been in force throughout it. */
  THROUGHOUT
}
