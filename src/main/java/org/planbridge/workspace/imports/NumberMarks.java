package org.planbridge.workspace.imports;

import java.util.Arrays;
import java.util.Optional;

/** Which mark a file puts before the decimals; groups of three digits may have the other one. */
public enum NumberMarks {
  /** {@code 1,234.56}, {@code 1 234.56}, {@code 1'234.56}. */
  POINT("1,234.56", '.'),
  /** {@code 1.234,56}, {@code 1 234,56}. */
  COMMA("1.234,56", ',');

  private final String spelling;
  private final char decimal;

  NumberMarks(String spelling, char decimal) {
    this.spelling = spelling;
    this.decimal = decimal;
  }

  public String spelling() {
    return spelling;
  }

  public char decimal() {
    return decimal;
  }

  public static Optional<NumberMarks> named(String spelling) {
    return Arrays.stream(values()).filter(marks -> marks.spelling.equals(spelling)).findFirst();
  }
}
