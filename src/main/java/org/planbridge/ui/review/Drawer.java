package org.planbridge.ui.review;

import java.util.List;
import org.planbridge.words.TraceTable;

/**
 * What the drawer at the side shows: the trace of a number in both plans, the held deals, or what a
 * changed clause did.
 *
 * @param about what the number belongs to: date, component, source row
 * @param tables the steps; empty for held deals
 * @param held the held deals; empty for a trace
 * @param said what a changed clause says, and why; empty for all else
 * @param heads of the three columns of what was touched; empty without any
 * @param touched where a changed clause made a difference, or pay dates held against statements
 * @param text all of it as text, to be copied
 */
public record Drawer(
    String title,
    String about,
    List<TraceTable> tables,
    List<Held> held,
    List<Said> said,
    List<String> heads,
    List<Touched> touched,
    String text) {
  public Drawer {
    tables = List.copyOf(tables);
    held = List.copyOf(held);
    said = List.copyOf(said);
    heads = List.copyOf(heads);
    touched = List.copyOf(touched);
  }

  static Drawer ofTrace(String title, String about, List<TraceTable> tables, String text) {
    return new Drawer(title, about, tables, List.of(), List.of(), List.of(), List.of(), text);
  }

  static Drawer ofHeld(String title, String about, List<Held> held, String text) {
    return new Drawer(title, about, List.of(), held, List.of(), List.of(), List.of(), text);
  }

  static Drawer ofRows(
      String title,
      String about,
      List<Said> said,
      List<String> heads,
      List<Touched> rows,
      String text) {
    return new Drawer(title, about, List.of(), List.of(), said, heads, rows, text);
  }

  /** One sentence and what it is: what was, what will be, why. */
  public record Said(String head, String text) {}

  /**
   * A place where a changed clause made a difference, or a pay date.
   *
   * @param name a deal, a component, or a pay date
   * @param about its date or period, or what is behind it
   * @param change in money, with sign and glyph
   * @param tone gain, less or none
   */
  public record Touched(String name, String about, String change, String tone) {}

  /**
   * A deal that counts in neither plan.
   *
   * @param deal its id and amount
   * @param why what is missing, and which clause needs it
   * @param remedy what would make it count
   */
  public record Held(String deal, String why, String remedy, String source) {}
}
