package org.planbridge.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Copies the selected rows of a table: as text with tabs, and as a table for word processors.
 * Amounts are copied as bare numbers, so that spreadsheets take them for numbers.
 */
public final class TableCopy {
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination COPY_WITH_HEADS =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private static final String FORMULA_STARTS = "=+-@\t\r\uff1d\uff0b\uff0d\uff20";

  private TableCopy() {}

  /** Lets a table be copied with Ctrl+C, and with its heads by Ctrl+Shift+C. */
  public static <R> void install(TableView<R> table) {
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean heads = COPY_WITH_HEADS.match(event);
          if (heads || COPY.match(event)) {
            copy(table, heads);
            event.consume();
          }
        });
  }

  /** Puts the selected rows on the clipboard; without a selection it leaves the clipboard alone. */
  public static <R> void copy(TableView<R> table, boolean heads) {
    var cells = cells(table, heads);
    if (cells.size() > (heads ? 1 : 0)) {
      var content = new ClipboardContent();
      content.putString(tsv(cells));
      content.putHtml(html(cells));
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  static String tsv(List<List<String>> cells) {
    return cells.stream()
        .map(row -> row.stream().map(TableCopy::oneLine).collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n"));
  }

  static String html(List<List<String>> cells) {
    var rows =
        cells.stream()
            .map(row ->
                row.stream()
                    .map(cell -> "<td>" + escaped(cell) + "</td>")
                    .collect(Collectors.joining("", "<tr>", "</tr>")))
            .collect(Collectors.joining("\n"));
    return "<table>\n" + rows + "\n</table>";
  }

  private static <R> List<List<String>> cells(TableView<R> table, boolean heads) {
    var columns = table.getVisibleLeafColumns();
    var cells = new ArrayList<List<String>>();
    if (heads) {
      cells.add(columns.stream().map(TableColumn::getText).toList());
    }
    var chosen = table.getSelectionModel().getSelectedIndices().stream().sorted().toList();
    for (int index : chosen) {
      var row = table.getItems().get(index);
      cells.add(columns.stream().map(column -> cell(column, row)).toList());
    }
    return cells;
  }

  @SuppressWarnings("unchecked")
  private static <R> String cell(TableColumn<R, ?> column, R row) {
    if (column instanceof RowColumn<?> ours && ours.figures()) {
      return ((RowColumn<R>) ours).plainOf(row);
    }
    return harmless(
        column instanceof RowColumn<?> ours
            ? ((RowColumn<R>) ours).plainOf(row)
            : Objects.toString(column.getCellData(row), ""));
  }

  /** A cell as a file holds it: a bare number where it is a figure. */
  @SuppressWarnings("unchecked")
  static <R> String plain(TableColumn<R, ?> column, R row) {
    return column instanceof RowColumn<?> ours
        ? ((RowColumn<R>) ours).plainOf(row)
        : Objects.toString(column.getCellData(row), "");
  }

  /** A name that starts like a formula must not become one in the spreadsheet it is pasted into. */
  static String harmless(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  /** Tabs and line ends would break the grid; they become spaces. */
  private static String oneLine(String text) {
    return text.replaceAll("[\\t\\r\\n]+", " ");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
