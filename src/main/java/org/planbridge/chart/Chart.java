package org.planbridge.chart;

/** A model that can be drawn on any paper and read as a table with the same figures. */
public sealed interface Chart
    permits PairedBars, Cumulative, PayoutCurve, PayTiming, WinnersLosers, DotStrip, DeltaLadder {
  /** The picture of this model: the same model and paper always give the same picture. */
  Picture draw(Paper paper);

  /** What the picture tells, in sentences: for those who listen, and in files. */
  String summary();

  /** The table twin. */
  Grid twin();
}
