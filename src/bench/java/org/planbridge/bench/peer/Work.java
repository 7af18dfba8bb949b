package org.planbridge.bench.peer;

/** The kinds of work, in the order of the table. */
public enum Work {
  PARSE("read the CSV's bytes into typed columns", true),
  IMPORT("import the CSV file into a durable store", false),
  PREPARE("sort into canonical order", true),
  REPLAY_UNSORTED("replay both plans from deals in file order", true),
  REPLAY("replay both plans, data prepared", true),
  EDIT_ONE_REP("edit one rate, recompute one rep", true),
  EDIT_TOP_RATE("edit the top rate, recompute all totals", true),
  SWEEP("100 variants of the new plan", true),
  SHAPLEY("Shapley values of five clauses for each rep", true);

  private final String title;
  private final boolean repeatable;

  Work(String title, boolean repeatable) {
    this.title = title;
    this.repeatable = repeatable;
  }

  /** The work in words. */
  public String title() {
    return title;
  }

  /** Whether it can be run twice without putting something back in between. */
  public boolean repeatable() {
    return repeatable;
  }
}
