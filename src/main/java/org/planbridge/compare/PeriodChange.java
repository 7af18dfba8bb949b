package org.planbridge.compare;

import org.planbridge.time.Period;

/** What was earned in a reporting period, and what was paid on pay dates inside it. */
public record PeriodChange(Period period, Change earned, Change paid) {}
