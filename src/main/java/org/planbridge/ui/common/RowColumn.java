package org.planbridge.ui.common;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/**
 * A column that shows, sorts and copies one aspect of a row. Rows are records; cells hold no logic
 * of their own.
 *
 * @param <R> the row
 */
public final class RowColumn<R> extends TableColumn<R, R> {
  private static final List<String> TONES =
      List.of("gain", "less", "none", "held", "muted", "link");

  private final Function<R, String> shown;
  private final Function<R, String> plain;
  private Function<R, String> tone = row -> "";

  private RowColumn(
      String title, Function<R, String> shown, Function<R, String> plain, Comparator<R> order) {
    super(title);
    this.shown = shown;
    this.plain = plain;
    setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    setComparator(order);
    setCellFactory(column -> new Cell());
  }

  /** Words, aligned to the left and sorted as words. */
  public static <R> RowColumn<R> words(String title, Function<R, String> shown) {
    return new RowColumn<>(
        title, shown, shown, Comparator.comparing(shown, String.CASE_INSENSITIVE_ORDER));
  }

  /**
   * Figures, aligned to the right.
   *
   * @param plain the bare number that is copied
   * @param order how rows are sorted
   */
  public static <R> RowColumn<R> figures(
      String title, Function<R, String> shown, Function<R, String> plain, Comparator<R> order) {
    var column = new RowColumn<>(title, shown, plain, order);
    column.getStyleClass().add("figure");
    return column;
  }

  /** Amounts of money in minor units. */
  public static <R> RowColumn<R> money(String title, ToLongFunction<R> amount, Formats formats) {
    return figures(
        title,
        row -> formats.money(amount.applyAsLong(row)),
        row -> formats.plain(amount.applyAsLong(row)),
        Comparator.comparingLong(amount));
  }

  /** Differences of money in minor units, with glyph, sign and colour. */
  public static <R> RowColumn<R> change(
      String title, ToLongFunction<R> difference, Formats formats) {
    return figures(
            title,
            (R row) -> formats.change(difference.applyAsLong(row)),
            row -> formats.plain(difference.applyAsLong(row)),
            Comparator.comparingLong(difference))
        .toned(row -> Formats.tone(difference.applyAsLong(row)));
  }

  /**
   * Colours each cell by its row.
   *
   * @param byRow one of gain, less, none, held, muted, link, or empty for the ordinary colour
   */
  public RowColumn<R> toned(Function<R, String> byRow) {
    tone = byRow;
    return this;
  }

  /** A preferred width in characters of the ordinary text size. */
  public RowColumn<R> wide(double characters) {
    setPrefWidth(characters * 8);
    return this;
  }

  /** Whether it holds figures, which are aligned to the right and copied as bare numbers. */
  boolean figures() {
    return getStyleClass().contains("figure");
  }

  /** What is copied for a row. */
  public String plainOf(R row) {
    return plain.apply(row);
  }

  /** What is shown for a row. */
  public String shownOf(R row) {
    return shown.apply(row);
  }

  private final class Cell extends TableCell<R, R> {
    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
      super.updateItem(row, empty);
      getStyleClass().removeAll(TONES);
      if (empty || row == null) {
        setText(null);
      } else {
        setText(shown.apply(row));
        var style = tone.apply(row);
        if (!style.isEmpty()) {
          getStyleClass().add(style);
        }
      }
    }
  }
}
