package org.planbridge.words;

import org.planbridge.explain.Converted;

/** How a number of another currency was converted, in words. */
final class ConvertedWords {
  private final Wording wording;
  private final Figures figures;

  ConvertedWords(Wording wording, Figures figures) {
    this.wording = wording;
    this.figures = figures;
  }

  TraceTable.Side side(Converted step) {
    return new TraceTable.Side(
        wording.say(
            "trace.converted",
            figures.number(step.number()),
            step.from(),
            figures.number(step.rate()),
            figures.day(step.date()),
            step.source()
                .map(row ->
                    wording.say("step.converted.row", row.file(), Integer.toString(row.row())))
                .orElse("")),
        figures.number(step.result()));
  }
}
