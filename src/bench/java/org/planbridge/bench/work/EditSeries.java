package org.planbridge.bench.work;

/**
 * The series of edits a planner makes while dragging one rate: edit {@code n} visits rep {@code n *
 * 7919 mod reps}, so that no two neighbours share a cache line, and sets the second tier's rate to
 * 8.1 % up to 10 % in steps of 0.1 %.
 */
public final class EditSeries {
  /** How many edits of the series are checked against the reference. */
  public static final int CHECKED = 100;

  private EditSeries() {}

  /** The rep of an edit. */
  public static int rep(Size size, int edit) {
    return (int) (edit * 7919L % size.reps());
  }

  /** The second tier's rate in basis points. */
  public static int secondRate(int edit) {
    return 810 + 10 * (edit % 20);
  }
}
