package org.planbridge.ui.review;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.planbridge.attribution.PayeeBridge;
import org.planbridge.attribution.Step;
import org.planbridge.chart.Chart;
import org.planbridge.chart.DeltaLadder;
import org.planbridge.chart.Heading;
import org.planbridge.compare.Change;
import org.planbridge.ui.common.Formats;
import org.planbridge.ui.common.UiWords;
import org.planbridge.words.ChangeWords;

/** The picture of what each changed clause did to the payee's pay. */
final class LadderChart {
  private final UiWords words;
  private final ChangeWords changes;

  LadderChart(UiWords words) {
    this.words = words;
    this.changes = ChangeWords.in(words.locale());
  }

  /**
   * @param inOrder whether steps stand as in the plans, not by size
   */
  Chart of(Subject subject, PayeeBridge bridge, boolean inOrder) {
    Formats formats = subject.formats();
    Change total = bridge.total();
    List<Integer> order =
        IntStream.range(0, bridge.steps().size())
            .boxed()
            .sorted(
                Comparator.comparingLong(
                    step -> inOrder ? step : -Math.abs(bridge.figure(step).minorUnits())))
            .toList();
    List<DeltaLadder.Step> steps =
        order.stream()
            .filter(step -> bridge.figure(step).signum() != 0)
            .map(step ->
                new DeltaLadder.Step(
                    bridge.steps().get(step).key(),
                    changes.name(bridge.steps().get(step)),
                    formats.difference(bridge.figure(step).minorUnits())))
            .toList();
    return new DeltaLadder(
        heading(subject, total),
        words.of("review.why.clause"),
        words.of("review.why.effect"),
        new DeltaLadder.End(
            words.of("review.why.current"), formats.figure(total.current().minorUnits())),
        steps,
        new DeltaLadder.End(
            words.of("review.why.proposed"), formats.figure(total.proposed().minorUnits())),
        formats.difference(total.difference().minorUnits()),
        without(subject, bridge, order),
        formats.axis());
  }

  private String without(Subject subject, PayeeBridge bridge, List<Integer> order) {
    List<String> names =
        order.stream()
            .filter(step -> bridge.figure(step).signum() == 0)
            .map(step -> changes.name(bridge.steps().get(step)))
            .toList();
    return names.isEmpty()
        ? ""
        : words.of("review.why.without", subject.firstName(), String.join(", ", names));
  }

  private Heading heading(Subject subject, Change total) {
    Formats formats = subject.formats();
    long difference = total.difference().minorUnits();
    String basis = words.of(subject.paid() ? "review.why.paid" : "review.why.earned");
    String title =
        difference == 0
            ? words.of("review.why.title.same", basis)
            : words.of("review.why.title", basis, formats.wholeChangeInWords(difference));
    return new Heading(
        title,
        words.of("review.why.note"),
        words.of("review.caution"),
        words.of("review.why.empty", subject.firstName()));
  }

  /** No ladder, because so many changes work on one another. */
  Chart tooMany(Subject subject, List<Step> together) {
    String names = together.stream().map(changes::name).collect(Collectors.joining(", "));
    return nothing(
        subject, words.of("review.why.tooMany", subject.formats().count(together.size()), names));
  }

  Chart failed(Subject subject) {
    return nothing(subject, words.of("review.why.failed"));
  }

  private Chart nothing(Subject subject, String sentence) {
    Formats formats = subject.formats();
    DeltaLadder.End none = new DeltaLadder.End("", formats.figure(0));
    return new DeltaLadder(
        Heading.bare(sentence),
        words.of("review.why.clause"),
        words.of("review.why.effect"),
        none,
        List.of(),
        none,
        formats.difference(0),
        "",
        formats.axis());
  }
}
