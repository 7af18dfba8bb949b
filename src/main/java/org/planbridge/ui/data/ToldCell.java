package org.planbridge.ui.data;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A sentence about files: what is wrong, and what can be done. */
final class ToldCell extends ListCell<Told> {
  private final Label sentence = new Label();
  private final Label remedy = new Label();
  private final FontIcon icon = new FontIcon("fth-info");
  private final HBox row = new HBox(icon, new VBox(sentence, remedy));

  ToldCell() {
    row.getStyleClass().addAll("row", "strip");
    remedy.getStyleClass().add("caption");
    sentence.setWrapText(true);
    remedy.setWrapText(true);
    prefWidthProperty().set(0);
  }

  @Override
  protected void updateItem(@Nullable Told told, boolean empty) {
    super.updateItem(told, empty);
    if (empty || told == null) {
      setGraphic(null);
      return;
    }
    sentence.setText(told.sentence());
    remedy.setText(told.remedy());
    icon.setIconLiteral(told.stops() ? "fth-x-circle" : "fth-alert-triangle");
    row.getStyleClass().removeAll("trouble", "caution");
    row.getStyleClass().add(told.stops() ? "trouble" : "caution");
    setGraphic(row);
  }
}
