package org.planbridge.plan;

/** Which side of a bound the bound itself belongs to. */
public enum Edge {
  /** At exactly the bound you are in. */
  FROM,
  /** At exactly the bound you are not yet in. */
  ABOVE
}
