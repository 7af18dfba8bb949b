package org.planbridge.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planbridge.ui.common.Appearance;
import org.planbridge.ui.common.Place;
import org.planbridge.ui.common.Stages;
import org.planbridge.ui.common.UiWords;
import org.planbridge.ui.shell.Command;
import org.planbridge.ui.shell.Work;

/** Every screen of the sample, drawn in both themes; the pictures are looked at by people. */
class WindowPicturesTest {
  private static final Path GALLERY = Path.of("target/gallery");

  @TempDir Path home;

  @Test
  void everyScreenOfTheSampleIsDrawnInBothThemes() throws Exception {
    Files.createDirectories(GALLERY);
    for (Appearance appearance : new Appearance[] {Appearance.LIGHT, Appearance.DARK}) {
      String suffix = appearance.name().toLowerCase(Locale.ROOT);
      Stages.run(() -> draw(suffix, appearance));
      assertThat(GALLERY.resolve("screen-company-" + suffix + ".png")).isNotEmptyFile();
    }
  }

  private void draw(String suffix, Appearance appearance) {
    Stage stage = new Stage();
    try (Window window =
        new Window(
            stage,
            home.resolve(suffix),
            new SimpleObjectProperty<>(ColorScheme.LIGHT),
            new Work(Runnable::run, Runnable::run),
            UiWords.in(Locale.US),
            null)) {
      Scene scene = window.scene(stage::close);
      window.theme().appearanceProperty().set(appearance);
      stage.setScene(scene);
      stage.setX(0);
      stage.setY(0);
      stage.show();
      picture(scene, "home", suffix);
      window.shell().call(Command.OPEN_SAMPLE);
      assertThat(window.shown().comparisonProperty().get()).isNotNull();
      for (Place place : window.shell().places()) {
        if (place != Place.HOME) {
          window.shell().placeProperty().set(place);
          picture(scene, place.name().toLowerCase(Locale.ROOT), suffix);
        }
      }
      stage.hide();
    }
  }

  private static void picture(Scene scene, String screen, String suffix) {
    Stages.picture(scene, GALLERY.resolve("screen-" + screen + "-" + suffix + ".png"));
  }
}
