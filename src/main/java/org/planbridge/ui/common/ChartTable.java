package org.planbridge.ui.common;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.function.Consumer;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.planbridge.chart.Chart;
import org.planbridge.chart.DotStrip;
import org.planbridge.chart.Grid;

/** The table twin of a chart. */
final class ChartTable extends TableView<Grid.Row> {
  private static final int CROWD = 500;

  private @Nullable Chart waiting;

  ChartTable(Consumer<String> choose) {
    setManaged(false);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    TableCopy.install(this);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          var row = getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.ENTER && row != null) {
            choose.accept(row.key());
            event.consume();
          }
        });
  }

  /**
   * Shows a chart's figures.
   *
   * @param seen whether the table is looked at; the one of thousands of dots is made only then
   */
  void show(@Nullable Chart model, boolean seen) {
    waiting = model instanceof DotStrip strip && strip.dots().size() > CROWD ? model : null;
    fill(waiting == null || seen ? model : null);
  }

  /** The table comes into sight, or goes out of it. */
  void seen(boolean now) {
    if (now && waiting != null && getItems().isEmpty()) {
      fill(waiting);
    }
  }

  private void fill(@Nullable Chart chart) {
    getColumns().clear();
    getItems().clear();
    if (chart != null) {
      var grid = chart.twin();
      for (int i = 0; i < grid.columns().size(); i++) {
        getColumns().add(column(grid.columns().get(i), i));
      }
      getItems().setAll(grid.rows());
    }
  }

  private static RowColumn<Grid.Row> column(Grid.Column column, int index) {
    if (!column.figures()) {
      return RowColumn.words(column.title(), row -> row.cells().get(index).text());
    }
    Comparator<Grid.Row> byNumber =
        Comparator.comparing(row -> row.cells().get(index).plain(), ChartTable::compare);
    return RowColumn.<Grid.Row>figures(
            column.title(),
            row -> row.cells().get(index).text(),
            row -> row.cells().get(index).plain(),
            byNumber)
        .toned(row -> tone(row.cells().get(index).text()));
  }

  private static String tone(String text) {
    return text.startsWith("▲") ? "gain" : text.startsWith("▼") ? "less" : "";
  }

  /** Numbers by value; what is not a number sorts before, by its letters. */
  private static int compare(String one, String other) {
    var numbers = "-?\\d+(\\.\\d+)?";
    boolean first = one.matches(numbers);
    boolean second = other.matches(numbers);
    return first && second
        ? new BigDecimal(one).compareTo(new BigDecimal(other))
        : first == second ? one.compareTo(other) : first ? 1 : -1;
  }
}
