package org.planbridge.plan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A unit that a sum is paid for: one of a named number of the deal, or each full step of it.
 * Example: units of {@code amount} with full steps of 1000 count 2 for 2,999 and −2 for −2,999.
 *
 * @param fullSteps how much of the number makes one unit, above 0; what is left over counts for
 *     nothing. Empty: each one of the number is a unit, parts count in part
 */
public record Unit(String number, Optional<BigDecimal> fullSteps) {
  public Unit {
    fullSteps = fullSteps.map(Canonical::number);
    if (fullSteps.filter(step -> step.signum() <= 0).isPresent()) {
      throw new IllegalArgumentException("A full step (%s) must be above 0.".formatted(fullSteps));
    }
  }
}
