package org.planbridge.plan;

import java.util.Locale;

/** The slots of a component, in reading order. */
public enum Slot {
  CREDITS,
  BASE,
  MEASURE,
  QUOTA,
  PAY,
  MODIFIERS,
  GATE,
  LIMITS,
  RELEASE,
  CLAWBACK;

  public String spelling() {
    return name().toLowerCase(Locale.ROOT);
  }
}
