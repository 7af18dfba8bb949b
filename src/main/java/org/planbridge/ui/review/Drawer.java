package org.planbridge.ui.review;

import java.util.List;
import org.planbridge.words.TraceTable;

/**
 * What the drawer at the side shows: the trace of a number in both plans, or the held deals.
 *
 * @param about what the number belongs to: date, component, source row
 * @param tables the steps; empty for held deals
 * @param held the held deals; empty for a trace
 * @param text all of it as text, to be copied
 */
public record Drawer(
    String title, String about, List<TraceTable> tables, List<Held> held, String text) {
  public Drawer {
    tables = List.copyOf(tables);
    held = List.copyOf(held);
  }

  /**
   * A deal that counts in neither plan.
   *
   * @param deal its id and amount
   * @param why what is missing, and which clause needs it
   * @param remedy what would make it count
   */
  public record Held(String deal, String why, String remedy, String source) {}
}
