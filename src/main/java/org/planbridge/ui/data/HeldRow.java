package org.planbridge.ui.data;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.planbridge.ui.shell.HeldReason;

/** One reason to hold deals: what is missing, what can be done, how many deals and how much. */
final class HeldRow extends HBox {
  HeldRow(HeldReason reason) {
    Label sentence = wrapped(reason.sentence(), "strong");
    Label remedy = wrapped(reason.remedy(), "held-remedy");
    Label places = wrapped(reason.places(), "caption");
    VBox said = new VBox(sentence, remedy, places);
    HBox.setHgrow(said, Priority.ALWAYS);
    Label money = new Label(reason.money());
    money.getStyleClass().add("strong");
    Label count = new Label(reason.count());
    count.getStyleClass().add("caption");
    VBox figures = new VBox(money, count);
    figures.getStyleClass().add("held-figures");
    figures.setMinWidth(Region.USE_PREF_SIZE);
    money.setManaged(!reason.money().isEmpty());
    getChildren().setAll(new FontIcon("fth-pause-circle"), said, figures);
    getStyleClass().addAll("strip", "caution", "held-row");
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
