package org.planbridge.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of cells as lines of equal columns: texts to the left, figures to the right. */
final class TextTable {
  private static final String GAP = "  ";

  private final int texts;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * An empty table.
   *
   * @param texts how many columns, from the first, stand to the left
   */
  TextTable(int texts) {
    this.texts = texts;
  }

  void row(String... cells) {
    rows.add(List.of(cells));
  }

  void row(List<String> cells) {
    rows.add(List.copyOf(cells));
  }

  /** A line of dashes under every column. */
  void rule() {
    rows.add(List.of());
  }

  /** The lines, each ended, without blanks at their ends. */
  String text() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int c = 0; c < row.size(); c++) {
        widths[c] = Math.max(widths[c], width(row.get(c)));
      }
    }
    return rows.stream().map(row -> line(row, widths) + "\n").collect(Collectors.joining());
  }

  private String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int c = 0; c < widths.length; c++) {
      String cell = row.isEmpty() ? "-".repeat(widths[c]) : c < row.size() ? row.get(c) : "";
      String pad = " ".repeat(Math.max(0, widths[c] - width(cell)));
      line.append(c == 0 ? "" : GAP).append(c < texts ? cell + pad : pad + cell);
    }
    return line.toString().stripTrailing();
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
