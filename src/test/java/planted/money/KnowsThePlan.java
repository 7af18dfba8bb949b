package planted.money;

import java.util.List;
import planted.plan.TierManager;

/** Planted: a door from an inner room to an outer one, in a type argument; no package-info. */
public record KnowsThePlan(List<TierManager> tiers) {}
