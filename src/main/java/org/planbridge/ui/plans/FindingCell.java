package org.planbridge.ui.plans;

import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.planbridge.ui.common.UiWords;

/** What has to be put right: the line of the text, what is wrong, what to do. */
final class FindingCell extends ListCell<Finding> {
  private final UiWords words;
  private final FontIcon icon = new FontIcon("fth-alert-circle");

  FindingCell(UiWords words) {
    this.words = words;
    prefWidthProperty().set(0);
  }

  @Override
  protected void updateItem(@Nullable Finding finding, boolean empty) {
    super.updateItem(finding, empty);
    if (empty || finding == null) {
      setText(null);
      setGraphic(null);
      setTooltip(null);
      return;
    }
    String text =
        words.of("plans.finding", finding.line(), finding.sentence() + " " + finding.remedy());
    setText(text);
    setTooltip(new Tooltip(text));
    setGraphic(icon);
  }
}
