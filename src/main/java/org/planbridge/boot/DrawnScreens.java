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
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import org.planbridge.ui.common.Appearance;
import org.planbridge.workspace.SampleScreens;

/**
 * Draws the window's screens on no display at all, from a copy of the sample made for the occasion.
 */
final class DrawnScreens implements SampleScreens {
  private static final int PULSES = 4;

  @Override
  public List<Path> draw(Path folder, boolean replace) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("java.awt.headless", "true");
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    try {
      started.await();
      Platform.setImplicitExit(false);
      return drawAll(folder);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return List.of();
    } finally {
      Platform.exit();
    }
  }

  private static List<Path> drawAll(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    for (Appearance appearance : List.of(Appearance.LIGHT, Appearance.DARK)) {
      Path home = Files.createTempDirectory("planbridge-sample");
      ScreenTour tour = on(() -> new ScreenTour(home, appearance));
      try {
        for (ScreenTour.Stop stop : tour.stops()) {
          on(() -> {
            stop.go().run();
            return true;
          });
          settle(tour.scene());
          files.add(on(() -> picture(tour.scene(), folder, stop.name(), appearance)));
        }
      } finally {
        on(() -> {
          tour.close();
          return true;
        });
        delete(home);
      }
    }
    return files;
  }

  /** Lets the screen lay itself out as often as it takes: texts wrap, then heights follow. */
  static void settle(Scene scene) {
    for (int pulse = 0; pulse < PULSES; pulse++) {
      CompletableFuture<Boolean> passed = new CompletableFuture<>();
      Runnable[] watcher = new Runnable[1];
      watcher[0] =
          () -> {
            scene.removePostLayoutPulseListener(watcher[0]);
            passed.complete(true);
          };
      Platform.runLater(() -> {
        scene.addPostLayoutPulseListener(watcher[0]);
        Platform.requestNextPulse();
      });
      passed.join();
    }
  }

  private static <T> T on(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, Platform::runLater).join();
  }

  static String fileName(String name, Appearance appearance) {
    return name + "-" + appearance.name().toLowerCase(Locale.ROOT) + ".png";
  }

  private static Path picture(Scene scene, Path folder, String name, Appearance appearance) {
    BufferedImage drawn = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
    Path file = folder.resolve(fileName(name, appearance));
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
