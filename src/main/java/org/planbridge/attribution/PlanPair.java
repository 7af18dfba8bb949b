package org.planbridge.attribution;

import org.planbridge.plan.CompensationPlan;

/** The plan that somebody is under on the current side, and on the proposed side. */
public record PlanPair(CompensationPlan current, CompensationPlan proposed) {}
