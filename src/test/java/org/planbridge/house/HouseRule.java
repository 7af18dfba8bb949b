package org.planbridge.house;

import com.tngtech.archunit.lang.ArchRule;

/**
 * A rule of the house and the class below {@code planted} that breaks it on purpose.
 *
 * @param rule what every class of the product keeps
 * @param plantedFault the class that must be named when the rule reads the planted classes
 */
record HouseRule(ArchRule rule, Class<?> plantedFault) {
  @Override
  public String toString() {
    return rule.getDescription();
  }
}
