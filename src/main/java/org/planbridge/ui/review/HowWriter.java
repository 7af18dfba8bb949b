package org.planbridge.ui.review;

import java.util.ArrayList;
import java.util.List;
import org.planbridge.compare.Change;
import org.planbridge.compare.ComponentChange;
import org.planbridge.plan.PlanDiff;
import org.planbridge.ui.common.Formats;
import org.planbridge.ui.common.UiWords;

/** Writes how the payee is affected. */
final class HowWriter {
  private final UiWords words;
  private final TimeNames times;
  private final WhatWriter what;

  HowWriter(UiWords words) {
    this.words = words;
    this.times = new TimeNames(words);
    this.what = new WhatWriter(words);
  }

  Review.How write(Subject subject) {
    Formats formats = subject.formats();
    Change total = subject.total();
    return new Review.How(
        basis(subject),
        formats.wholeMoney(total.current().minorUnits()),
        formats.wholeMoney(total.proposed().minorUnits()),
        change(subject),
        Formats.tone(Subject.difference(total)),
        remark(subject),
        subject.paid() ? paidLines(subject) : earnedLines(subject),
        words.of("review.caution"));
  }

  /** {@code Same 61 deals, Jan–Dec 2026, earned.} */
  String basis(Subject subject) {
    String deals = subject.formats().count(subject.usedDeals());
    String span = times.span(subject.basis(), subject.formats());
    String key = subject.paid() ? "review.how.basis.paid" : "review.how.basis.earned";
    return words.of(key, deals, span);
  }

  /** {@code $3,120 less (−2.9%)}, or that there is no change. */
  String change(Subject subject) {
    Formats formats = subject.formats();
    long difference = Subject.difference(subject.total());
    if (difference == 0) {
      return words.of("review.how.same");
    }
    return words.of(
        "review.how.change",
        formats.wholeChangeInWords(difference),
        formats.percentChange(difference, subject.total().current().minorUnits()));
  }

  /** The finding as a sentence, for the title of a picture. */
  String finding(Subject subject) {
    String deals = subject.formats().count(subject.usedDeals());
    long difference = Subject.difference(subject.total());
    if (!subject.hasPlans()) {
      return words.of("review.what.noPlan", subject.firstName());
    }
    if (subject.isUntouched()) {
      return words.of("review.finding.untouched", subject.firstName());
    }
    if (difference == 0) {
      return words.of("review.finding.same", deals, subject.firstName());
    }
    return words.of("review.finding", deals, subject.firstName(), change(subject));
  }

  private String remark(Subject subject) {
    if (!subject.hasPlans()) {
      return words.of("review.how.noPlan", subject.firstName());
    }
    if (subject.isUntouched()) {
      return untouched(subject);
    }
    if (subject.sameEarned()) {
      long later = Subject.difference(subject.owed());
      String amount = subject.formats().wholeMoney(Math.abs(later));
      String last = subject.formats().date(subject.basis().last());
      return later == 0
          ? words.of("review.how.timing.inside", last)
          : words.of(
              later > 0 ? "review.how.timing.later" : "review.how.timing.earlier", amount, last);
    }
    return "";
  }

  /** No change, and which changes of the plan touched none of the payee's deals. */
  private String untouched(Subject subject) {
    var current = subject.pay().current();
    var proposed = subject.pay().proposed();
    boolean sameWords =
        current.isEmpty()
            || proposed.isEmpty()
            || PlanDiff.between(current.get(), proposed.get()).changes().isEmpty();
    if (sameWords) {
      return words.of("review.how.untouched.plain", subject.firstName());
    }
    List<String> headings =
        what.write(subject).clauses().stream().map(Review.Clause::heading).toList();
    return words.of(
        headings.size() == 1 ? "review.how.untouched.one" : "review.how.untouched.many",
        subject.firstName(),
        subject.formats().count(headings.size()),
        subject.formats().count(subject.usedDeals()));
  }

  private List<Review.Line> earnedLines(Subject subject) {
    List<Review.Line> lines = new ArrayList<>();
    List<ComponentChange> same = new ArrayList<>();
    for (ComponentChange component : subject.pay().components()) {
      if (Subject.isSame(component.earned())) {
        same.add(component);
      } else {
        lines.add(line(component.name(), component.earned(), subject, false));
      }
    }
    if (same.size() == 1) {
      lines.add(line(same.getFirst().name(), same.getFirst().earned(), subject, false));
    } else {
      same.stream()
          .map(ComponentChange::earned)
          .reduce(Change::plus)
          .ifPresent(sum ->
              lines.add(
                  line(
                      words.of("review.how.unchanged", subject.formats().count(same.size())),
                      sum,
                      subject,
                      false)));
    }
    lines.add(line(words.of("review.how.total.earned"), subject.pay().earned(), subject, true));
    return lines;
  }

  private List<Review.Line> paidLines(Subject subject) {
    Change owed = subject.owed();
    Change less = new Change(owed.current().negated(), owed.proposed().negated());
    return List.of(
        line(words.of("review.how.total.earned"), subject.pay().earned(), subject, false),
        line(words.of("review.how.owed"), less, subject, false),
        line(words.of("review.how.total.paid"), subject.pay().paid(), subject, true));
  }

  private static Review.Line line(String name, Change change, Subject subject, boolean total) {
    Formats formats = subject.formats();
    long difference = Subject.difference(change);
    return new Review.Line(
        name,
        formats.money(change.current().minorUnits()),
        formats.money(change.proposed().minorUnits()),
        formats.change(difference),
        Formats.tone(difference),
        total);
  }
}
