package org.planbridge.ui.plans;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.planbridge.ui.common.UiWords;
import org.planbridge.words.DiffWords;

/** A plan in words, clause by clause, each change with its reason to be written beside it. */
final class DifferenceNodes {
  private final ReasonDeeds reasons;
  private final UiWords words;

  DifferenceNodes(ReasonDeeds reasons, UiWords words) {
    this.reasons = reasons;
    this.words = words;
  }

  List<Node> of(List<Difference> differences, boolean against) {
    List<Node> nodes = new ArrayList<>();
    for (Difference one : differences) {
      VBox box = new VBox();
      box.getStyleClass().addAll("difference", against ? style(one.kind()) : "unchanged");
      Label heading = label(one.heading(), "heading");
      if (against) {
        HBox head = new HBox(kind(one.kind()), heading);
        head.getStyleClass().add("row");
        box.getChildren().add(head);
      } else {
        box.getChildren().add(heading);
      }
      switch (one.kind()) {
        case UNCHANGED -> box.getChildren().add(label(one.willBe(), "plain"));
        case CHANGED -> {
          box.getChildren().add(label(words.of("plans.was", one.was()), "muted"));
          box.getChildren().add(label(words.of("plans.willBe", one.willBe()), "plain"));
        }
        case NEW -> box.getChildren().add(label(one.willBe(), "plain"));
        case REMOVED -> box.getChildren().add(label(words.of("plans.was", one.was()), "muted"));
      }
      if (one.kind() != DiffWords.Kind.UNCHANGED) {
        box.getChildren().add(new ReasonBox(one.address(), reasons, words));
      }
      nodes.add(box);
    }
    return nodes;
  }

  private Label kind(DiffWords.Kind kind) {
    Label chip =
        label(
            switch (kind) {
              case CHANGED -> words.of("plans.kind.changed");
              case NEW -> words.of("plans.kind.new");
              case REMOVED -> words.of("plans.kind.removed");
              case UNCHANGED -> words.of("plans.kind.unchanged");
            },
            "chip");
    chip.setMinWidth(Region.USE_PREF_SIZE);
    return chip;
  }

  private static String style(DiffWords.Kind kind) {
    return kind == DiffWords.Kind.UNCHANGED ? "unchanged" : "changed";
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
