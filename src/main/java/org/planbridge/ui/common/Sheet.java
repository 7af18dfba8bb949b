package org.planbridge.ui.common;

import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.planbridge.chart.Grid;

/**
 * A table as plain cells for a file: names as they are, amounts as bare numbers.
 *
 * @param heads one for each column
 */
public record Sheet(List<String> heads, List<List<String>> rows) {
  public Sheet {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }

  /** The figures of a picture. */
  public static Sheet of(Grid grid) {
    return new Sheet(
        grid.columns().stream().map(Grid.Column::title).toList(),
        grid.rows().stream()
            .map(row -> row.cells().stream().map(Grid.Cell::plain).toList())
            .toList());
  }

  /** All rows that a table shows now, in its order. */
  public static <R> Sheet of(TableView<R> table) {
    var columns = table.getVisibleLeafColumns();
    return new Sheet(
        columns.stream().map(TableColumn::getText).toList(),
        table.getItems().stream()
            .map(row -> columns.stream().map(column -> TableCopy.plain(column, row)).toList())
            .toList());
  }

  /**
   * The cells with tabs between them, heads first; a name that looks like a formula is harmless.
   */
  public String tabbed() {
    var all = new java.util.ArrayList<List<String>>();
    all.add(heads);
    rows.forEach(row -> all.add(row.stream().map(Sheet::harmless).toList()));
    return TableCopy.tsv(all) + "\n";
  }

  private static String harmless(String cell) {
    return cell.matches("-?[0-9]+(\\.[0-9]+)?") ? cell : TableCopy.harmless(cell);
  }
}
