package org.planbridge.facts;

/** The side of a comparison on which a quota counts. */
public enum QuotaSide {
  CURRENT,
  PROPOSED
}
