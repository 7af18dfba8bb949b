package org.planbridge.attribution;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.planbridge.compare.Comparison;
import org.planbridge.engine.Case;
import org.planbridge.engine.Workers;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.planjson.PlanReader;
import org.planbridge.planjson.PlanWriter;

/** Two plans that differ in a few drawn clauses, over drawn deals. */
record Drawn(Case drawn, CompensationPlan proposed) {
  static final Workers ALONE = new Workers(1);

  /** The drawn current plan, and it with a few changes towards the drawn proposed one. */
  static Drawn of(long seed, int most) {
    Case drawn = Case.of(seed);
    PlanPair plans = new PlanPair(drawn.current(), drawn.proposed());
    Set<String> fields = new HashSet<>();
    List<Step> steps = new Grouping(plans, fields, sayable()).of(Steps.of(plans, false));
    Mixture mixture = new Mixture(plans, steps, fields);
    long made = mixture.all();
    long random = seed * 0x9E3779B97F4A7C15L;
    while (Long.bitCount(made) > most) {
      random = random * 6364136223846793005L + 1442695040888963407L;
      made &= ~(1L << (random >>> 33) % steps.size());
    }
    return new Drawn(drawn, mixture.of(made));
  }

  Comparison compare() {
    return drawn.with(drawn.current(), proposed).compare();
  }

  Comparison reversed() {
    return drawn.with(proposed, drawn.current()).compare();
  }

  static Predicate<CompensationPlan> sayable() {
    return plan ->
        PlanReader.read("mix", PlanWriter.write(plan).getBytes(StandardCharsets.UTF_8))
            .value()
            .isPresent();
  }
}
