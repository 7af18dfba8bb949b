package org.planbridge.ui.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.ui.common.UiWords;
import org.planbridge.words.DiffWords;
import org.planbridge.words.PlanWords;

/** Writes what the plan is and what becomes of it. */
final class WhatWriter {
  private final UiWords words;
  private final DiffWords diff;
  private final PlanWords plans;

  WhatWriter(UiWords words) {
    this.words = words;
    this.diff = DiffWords.in(words.locale());
    this.plans = PlanWords.in(words.locale());
  }

  /** The changed clauses with what stays the same, or what can be said without two plans. */
  record What(String lead, List<Review.Clause> clauses, String unchanged) {}

  What write(Subject subject) {
    var current = subject.pay().current();
    var proposed = subject.pay().proposed();
    if (current.isEmpty() || proposed.isEmpty()) {
      return oneSided(subject);
    }
    List<DiffWords.Line> lines = diff.lines(current.get(), proposed.get());
    List<Review.Clause> changes =
        lines.stream()
            .filter(line -> line.kind() != DiffWords.Kind.UNCHANGED)
            .map(this::clause)
            .toList();
    String lead =
        switch (changes.size()) {
          case 0 -> words.of("review.what.none");
          case 1 -> words.of("review.what.one");
          default -> words.of("review.what.many", subject.formats().count(changes.size()));
        };
    return new What(lead, changes, unchanged(lines, proposed.get()));
  }

  private What oneSided(Subject subject) {
    var current = subject.pay().current();
    var proposed = subject.pay().proposed();
    String lead =
        current.isEmpty() && proposed.isEmpty()
            ? words.of("review.what.noPlan", subject.firstName())
            : current.isEmpty()
                ? words.of("review.what.onlyProposed", name(proposed.orElseThrow()))
                : words.of("review.what.onlyCurrent", name(current.orElseThrow()));
    return new What(lead, List.of(), "");
  }

  private static String name(CompensationPlan plan) {
    return plan.name();
  }

  private Review.Clause clause(DiffWords.Line line) {
    return new Review.Clause(
        switch (line.kind()) {
          case CHANGED, UNCHANGED -> "●";
          case NEW -> "＋";
          case REMOVED -> "✕";
        },
        switch (line.kind()) {
          case CHANGED, UNCHANGED -> words.of("review.what.changed");
          case NEW -> words.of("review.what.new");
          case REMOVED -> words.of("review.what.removed");
        },
        line.heading(),
        line.was().orElse(""),
        line.willBe().orElse(""));
  }

  /** Components that stay whole by their names, terms of the plan by their headings. */
  private String unchanged(List<DiffWords.Line> lines, CompensationPlan proposed) {
    Set<String> touched =
        lines.stream()
            .filter(line -> line.kind() != DiffWords.Kind.UNCHANGED)
            .map(line -> line.address().part())
            .collect(Collectors.toSet());
    Set<String> same = new LinkedHashSet<>();
    for (Component component : proposed.components()) {
      if (!touched.contains(component.id())) {
        same.add(component.name());
      }
    }
    List<String> terms = new ArrayList<>();
    lines.stream()
        .filter(line ->
            line.kind() == DiffWords.Kind.UNCHANGED
                && line.address().part().equals(ClauseAddress.PLAN))
        .forEach(line -> terms.add(plans.clause(line.address())));
    same.addAll(terms);
    return same.isEmpty() ? "" : words.of("review.what.unchanged", String.join(", ", same));
  }
}
