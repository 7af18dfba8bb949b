package org.planbridge.bench.run;

import java.util.ArrayList;
import java.util.List;

/**
 * A table in Markdown with its columns padded, so that it reads as well on a terminal as on a page.
 * A column whose head ends in {@code >} is flush right.
 */
final class Grid {
  private final List<List<String>> rows = new ArrayList<>();
  private final List<Boolean> flushRight;

  Grid(String... heads) {
    List<String> names = new ArrayList<>();
    flushRight = new ArrayList<>();
    for (String head : heads) {
      boolean right = head.endsWith(">");
      flushRight.add(right);
      names.add(right ? head.substring(0, head.length() - 1) : head);
    }
    rows.add(names);
  }

  Grid row(String... cells) {
    if (cells.length != flushRight.size()) {
      throw new IllegalArgumentException(cells.length + " cells for " + flushRight.size());
    }
    rows.add(List.of(cells));
    return this;
  }

  String markdown() {
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < flushRight.size(); column++) {
        text.append("| ").append(padded(rows.get(row).get(column), column)).append(' ');
      }
      text.append("|\n");
      if (row == 0) {
        rule(text);
      }
    }
    return text.toString();
  }

  private void rule(StringBuilder text) {
    for (int column = 0; column < flushRight.size(); column++) {
      String dashes = "-".repeat(width(column));
      text.append("| ").append(dashes, 0, dashes.length() - 1);
      text.append(flushRight.get(column) ? ": " : "- ");
    }
    text.append("|\n");
  }

  private String padded(String cell, int column) {
    String space = " ".repeat(width(column) - cell.length());
    return flushRight.get(column) ? space + cell : cell + space;
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(1);
  }
}
