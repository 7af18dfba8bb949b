package org.planbridge.ui.review;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planbridge.facts.Payee;
import org.planbridge.ui.common.Formats;
import org.planbridge.ui.common.UiWords;

/** Writes everything above the tabs. */
final class ReviewWriter {
  private final UiWords words;
  private final WhatWriter what;
  private final HowWriter how;
  private final WhyWriter why;

  ReviewWriter(UiWords words) {
    this.words = words;
    this.what = new WhatWriter(words);
    this.how = new HowWriter(words);
    this.why = new WhyWriter(words);
  }

  Review write(Subject subject) {
    WhatWriter.What clauses = what.write(subject);
    List<Review.Driver> drivers = why.write(subject);
    return new Review(
        subject.name(),
        about(subject.pay().payee()),
        position(subject),
        trust(subject),
        held(subject),
        clauses.lead(),
        clauses.clauses(),
        clauses.unchanged(),
        how.write(subject),
        whyLead(drivers),
        drivers);
  }

  private static String about(Payee payee) {
    return Stream.of(payee.role(), payee.team())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  private String position(Subject subject) {
    Formats formats = subject.formats();
    return words.of(
        "review.position",
        formats.count(subject.index() + 1),
        formats.count(subject.comparison().payees().size()));
  }

  private String trust(Subject subject) {
    int used = subject.usedDeals();
    int all = used + subject.held().size();
    return words.of("review.trust", subject.formats().count(used), subject.formats().count(all));
  }

  private String held(Subject subject) {
    int held = subject.held().size();
    return held == 0 ? "" : words.of("review.held", subject.formats().count(held));
  }

  private String whyLead(List<Review.Driver> drivers) {
    boolean moved = drivers.stream().anyMatch(driver -> !driver.tone().equals("none"));
    return drivers.isEmpty()
        ? words.of("review.why.nothing")
        : words.of(moved ? "review.why.lead" : "review.why.leadSame");
  }
}
