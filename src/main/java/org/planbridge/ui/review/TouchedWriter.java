package org.planbridge.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planbridge.attribution.PayeeBridge;
import org.planbridge.attribution.Place;
import org.planbridge.attribution.Step;
import org.planbridge.compare.ComponentChange;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.ui.common.Formats;
import org.planbridge.ui.common.UiWords;
import org.planbridge.words.ChangeWords;

/** Writes what one changed clause did: its sentences, its reason, and the deals it touched. */
final class TouchedWriter {
  private final UiWords words;
  private final ChangeWords changes;
  private final TimeNames times;

  TouchedWriter(UiWords words) {
    this.words = words;
    this.changes = ChangeWords.in(words.locale());
    this.times = new TimeNames(words);
  }

  Optional<Drawer> write(Subject subject, PayeeBridge bridge, String key) {
    return IntStream.range(0, bridge.steps().size())
        .filter(step -> bridge.steps().get(step).key().equals(key))
        .mapToObj(step -> write(subject, bridge, step))
        .findFirst();
  }

  private Drawer write(Subject subject, PayeeBridge bridge, int at) {
    Step step = bridge.steps().get(at);
    List<Drawer.Said> said = new ArrayList<>();
    changes.was(step).forEach(one -> said.add(new Drawer.Said(words.of("review.what.was"), one)));
    changes
        .willBe(step)
        .forEach(one -> said.add(new Drawer.Said(words.of("review.what.willBe"), one)));
    changes
        .reasons(step)
        .forEach(one -> said.add(new Drawer.Said(words.of("review.why.reason"), one)));
    List<Place> places = bridge.places(at);
    List<Drawer.Touched> touched =
        places.stream().map(place -> touched(subject, bridge, at, place)).toList();
    long effect = bridge.figure(at).minorUnits();
    String title = changes.name(step);
    String about =
        words.of(
            subject.paid() ? "review.why.dates" : "review.why.touched",
            subject.formats().change(effect),
            subject.formats().count(places.size()));
    String text =
        Stream.of(
                Stream.of(title, about, ""),
                said.stream().map(one -> one.head() + ": " + one.text()),
                touched.stream()
                    .map(one -> String.join("\t", one.name(), one.about(), one.change())))
            .flatMap(lines -> lines)
            .collect(Collectors.joining("\n"));
    return Drawer.ofRows(
        title,
        about,
        said,
        List.of(
            words.of("review.why.where"),
            words.of("review.why.when"),
            words.of("review.drawer.effect")),
        touched,
        text);
  }

  private Drawer.Touched touched(Subject subject, PayeeBridge bridge, int step, Place place) {
    Formats formats = subject.formats();
    long effect = bridge.figure(step, place::equals).minorUnits();
    CreditLines lines = subject.comparison().current().lines();
    return switch (place) {
      case Place.Line(int line) ->
          touched(
              words.of("review.drawer.deal", lines.deals().ids().get(lines.dealRow(line))),
              formats.date(lines.date(line)),
              effect,
              formats);
      case Place.PeriodSum(var component, var period) ->
          touched(
              name(subject, component),
              times.period(period, subject.basis(), formats),
              effect,
              formats);
      case Place.PayDate(var date) ->
          touched(words.of("review.why.payDate"), formats.date(date), effect, formats);
    };
  }

  private static Drawer.Touched touched(String name, String about, long effect, Formats formats) {
    return new Drawer.Touched(name, about, formats.change(effect), Formats.tone(effect));
  }

  private static String name(Subject subject, String component) {
    return subject.pay().components().stream()
        .filter(one -> one.id().equals(component))
        .map(ComponentChange::name)
        .findFirst()
        .orElse(component);
  }
}
