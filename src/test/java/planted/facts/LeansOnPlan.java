package planted.facts;

import planted.plan.TierManager;

/** Planted: one half of a ring of packages. */
public record LeansOnPlan(TierManager tiers) {}
