package org.planbridge.workspace;

/** The two sides of a comparison. */
public enum Side {
  CURRENT,
  PROPOSED
}
