package org.planbridge.compare;

/** How plans meet time in a comparison. */
public enum Mode {
  /** Both sides apply to the whole compared period, as if each had been in force throughout it. */
  THROUGHOUT("throughout"),

  /**
   * A deal follows the plan that is in force on its incentive date, by the plans' own spans; a side
   * may hold several versions one after the other. Dates inside clauses stay where they are.
   */
  IN_FORCE("as-in-force");

  private final String spelling;

  Mode(String spelling) {
    this.spelling = spelling;
  }

  /** The word for it in settings, options and files. */
  public String spelling() {
    return spelling;
  }

  /** The mode of that word. */
  public static java.util.Optional<Mode> named(String word) {
    return java.util.Arrays.stream(values()).filter(one -> one.spelling.equals(word)).findFirst();
  }
}
