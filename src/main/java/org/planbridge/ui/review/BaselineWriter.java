package org.planbridge.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planbridge.baseline.PayDateProof;
import org.planbridge.baseline.PayeeProof;
import org.planbridge.ui.common.Formats;
import org.planbridge.ui.common.UiWords;
import org.planbridge.words.BaselineWords;

/** Writes whether the current plan's replay comes to what the payee was really paid. */
final class BaselineWriter {
  private final UiWords words;
  private final BaselineWords baseline;

  BaselineWriter(UiWords words) {
    this.words = words;
    this.baseline = BaselineWords.in(words.locale());
  }

  /** The line at the top. */
  String line(PayeeProof proof, Formats formats) {
    return proof.dates().isEmpty()
        ? words.of("review.baseline.none")
        : words.of(
            "review.baseline.line",
            formats.count(proof.matches()),
            formats.count(proof.dates().size()));
  }

  /** Every pay date, those that differ first. */
  Drawer drawer(PayeeProof proof, Formats formats) {
    List<PayDateProof> dates = new ArrayList<>(proof.differences());
    proof.dates().stream().filter(PayDateProof::matches).forEach(dates::add);
    List<Drawer.Touched> rows =
        dates.stream()
            .map(date ->
                new Drawer.Touched(
                    words.of(
                        "review.baseline.date",
                        formats.date(date.date()),
                        formats.money(date.replayed().minorUnits()),
                        formats.money(date.paid().minorUnits())),
                    baseline.sentence(date),
                    formats.change(date.difference().minorUnits()),
                    Formats.tone(date.difference().minorUnits())))
            .toList();
    String title = words.of("review.baseline.title");
    String about =
        dates.isEmpty() ? words.of("review.baseline.help") : words.of("review.baseline.about");
    String text =
        Stream.concat(
                Stream.of(title, about, ""),
                rows.stream().map(one -> String.join("\t", one.name(), one.about(), one.change())))
            .collect(Collectors.joining("\n"));
    return Drawer.ofRows(
        title,
        about,
        List.of(),
        List.of(
            words.of("review.baseline.head"),
            words.of("review.baseline.because"),
            words.of("review.difference")),
        rows,
        text);
  }
}
