package org.planbridge.workspace.imports;

/**
 * Rows left out by a known rule, counted.
 *
 * @param detail the stage for {@code NOT_WON}, the heading for {@code BY_CHOICE}, else empty
 */
public record Ignored(Reason reason, String detail, int rows) {
  /** Why rows are left out without being held. */
  public enum Reason {
    /** The deal is not won. */
    NOT_WON,
    /** The same fact with the same values stands in an earlier row. */
    REPEATED,
    /** A CRM report's closing lines. */
    FOOTER,
    /** Every cell is blank. */
    BLANK,
    /** The mapping says to leave out rows without a value in this column. */
    BY_CHOICE,
    /** The row belongs to a deal that does not count or is held. */
    DEAL_NOT_USED
  }
}
