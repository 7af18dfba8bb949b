package org.planbridge.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class TableCopyTest {
  private record Deal(String name, long current, long proposed) {
    long difference() {
      return proposed - current;
    }
  }

  private static final Formats FORMATS =
      new Formats(Locale.US, Currency.getInstance("USD"), UiWords.in(Locale.US));

  private static TableView<Deal> table() {
    var table = new TableView<Deal>();
    table.getColumns().add(RowColumn.words("Deal", Deal::name));
    table.getColumns().add(RowColumn.money("Current", Deal::current, FORMATS));
    table.getColumns().add(RowColumn.change("Change", Deal::difference, FORMATS));
    table
        .getItems()
        .setAll(
            new Deal("Acme\tCorp", 288_000, 316_800),
            new Deal("=HYPERLINK(\"x\")", 300_000, 135_000),
            new Deal("Corvid <b>", 100, 100));
    TableCopy.install(table);
    return table;
  }

  @Test
  void the_selected_rows_are_copied_as_bare_numbers_in_the_order_of_the_table() {
    Stages.run(() -> {
      var table = table();
      table.getSelectionModel().selectIndices(2, 0);
      press(table, false);
      assertThat(Clipboard.getSystemClipboard().getString())
          .isEqualTo("Acme Corp\t2880.00\t288.00\nCorvid <b>\t1.00\t0.00");
      assertThat(Clipboard.getSystemClipboard().getHtml())
          .contains("<td>Corvid &lt;b&gt;</td><td>1.00</td>");
    });
  }

  @Test
  void with_shift_the_heads_come_along_and_hidden_columns_do_not() {
    Stages.run(() -> {
      var table = table();
      table.getColumns().get(1).setVisible(false);
      table.getSelectionModel().select(0);
      press(table, true);
      assertThat(Clipboard.getSystemClipboard().getString())
          .isEqualTo("Deal\tChange\nAcme Corp\t288.00");
    });
  }

  @Test
  void a_name_that_starts_like_a_formula_is_copied_as_a_word() {
    Stages.run(() -> {
      var table = table();
      table.getSelectionModel().select(1);
      TableCopy.copy(table, false);
      assertThat(Clipboard.getSystemClipboard().getString())
          .isEqualTo("'=HYPERLINK(\"x\")\t3000.00\t-1650.00");
    });
  }

  @Test
  void without_a_selection_the_clipboard_is_left_alone() {
    Stages.run(() -> {
      var table = table();
      table.getSelectionModel().select(0);
      TableCopy.copy(table, false);
      var before = Clipboard.getSystemClipboard().getString();
      table.getSelectionModel().clearSelection();
      TableCopy.copy(table, true);
      assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(before);
    });
  }

  @Test
  void columns_sort_by_amount_and_not_by_letters() {
    Stages.run(() -> {
      var table = table();
      table.getSortOrder().setAll(List.of(table.getColumns().get(2)));
      table.sort();
      assertThat(table.getItems()).extracting(Deal::difference).isSorted();
    });
  }

  private static void press(TableView<?> table, boolean shift) {
    Event.fireEvent(
        table, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.C, shift, true, false, false));
  }
}
