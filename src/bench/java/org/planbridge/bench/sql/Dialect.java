package org.planbridge.bench.sql;

/** Where the two databases say the same thing in other words. Names are case-blind in both. */
enum Dialect {
  DUCKDB("//", "greatest", "least") {
    @Override
    String quarter(String date) {
      return "quarter(" + date + ")";
    }

    @Override
    String dayOfYear(String date) {
      return "dayofyear(" + date + ")";
    }

    @Override
    String whole(String sum) {
      return "CAST(" + sum + " AS BIGINT)";
    }
  },

  SQLITE("/", "max", "min") {
    @Override
    String quarter(String date) {
      return "(CAST(substr(" + date + ", 6, 2) AS INTEGER) + 2) / 3";
    }

    @Override
    String dayOfYear(String date) {
      return "CAST(strftime('%j', " + date + ") AS INTEGER)";
    }

    @Override
    String whole(String sum) {
      return sum;
    }
  };

  private final String divide;
  private final String larger;
  private final String smaller;

  Dialect(String divide, String larger, String smaller) {
    this.divide = divide;
    this.larger = larger;
    this.smaller = smaller;
  }

  /** The quarter of a date, 1 to 4. */
  abstract String quarter(String date);

  /** The day of the year of a date, from 1. */
  abstract String dayOfYear(String date);

  /** A sum as a 64-bit number; DuckDB's sums of those are 128 bits wide. */
  abstract String whole(String sum);

  /** Division of whole numbers, rounded down. */
  String divide(String what, String by) {
    return "((" + what + ") " + divide + " " + by + ")";
  }

  /** What of a number is above 0. */
  String above0(String number) {
    return larger + "(0, " + number + ")";
  }

  /** The smaller of two numbers. */
  String smaller(String one, String other) {
    return smaller + "(" + one + ", " + other + ")";
  }
}
