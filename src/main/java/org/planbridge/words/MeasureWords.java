package org.planbridge.words;

import java.util.ArrayList;
import java.util.List;
import org.planbridge.plan.Measure;

/** What is counted, and whose, as a sentence or a part of one. */
final class MeasureWords {
  private final Wording wording;

  MeasureWords(Wording wording) {
    this.wording = wording;
  }

  /**
   * @param over the time in words: "in the quarter"
   */
  String sentence(Measure measure, String over) {
    List<String> sentences = new ArrayList<>();
    sentences.add(wording.say("measure.moves", phrase(measure), over));
    if (measure.splits().value() == Measure.Splits.IN_FULL) {
      sentences.add(wording.say("measure.inFull"));
    }
    if (measure.isShared()) {
      sentences.add(wording.say("measure.lookedAt"));
    }
    return wording.sentences(sentences);
  }

  /** What is counted, as it stands inside a sentence: "the number of your deals". */
  String phrase(Measure measure) {
    String whose = "." + measure.scope().value().name();
    String deals = wording.say("measure.deals" + whose);
    return switch (measure.counted()) {
      case Measure.Counted.QuotaCredit _ -> wording.say("measure.quotaCredit", deals);
      case Measure.Counted.Sum(var number) -> wording.say("measure.sum", deals, Names.of(number));
      case Measure.Counted.Count _ -> wording.say("measure.count", deals);
      case Measure.Counted.Average(var number) ->
          wording.say("measure.average", deals, Names.of(number));
      case Measure.Counted.Last(var number) -> wording.say("measure.last", deals, Names.of(number));
      case Measure.Counted.Achieved(var number, var taken) ->
          wording.say(
              "measure.achieved." + taken.value().name(),
              wording.say("measure.whose" + whose),
              Names.of(number));
    };
  }
}
