package org.planbridge.boot;

import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import org.planbridge.ui.common.Place;

/** The stops of the tour on the screen of plans: the four views, an empty plan, and a fault. */
final class PlansTour {
  private final Window window;
  private final Scene scene;

  private PlansTour(Window window, Scene scene) {
    this.window = window;
    this.scene = scene;
  }

  static List<ScreenTour.Stop> stops(Window window, Scene scene) {
    PlansTour tour = new PlansTour(window, scene);
    return List.of(
        new ScreenTour.Stop("plans", tour::pay),
        new ScreenTour.Stop("plans-credits", () -> tour.clause(2)),
        new ScreenTour.Stop("plans-removed", () -> tour.clause(6)),
        new ScreenTour.Stop("plans-words", () -> tour.view("wordsToggle")),
        new ScreenTour.Stop("plans-readings", () -> tour.view("readingsToggle")),
        new ScreenTour.Stop("plans-json", () -> tour.view("jsonToggle")),
        new ScreenTour.Stop("plans-fault", tour::fault),
        new ScreenTour.Stop("plans-new", tour::begin));
  }

  private void pay() {
    window.shell().placeProperty().set(Place.PLANS);
    clause(4);
  }

  private void clause(int at) {
    find("clauseList", ListView.class).getSelectionModel().select(at);
  }

  private void view(String toggle) {
    find(toggle, ToggleButton.class).setSelected(true);
  }

  private void fault() {
    TextArea area = find("jsonArea", TextArea.class);
    area.requestFocus();
    area.setText(area.getText().replaceFirst("\"0\\.18\"", "\"18%\""));
    view("formToggle");
    find("clauseList", ListView.class).requestFocus();
    clause(4);
  }

  private void begin() {
    find("discardButton", Button.class).fire();
    find("newMenu", MenuButton.class).getItems().getFirst().fire();
  }

  private <T> T find(String id, Class<T> type) {
    return type.cast(Objects.requireNonNull(scene.lookup("#" + id), id));
  }
}
