package org.planbridge.ui.plans;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A line of the list of clauses: what it is, and what became of it. */
final class ClauseCell extends ListCell<Clause> {
  private final Label mark = new Label();

  ClauseCell() {
    mark.getStyleClass().add("mark");
    prefWidthProperty().set(0);
  }

  @Override
  protected void updateItem(@Nullable Clause clause, boolean empty) {
    super.updateItem(clause, empty);
    getStyleClass().removeAll("part", "whole");
    if (empty || clause == null) {
      setText(null);
      setGraphic(null);
      return;
    }
    boolean part = clause.kind() == Clause.Kind.SLOT || clause.kind() == Clause.Kind.TERM;
    getStyleClass().add(part ? "part" : "whole");
    setText(clause.label());
    mark.setText(clause.mark().sign());
    setGraphic(clause.mark() == Clause.Mark.NONE ? null : mark);
    setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
  }
}
