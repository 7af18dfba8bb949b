package org.planbridge.words;

import java.util.ArrayList;
import java.util.List;
import org.planbridge.plan.Clawback;
import org.planbridge.plan.Condition;
import org.planbridge.plan.PayCalendar;
import org.planbridge.plan.Release;
import org.planbridge.plan.ReleasePart;
import org.planbridge.plan.ReleasePart.Trigger;

/** When a part is payable and what comes back, as sentences. */
final class PayoutWords {
  private final Wording wording;
  private final Figures figures;

  PayoutWords(Wording wording, Figures figures) {
    this.wording = wording;
    this.figures = figures;
  }

  String release(Release release) {
    return switch (release) {
      case Release.AtEarning _ -> wording.say("release.atEarning");
      case Release.InParts(var parts, var holdback) -> {
        List<String> sentences = new ArrayList<>();
        holdback.ifPresent(part ->
            sentences.add(
                wording.say("release.holdback", figures.percent(part.share()), when(part))));
        boolean all = parts.size() == 1;
        for (ReleasePart part : parts) {
          sentences.add(
              all
                  ? wording.say(holdback.isEmpty() ? "release.all" : "release.rest", when(part))
                  : wording.say(
                      holdback.isEmpty() ? "release.part" : "release.partOfRest",
                      figures.percent(part.share()),
                      when(part)));
        }
        yield wording.sentences(sentences);
      }
    };
  }

  private String when(ReleasePart part) {
    List<String> words = new ArrayList<>();
    words.add(which(trigger(part.trigger()), part.events()));
    ReleasePart.Delay delay = part.delay();
    if (delay.months() > 0) {
      words.add(count("release.months", delay.months()));
    }
    if (delay.days() > 0) {
      words.add(count("release.days", delay.days()));
    }
    delay
        .payDay()
        .ifPresent(day ->
            words.add(
                day == PayCalendar.Payment.LAST_DAY
                    ? wording.say("release.monthEnd")
                    : wording.say("release.payDay", Integer.toString(day))));
    part.instalments()
        .ifPresent(one ->
            words.add(
                wording.say(
                    "release.instalments." + one.oddCents().value().name(),
                    Integer.toString(one.count()),
                    count("release.every", one.everyMonths()))));
    return String.join(wording.say("release.then"), words);
  }

  private String which(String said, Condition events) {
    return events instanceof Condition.Always
        ? said
        : wording.say("event.where", said, new ConditionWords(wording, figures).phrase(events));
  }

  /** What a part waits for: "when cash comes in, as far as it has come in". */
  String trigger(Trigger trigger) {
    return switch (trigger) {
      case Trigger.Booking _ -> wording.say("release.booking");
      case Trigger.PeriodEnd(var cycle) -> wording.say("release.periodEnd." + cycle.name());
      case Trigger.Usage(var least, var byDay) ->
          wording.say("release.usage", figures.number(least), Integer.toString(byDay));
      case Trigger.OnEvent(var kind, var settled) ->
          wording.say("release.event." + settled.value().name(), event(kind));
    };
  }

  /** An event as a person reads it. */
  String event(String kind) {
    return wording
        .sayIfKnown("event." + kind.replace(' ', '_'))
        .orElseGet(() -> wording.say("event.other", kind));
  }

  private String count(String key, int count) {
    return wording.say(count == 1 ? key + ".one" : key, Integer.toString(count));
  }

  String clawback(Clawback clawback) {
    return switch (clawback) {
      case Clawback.None _ -> wording.say("clawback.none");
      case Clawback.TakesBack takes -> takesBack(takes);
    };
  }

  private String takesBack(Clawback.TakesBack takes) {
    String events =
        which(
            wording.list("list.or", takes.kinds().stream().map(this::event).toList()),
            takes.events());
    List<String> sentences = new ArrayList<>();
    sentences.add(
        takes
            .window()
            .map(window ->
                wording.say(
                    "clawback.within",
                    events,
                    count("clawback." + window.unit().name(), window.length()),
                    wording.say("clawback.since." + window.since().value().name())))
            .orElseGet(() -> wording.say("clawback.ever", events)));
    sentences.add(
        switch (takes.method().value()) {
          case Clawback.Method.Full _ -> wording.say("clawback.full");
          case Clawback.Method.Share(var share) ->
              wording.say("clawback.share", figures.percent(share));
          case Clawback.Method.ProRata(var by) -> wording.say("clawback.proRata." + by.name());
        });
    sentences.add(wording.say("clawback.basis." + takes.basis().value().name()));
    sentences.add(wording.say("clawback.extent." + takes.extent().value().name()));
    sentences.add(wording.say("clawback.unreleased"));
    return wording.sentences(sentences);
  }
}
