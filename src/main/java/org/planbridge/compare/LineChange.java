package org.planbridge.compare;

import org.planbridge.time.Period;

/** What no deal carries, such as a bonus: the component, and the period whose last day earns it. */
public record LineChange(String component, Period period, Change earned) {}
