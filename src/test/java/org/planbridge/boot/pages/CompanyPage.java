package org.planbridge.boot.pages;

import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.planbridge.ui.common.Place;
import org.planbridge.ui.common.Stages;
import org.planbridge.ui.company.PayeeRow;

/** The company screen. */
public final class CompanyPage {
  private final AppWindow window;

  CompanyPage(AppWindow window) {
    this.window = window;
  }

  /** Whether it is the screen shown. */
  public boolean isShown() {
    return Stages.on(() -> window.window().shell().placeProperty().get() == Place.COMPANY);
  }

  /** The sentence at the top. */
  public String finding() {
    return Stages.on(window.find("findingLabel", Label.class)::getText);
  }

  /** Whether the arrow keys walk through the payees. */
  public boolean isOnTable() {
    return window.hasKeyboard("payeeTable");
  }

  /** Goes down to the next payee. */
  public void down() {
    window.press(KeyCode.DOWN);
  }

  /** The payee whose row is chosen. */
  public String chosen() {
    return Stages.on(
        () -> ((PayeeRow) table().getSelectionModel().getSelectedItem()).payee().name());
  }

  /** How many rows can be seen whole. */
  public int wholeRows() {
    return Stages.on(() -> {
      var bounds = table().localToScene(table().getBoundsInLocal());
      return (int)
          table().lookupAll(".table-row-cell").stream()
              .filter(row -> ((javafx.scene.control.TableRow<?>) row).getItem() != null)
              .filter(row ->
                  row.localToScene(row.getBoundsInLocal()).getMaxY() <= bounds.getMaxY() + 0.5)
              .count();
    });
  }

  /** Opens the review of the chosen payee by Enter. */
  public ReviewPage openReview() {
    window.press(KeyCode.ENTER);
    return window.review();
  }

  private TableView<?> table() {
    return window.find("payeeTable", TableView.class);
  }
}
