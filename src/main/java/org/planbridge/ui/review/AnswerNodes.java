package org.planbridge.ui.review;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.planbridge.ui.common.UiWords;

/** Builds the lists of the three answers. */
final class AnswerNodes {
  private final UiWords words;

  AnswerNodes(UiWords words) {
    this.words = words;
  }

  List<Node> what(Review review) {
    List<Node> nodes = new ArrayList<>();
    for (Review.Clause clause : review.what()) {
      Label glyph = label(clause.glyph(), "review-glyph");
      glyph.setAccessibleText(clause.kind());
      glyph.setMinWidth(Region.USE_PREF_SIZE);
      VBox said = new VBox(wrapped(clause.heading(), "strong"));
      if (!clause.was().isEmpty()) {
        said.getChildren().add(pair(words.of("review.what.was"), clause.was(), "muted"));
      }
      if (!clause.willBe().isEmpty()) {
        said.getChildren().add(pair(words.of("review.what.willBe"), clause.willBe(), ""));
      }
      said.getStyleClass().add("stack-tight");
      HBox.setHgrow(said, Priority.ALWAYS);
      HBox row = new HBox(glyph, said);
      row.getStyleClass().add("review-clause");
      nodes.add(row);
    }
    if (!review.unchanged().isEmpty()) {
      nodes.add(wrapped(review.unchanged(), "caption"));
    }
    return nodes;
  }

  List<Node> why(Review review) {
    List<Node> nodes = new ArrayList<>();
    for (Review.Driver driver : review.why()) {
      Label name = wrapped(driver.name(), "strong");
      HBox.setHgrow(name, Priority.ALWAYS);
      name.setMaxWidth(Double.MAX_VALUE);
      Label change = label(driver.change(), "strong", driver.tone());
      change.setMinWidth(Region.USE_PREF_SIZE);
      HBox head = new HBox(name, change);
      head.getStyleClass().add("row");
      nodes.add(head);
      driver.reasons().forEach(reason -> nodes.add(reason(reason)));
    }
    return nodes;
  }

  private static Node reason(Review.Reasoned reason) {
    VBox box = new VBox(wrapped(reason.clause(), "caption"));
    box.getChildren().add(wrapped(reason.text(), reason.by().isEmpty() ? "held" : "review-quote"));
    if (!reason.by().isEmpty()) {
      box.getChildren().add(wrapped(reason.by(), "caption"));
    }
    box.getStyleClass().add("review-reason");
    return box;
  }

  void lines(List<Review.Line> lines, GridPane grid) {
    grid.getChildren().clear();
    ColumnConstraints name = new ColumnConstraints();
    name.setHgrow(Priority.ALWAYS);
    name.setMinWidth(0);
    ColumnConstraints figure = new ColumnConstraints();
    figure.setHalignment(HPos.RIGHT);
    figure.setMinWidth(Region.USE_PREF_SIZE);
    grid.getColumnConstraints().setAll(name, figure, figure, figure);
    for (int row = 0; row < lines.size(); row++) {
      Review.Line line = lines.get(row);
      String weight = line.total() ? "strong" : "review-line";
      Label said = label(line.name(), weight);
      said.setTooltip(new Tooltip(line.name()));
      grid.addRow(
          row,
          said,
          figure(line.current(), weight),
          figure(line.proposed(), weight),
          figure(line.change(), weight, line.tone()));
    }
  }

  private static Node pair(String head, String text, String style) {
    Label label = label(head, "caption", "review-head");
    label.setMinWidth(Region.USE_PREF_SIZE);
    Label said = wrapped(text, style);
    HBox.setHgrow(said, Priority.ALWAYS);
    HBox row = new HBox(label, said);
    row.getStyleClass().add("review-pairing");
    return row;
  }

  /** A figure is never cut short. */
  private static Label figure(String text, String... styles) {
    Label label = label(text, styles);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  static Label wrapped(String text, String... styles) {
    Label label = label(text, styles);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  static Label label(String text, String... styles) {
    Label label = new Label(text);
    for (String style : styles) {
      if (!style.isEmpty()) {
        label.getStyleClass().add(style);
      }
    }
    return label;
  }
}
