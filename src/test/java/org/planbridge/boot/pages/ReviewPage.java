package org.planbridge.boot.pages;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.planbridge.ui.common.Place;
import org.planbridge.ui.common.Stages;
import org.planbridge.ui.review.DealRow;

/** The rep review. */
public final class ReviewPage {
  private final AppWindow window;

  ReviewPage(AppWindow window) {
    this.window = window;
  }

  public boolean isShown() {
    return Stages.on(() -> window.window().shell().placeProperty().get() == Place.REVIEW);
  }

  /** Whose review it is. */
  public String payee() {
    return Stages.on(() -> {
      var shown = window.window().shown();
      var comparison = Objects.requireNonNull(shown.comparisonProperty().get());
      return comparison.payees().get(shown.payeeProperty().get()).name();
    });
  }

  /** Whether the keys of the screen work: the keyboard is somewhere on it. */
  public boolean hasKeyboard() {
    return window.hasKeyboard("screen");
  }

  /** Looks for a deal with Ctrl+F. */
  public void find(String text) {
    window.press(KeyCode.CONTROL, KeyCode.F);
    window.type(text);
  }

  /** The deals that are listed now, by id. */
  public List<String> deals() {
    return Stages.on(() -> table().getItems().stream().map(DealRow::deal).toList());
  }

  /** Explains the chosen deal with Alt+Enter. */
  public void explain() {
    window.press(KeyCode.ALT, KeyCode.ENTER);
  }

  /** The title of the drawer; empty if it is closed. */
  public String drawer() {
    return Stages.on(() -> {
      Node drawer = window.find("drawer", Node.class);
      return drawer.isVisible()
          ? ((Label) Objects.requireNonNull(drawer.lookup("#titleLabel"))).getText()
          : "";
    });
  }

  /** Everything that the drawer says. */
  public String drawerText() {
    return Stages.on(() -> {
      Parent drawer = window.find("drawer", Parent.class);
      return drawer.lookupAll(".label").stream()
          .filter(Label.class::isInstance)
          .map(label -> ((Label) label).getText())
          .collect(Collectors.joining("\n"));
    });
  }

  /** Closes the drawer with Escape. */
  public void leaveDrawer() {
    window.press(KeyCode.ESCAPE);
  }

  @SuppressWarnings("unchecked")
  private TableView<DealRow> table() {
    return window.find("dealTable", TableView.class);
  }
}
