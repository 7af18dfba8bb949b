package org.planbridge.ui.review;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planbridge.attribution.OwnDeals;
import org.planbridge.attribution.PayeeBridge;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.ui.common.Formats;
import org.planbridge.ui.common.UiWords;
import org.planbridge.words.DealWords;

/** Writes the payee's own deals that tell most of what changes. */
final class OwnDealsWriter {
  private final UiWords words;
  private final DealWords sentences;

  OwnDealsWriter(UiWords words) {
    this.words = words;
    this.sentences = DealWords.in(words.locale());
  }

  List<OwnDeal> write(Subject subject, PayeeBridge bridge) {
    return OwnDeals.of(bridge).stream().map(deal -> write(subject, bridge, deal)).toList();
  }

  private OwnDeal write(Subject subject, PayeeBridge bridge, OwnDeals.OwnDeal deal) {
    Formats formats = subject.formats();
    CreditLines lines = subject.comparison().current().lines();
    String title =
        Stream.of(
                words.of("review.drawer.deal", lines.deals().ids().get(lines.dealRow(deal.line()))),
                formats.date(lines.date(deal.line())),
                new DealRows(subject, words).account(deal.line()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    return new OwnDeal(
        deal.line(),
        title,
        sentences.sentence(bridge, deal, formats::changeInWords, formats::signedMoney),
        Formats.tone(deal.difference()));
  }

  /** Said where no deal of the payee changes, and why. */
  String none(Subject subject, PayeeBridge bridge) {
    return bridge.steps().isEmpty()
        ? words.of("review.five.sameWords", subject.firstName())
        : words.of(
            "review.five.untouched",
            subject.firstName(),
            subject.formats().count(bridge.steps().size()));
  }
}
