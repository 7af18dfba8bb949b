package org.planbridge.workspace.imports;

/** What becomes of a column. */
public sealed interface ColumnUse {
  /** A plain use of a field. */
  static To to(Field field) {
    return new To(field, field.decimals(), Unit.AS_WRITTEN);
  }

  /**
   * The column fills a field.
   *
   * @param decimals how many decimals are exact, 0 to 6; more are refused
   */
  record To(Field field, int decimals, Unit unit) implements ColumnUse {
    public To {
      if (decimals < 0 || decimals > 6) {
        throw new IllegalArgumentException("Decimals (%d) must be 0 to 6.".formatted(decimals));
      }
    }
  }

  /** A named text of every row. */
  record Attribute(String name) implements ColumnUse {}

  /** A named number of every deal; a cell that is no number is a fault. */
  record Figure(String name, int decimals) implements ColumnUse {
    public Figure {
      if (decimals < 0 || decimals > 6) {
        throw new IllegalArgumentException("Decimals (%d) must be 0 to 6.".formatted(decimals));
      }
    }
  }

  /**
   * The column is kept under its own heading: as numbers if all its cells are numbers, else as
   * text.
   */
  record ByHeading() implements ColumnUse {}

  /** The column is not read. */
  record Ignore() implements ColumnUse {}

  /** What one counts. */
  enum Unit {
    AS_WRITTEN("as written"),
    /** Whole hundredths: {@code 1234} is 12.34. */
    CENTS("cents"),
    /** {@code 60} is 0.6. */
    PERCENT("percent");

    private final String spelling;

    Unit(String spelling) {
      this.spelling = spelling;
    }

    public String spelling() {
      return spelling;
    }
  }
}
