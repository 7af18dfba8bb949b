package org.planbridge.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.planbridge.ui.common.Place;
import org.planbridge.ui.common.UiWords;

/** The navigation rail: one item per screen that exists, the one shown marked. */
final class ShellRail {
  private final ShellViewModel viewModel;
  private final UiWords words;

  ShellRail(ShellViewModel viewModel, UiWords words) {
    this.viewModel = viewModel;
    this.words = words;
  }

  void fill(VBox rail) {
    ListChangeListener<Place> renew = change -> renew(rail);
    viewModel.places().addListener(renew);
    viewModel.placeProperty().subscribe(() -> mark(rail));
    rail.addEventFilter(KeyEvent.KEY_PRESSED, event -> walk(rail, event));
    renew(rail);
  }

  private void renew(VBox rail) {
    Scene scene = rail.getScene();
    Node focus = scene == null ? null : scene.getFocusOwner();
    Object place =
        focus == null || !rail.getChildren().contains(focus) ? null : focus.getUserData();
    rail.getChildren().setAll(viewModel.places().stream().map(this::item).toList());
    mark(rail);
    // The keyboard stays where it was, on the new item of the same screen.
    rail.getChildren().stream()
        .filter(item -> item.getUserData().equals(place))
        .forEach(Node::requestFocus);
  }

  private ToggleButton item(Place place) {
    var item = new ToggleButton(words.of(place.wordKey()), new FontIcon(place.icon()));
    item.getStyleClass().setAll("toggle-button", "rail-item");
    item.setUserData(place);
    item.setMaxWidth(Double.MAX_VALUE);
    item.setOnAction(event -> {
      viewModel.placeProperty().set(place);
      // Choosing the screen that is shown already must not unmark it.
      item.setSelected(true);
    });
    return item;
  }

  private void mark(VBox rail) {
    for (var child : rail.getChildren()) {
      if (child instanceof ToggleButton item) {
        item.setSelected(item.getUserData() == viewModel.placeProperty().get());
      }
    }
  }

  private static void walk(VBox rail, KeyEvent event) {
    int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    int at = rail.getChildren().indexOf(rail.getScene().getFocusOwner());
    int next = at + step;
    if (step != 0
        && !event.isAltDown()
        && at >= 0
        && next >= 0
        && next < rail.getChildren().size()) {
      rail.getChildren().get(next).requestFocus();
      event.consume();
    }
  }
}
