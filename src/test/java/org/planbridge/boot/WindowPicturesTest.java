package org.planbridge.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planbridge.ui.common.Appearance;
import org.planbridge.ui.common.Stages;

/** Every screen, tab, drawer and state of the window, at 1280 by 800, in both themes. */
class WindowPicturesTest {
  private static final Path GALLERY = Path.of("target/gallery");

  @TempDir Path home;

  @ParameterizedTest
  @EnumSource(
      value = Appearance.class,
      names = {"LIGHT", "DARK"})
  void everyStopOfTheTourIsDrawnAndCutsNoFigureShort(Appearance appearance) throws Exception {
    Files.createDirectories(GALLERY);
    ScreenTour tour = Stages.on(() -> new ScreenTour(home, appearance));
    List<String> cut = new ArrayList<>();
    try {
      for (ScreenTour.Stop stop : Stages.on(tour::stops)) {
        Stages.run(stop.go());
        DrawnScreens.settle(tour.scene());
        Path file = GALLERY.resolve(DrawnScreens.fileName(stop.name(), appearance));
        Stages.run(() -> Stages.picture(tour.scene(), file));
        assertThat(file).isNotEmptyFile();
        Stages.on(() -> shortened(tour.scene()))
            .forEach(text -> cut.add(stop.name() + ": " + text));
      }
    } finally {
      Stages.run(tour::close);
    }
    assertThat(cut).isEmpty();
  }

  @Test
  void aFigureCutShortIsFound() {
    List<String> found =
        Stages.on(() -> {
          var label = new javafx.scene.control.Label("$72,001.01 in all");
          label.setMaxWidth(40);
          Scene scene = new Scene(new javafx.scene.layout.StackPane(label), 200, 100);
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          return shortened(scene);
        });
    assertThat(found).hasSize(1);
  }

  /** Visible labels that hold a figure and show less than their text. */
  private static List<String> shortened(Scene scene) {
    List<String> found = new ArrayList<>();
    collect(scene.getRoot(), found);
    return found;
  }

  private static void collect(Node node, List<String> found) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Labeled labeled
        && labeled.getText() != null
        && labeled.getText().matches("(?s).*\\d.*")
        && labeled.lookup(".text") instanceof Text shown
        && !shown.getText().equals(labeled.getText())) {
      found.add(labeled.getText() + " as " + shown.getText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }
}
