package org.planbridge.chart;

import java.util.List;

/**
 * The same figures as a table, for people who read tables better than pictures.
 *
 * @param columns heads, left to right
 * @param rows top to bottom, each with a cell per column
 */
public record Grid(List<Column> columns, List<Row> rows) {
  public Grid {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (var row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "%d cells under %d heads: %s".formatted(row.cells().size(), columns.size(), row));
      }
    }
  }

  /**
   * A head.
   *
   * @param figures true when the column holds amounts, which are aligned to the right
   */
  public record Column(String title, boolean figures) {}

  /**
   * A row.
   *
   * @param key the same key that the mark of this row has
   */
  public record Row(String key, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param text as shown
   * @param plain as copied: a bare number where the text is an amount
   */
  public record Cell(String text, String plain) {
    static Cell of(String text) {
      return new Cell(text, text);
    }

    static Cell of(Figure figure) {
      return new Cell(figure.text(), figure.plain());
    }
  }

  static Column words(String title) {
    return new Column(title, false);
  }

  static Column figures(String title) {
    return new Column(title, true);
  }
}
