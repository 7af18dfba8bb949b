package org.planbridge.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planbridge.attribution.Step;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.PlanDiff;
import org.planbridge.plan.Why;

/** The changes that a difference in pay is attributed to, in words. */
public final class ChangeWords {
  private final PlanWords plans;
  private final Wording wording;

  private ChangeWords(PlanWords plans) {
    this.plans = plans;
    wording = plans.wording();
  }

  public static ChangeWords in(Locale locale) {
    return new ChangeWords(PlanWords.in(locale));
  }

  /** What changes, in few words: "Commission: how it earns". */
  public String name(Step step) {
    return switch (step) {
      case Step.Clause(var pair, PlanDiff.Change.Changed changed) ->
          plans.heading(pair.proposed(), changed.address());
      case Step.Clause(_, PlanDiff.Change.Added added) ->
          wording.say("step.new", added.component().name());
      case Step.Clause(_, PlanDiff.Change.Dropped dropped) ->
          wording.say("step.dropped", dropped.component().name());
      case Step.Together together ->
          together.parts().map(this::name).collect(Collectors.joining(" + "));
      case Step.Order _ -> wording.say("step.order");
      case Step.Length _ -> wording.say("step.length");
      case Step.Quotas _ -> wording.say("step.quotas");
      case Step.ByPayBelow(var pair) -> wording.say("step.byPayBelow", pair.proposed().name());
      case Step.OneSided(CompensationPlan plan, boolean proposed) ->
          wording.say(proposed ? "step.onlyProposed" : "step.onlyCurrent", plan.name());
    };
  }

  /** What the current plan says there; nothing for what is new or is no clause. */
  public List<String> was(Step step) {
    return step.parts()
        .flatMap(part ->
            part instanceof Step.Clause(var pair, PlanDiff.Change.Changed changed)
                ? Optional.of(plans.sentence(pair.current(), changed.address())).stream()
                : Optional.<String>empty().stream())
        .toList();
  }

  /** What the proposed plan says there; nothing for what is dropped or is no clause. */
  public List<String> willBe(Step step) {
    return step.parts()
        .flatMap(part ->
            part instanceof Step.Clause(var pair, PlanDiff.Change.Changed changed)
                ? Optional.of(plans.sentence(pair.proposed(), changed.address())).stream()
                : Optional.<String>empty().stream())
        .toList();
  }

  /** The recorded reasons, or that nobody has recorded one. */
  public List<String> reasons(Step step) {
    List<Optional<Why>> recorded = step.changes().map(PlanDiff.Change::why).toList();
    return recorded.isEmpty()
        ? List.of()
        : recorded.stream().anyMatch(Optional::isPresent)
            ? recorded.stream().filter(Optional::isPresent).map(plans::reason).toList()
            : List.of(plans.reason(Optional.empty()));
  }
}
