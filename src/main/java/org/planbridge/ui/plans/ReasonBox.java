package org.planbridge.ui.plans;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Why;
import org.planbridge.ui.common.UiWords;
import org.planbridge.workspace.draft.Doc;

/**
 * Why one clause is changed: the text, what it is for and who says so, written where it is read.
 */
final class ReasonBox extends VBox {
  private final ClauseAddress address;
  private final ReasonDeeds reasons;
  private final TextArea text = new TextArea();
  private final TextField author = new TextField();
  private final Label remark = new Label();
  private Why.Category category = Why.Category.PROFIT;

  ReasonBox(ClauseAddress address, ReasonDeeds reasons, UiWords words) {
    this.address = address;
    this.reasons = reasons;
    getStyleClass().add("reason-box");
    Label title = new Label(words.of("plans.reason.title"));
    title.getStyleClass().add("muted");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    Optional<Doc> before = reasons.reason(address);
    text.setText(before.map(doc -> doc.said("text")).orElse(""));
    text.setWrapText(true);
    text.setPromptText(words.of("plans.reason.none"));
    text.setAccessibleText(words.of("plans.reason.text"));
    text.setUserData("reason " + address);
    author.setText(before.map(doc -> doc.said("author")).orElse(reasons.author()));
    author.setPromptText(words.of("plans.reason.author"));
    author.setAccessibleText(words.of("plans.reason.author"));
    author.setPrefColumnCount(16);
    author.setUserData("author " + address);
    for (Why.Category one : Why.Category.values()) {
      if (before.filter(doc -> doc.said("category").equals(spelled(one))).isPresent()) {
        category = one;
      }
    }
    MenuButton menu = new MenuButton(word(category, words));
    menu.setAccessibleText(words.of("plans.reason.category"));
    menu.setUserData("category " + address);
    for (Why.Category one : Why.Category.values()) {
      MenuItem item = new MenuItem(word(one, words));
      item.setUserData(one.name());
      item.setOnAction(_ -> {
        category = one;
        menu.setText(word(one, words));
        keep(words);
      });
      menu.getItems().add(item);
    }
    remark.getStyleClass().add("caption");
    remark.setWrapText(true);
    FormControls.leaveByTab(text);
    text.focusedProperty().subscribe((was, now) -> left(was, now, words));
    author.focusedProperty().subscribe((was, now) -> left(was, now, words));
    author.setOnAction(_ -> keep(words));
    HBox row = new HBox(menu, author);
    row.getStyleClass().add("row");
    getChildren().addAll(title, text, row, remark);
    remark.managedProperty().bind(remark.textProperty().isNotEmpty());
  }

  boolean isFor(ClauseAddress other) {
    return address.equals(other);
  }

  private void left(boolean was, boolean now, UiWords words) {
    if (was && !now) {
      reasons.later(() -> keep(words));
    }
  }

  private void keep(UiWords words) {
    boolean lacks = author.getText().isBlank() && !text.getText().isBlank();
    remark.setText(lacks ? words.of("plans.reason.needsAuthor") : "");
    if (!lacks) {
      reasons.say(address, text.getText(), category, author.getText());
    }
  }

  private static String spelled(Why.Category category) {
    return category.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String word(Why.Category category, UiWords words) {
    return switch (category) {
      case PROFIT -> words.of("plans.category.profit");
      case FOCUS -> words.of("plans.category.focus");
      case FAIRNESS -> words.of("plans.category.fairness");
      case SIMPLICITY -> words.of("plans.category.simplicity");
      case LEGAL -> words.of("plans.category.legal");
      case DATA_QUALITY -> words.of("plans.category.data_quality");
    };
  }
}
