package org.planbridge.ui.common;

import org.planbridge.chart.Chart;

/** Something on a screen that can be written to a file. */
public sealed interface Exhibit {
  /** What it is called, for example {@code Deals of Dana Ruiz}. */
  String name();

  /** A picture, which has its figures as a table beside it. */
  record Pictured(String name, Chart chart) implements Exhibit {}

  /** A table as it is filtered and sorted on the screen. */
  record Tabled(String name, Sheet sheet) implements Exhibit {}
}
