package org.planbridge.plan;

/** The most that all components together pay in a period; cuts in replay order. */
public record PlanCap(Limit.Per per, Quantity amount) {}
