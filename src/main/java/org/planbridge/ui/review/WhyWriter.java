package org.planbridge.ui.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planbridge.compare.Change;
import org.planbridge.compare.ComponentChange;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.PlanDiff;
import org.planbridge.ui.common.Formats;
import org.planbridge.ui.common.UiWords;
import org.planbridge.words.PlanWords;

/** Writes why it changes: the recorded reasons, the part that moved the payee most first. */
final class WhyWriter {
  private final UiWords words;
  private final PlanWords plans;

  WhyWriter(UiWords words) {
    this.words = words;
    this.plans = PlanWords.in(words.locale());
  }

  List<Review.Driver> write(Subject subject) {
    var current = subject.pay().current();
    var proposed = subject.pay().proposed();
    if (current.isEmpty() || proposed.isEmpty()) {
      return List.of();
    }
    Map<String, List<PlanDiff.Change>> byPart = new LinkedHashMap<>();
    for (PlanDiff.Change change : PlanDiff.between(current.get(), proposed.get()).changes()) {
      byPart.computeIfAbsent(change.address().part(), _ -> new ArrayList<>()).add(change);
    }
    return byPart.entrySet().stream()
        .sorted(Comparator.comparingLong(part -> -Math.abs(effect(part.getKey(), subject))))
        .map(part -> driver(part.getKey(), part.getValue(), current.get(), proposed.get(), subject))
        .toList();
  }

  private Review.Driver driver(
      String part,
      List<PlanDiff.Change> changes,
      CompensationPlan current,
      CompensationPlan proposed,
      Subject subject) {
    long effect = effect(part, subject);
    boolean whole = part.equals(ClauseAddress.PLAN);
    return new Review.Driver(
        whole ? words.of("review.why.plan") : name(part, current, proposed),
        whole ? "" : subject.formats().change(effect),
        Formats.tone(effect),
        changes.stream()
            .sorted(Comparator.comparing(change -> change.why().isEmpty()))
            .map(change -> reasoned(change, subject))
            .toList());
  }

  private Review.Reasoned reasoned(PlanDiff.Change change, Subject subject) {
    String heading = plans.clause(change.address());
    return change
        .why()
        .map(why ->
            new Review.Reasoned(
                heading,
                words.of("review.why.quoted", why.text()),
                words.of("review.why.by", why.author(), subject.formats().date(why.on()))))
        .orElseGet(() -> new Review.Reasoned(heading, words.of("review.why.none"), ""));
  }

  private static String name(String part, CompensationPlan current, CompensationPlan proposed) {
    return proposed
        .component(part)
        .or(() -> current.component(part))
        .map(component -> component.name())
        .orElse(part);
  }

  private static long effect(String part, Subject subject) {
    return subject.pay().components().stream()
        .filter(component -> component.id().equals(part))
        .map(ComponentChange::earned)
        .map(Change::difference)
        .mapToLong(difference -> difference.minorUnits())
        .sum();
  }
}
