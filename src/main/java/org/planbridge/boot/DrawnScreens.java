package org.planbridge.boot;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.planbridge.ui.common.Appearance;
import org.planbridge.ui.common.Place;
import org.planbridge.ui.common.UiWords;
import org.planbridge.ui.shell.Command;
import org.planbridge.ui.shell.Work;
import org.planbridge.workspace.SampleScreens;

/**
 * Draws the window's screens on no display at all, from a copy of the sample made for the occasion.
 */
final class DrawnScreens implements SampleScreens {
  @Override
  public List<Path> draw(Path folder, boolean replace) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("java.awt.headless", "true");
    CompletableFuture<List<Path>> drawn = new CompletableFuture<>();
    Platform.startup(() -> {
      try {
        drawn.complete(drawAll(folder));
      } catch (IOException | RuntimeException failed) {
        drawn.completeExceptionally(failed);
      }
    });
    try {
      return drawn.join();
    } finally {
      Platform.exit();
    }
  }

  private static List<Path> drawAll(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path home = Files.createTempDirectory("planbridge-sample");
    List<Path> files = new ArrayList<>();
    try {
      for (Appearance appearance : List.of(Appearance.LIGHT, Appearance.DARK)) {
        draw(folder, home, appearance, files);
      }
    } finally {
      delete(home);
    }
    return files;
  }

  private static void draw(Path folder, Path home, Appearance appearance, List<Path> files) {
    Stage stage = new Stage();
    try (Window window =
        new Window(
            stage,
            home,
            new SimpleObjectProperty<>(ColorScheme.LIGHT),
            new Work(Runnable::run, Runnable::run),
            UiWords.in(Locale.US),
            null)) {
      Scene scene = window.scene(stage::close);
      window.theme().appearanceProperty().set(appearance);
      stage.setScene(scene);
      stage.show();
      files.add(picture(scene, folder, Place.HOME, appearance));
      window.shell().call(Command.OPEN_SAMPLE);
      for (Place place : List.copyOf(window.shell().places())) {
        if (place != Place.HOME) {
          window.shell().placeProperty().set(place);
          files.add(picture(scene, folder, place, appearance));
        }
      }
      stage.hide();
    }
  }

  private static Path picture(Scene scene, Path folder, Place place, Appearance appearance) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    WritableImage image = scene.snapshot(null);
    BufferedImage drawn = SwingFXUtils.fromFXImage(image, null);
    Path file =
        folder.resolve((place.name() + "-" + appearance.name()).toLowerCase(Locale.ROOT) + ".png");
    try {
      ImageIO.write(drawn, "png", file.toFile());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return file;
  }

  private static void delete(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      for (Path one : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }
}
