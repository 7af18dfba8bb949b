package org.planbridge.workspace.imports;

import java.util.Arrays;
import java.util.Optional;

/**
 * How a file writes days. A day written with dots ({@code 31.12.2026}) has the day first; a month
 * written as a word is understood under every order but the first.
 */
public enum DateOrder {
  YEAR_FIRST("year/month/day"),
  DAY_FIRST("day/month/year"),
  MONTH_FIRST("month/day/year");

  private final String spelling;

  DateOrder(String spelling) {
    this.spelling = spelling;
  }

  public String spelling() {
    return spelling;
  }

  public static Optional<DateOrder> named(String spelling) {
    return Arrays.stream(values()).filter(order -> order.spelling.equals(spelling)).findFirst();
  }
}
