package org.planbridge.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.planbridge.ambiguity.Ambiguity;
import org.planbridge.ambiguity.OpenChoice;
import org.planbridge.ambiguity.Reading;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.CompensationPlan;

/**
 * What a plan leaves open, in sentences. A reading is told by the sentence of its clause as it
 * would stand in a plan that states it.
 */
public final class AmbiguityWords {
  private final Wording wording;
  private final PlanWords plans;

  private AmbiguityWords(Wording wording, PlanWords plans) {
    this.wording = wording;
    this.plans = plans;
  }

  public static AmbiguityWords in(Locale locale) {
    return new AmbiguityWords(Wording.in(locale), PlanWords.in(locale));
  }

  /** Where the plan leaves something open, and what: "Commission: how it earns. Whether …". */
  public String question(CompensationPlan plan, OpenChoice choice) {
    String open = wording.say("open." + choice.kind().name());
    return choice
        .clause()
        .map(address -> wording.say("open.of", plans.heading(plan, address), open))
        .orElse(open);
  }

  /** What is assumed. */
  public String assumed(CompensationPlan plan, OpenChoice choice) {
    return sentence(plan, choice.clause(), "open.assumed." + choice.kind().name());
  }

  /** What it would be under another reading. */
  public String reading(CompensationPlan plan, Reading reading) {
    return sentence(reading.of(plan), reading.clause(), "open.other." + reading.kind().name());
  }

  private String sentence(CompensationPlan plan, Optional<ClauseAddress> clause, String bare) {
    return clause.map(address -> plans.sentence(plan, address)).orElseGet(() -> wording.say(bare));
  }

  /** How far the search went. */
  public String search(Ambiguity found) {
    return found.isExhaustive()
        ? wording.say("open.all", String.valueOf(found.replays()))
        : wording.say(
            "open.some",
            String.valueOf(found.combined().size()),
            String.valueOf(found.choices().size()),
            String.valueOf(found.replays()));
  }

  /** Readings that hold at once, as a list. */
  public String together(CompensationPlan plan, List<Reading> readings) {
    return readings.isEmpty()
        ? wording.say("open.asAssumed")
        : String.join(" ", readings.stream().map(one -> reading(plan, one)).toList());
  }

  /** How many open choices change nothing by themselves. */
  public String idle(long choices) {
    return wording.say("open.idle", String.valueOf(choices));
  }

  /** That no pay depends on what is open. */
  public String nothing() {
    return wording.say("open.nothing");
  }
}
