package org.planbridge.ui.common;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;

/** The JavaFX thread for tests: starts it once, runs work on it, takes pictures of scenes. */
public final class Stages {
  private static boolean started;

  private Stages() {}

  /** A theme that does not follow this machine. */
  public static Theme theme(Appearance appearance) {
    var theme = new Theme(new SimpleObjectProperty<>(ColorScheme.LIGHT));
    theme.appearanceProperty().set(appearance);
    return theme;
  }

  public static synchronized void start() {
    if (!started) {
      var ready = new CountDownLatch(1);
      try {
        Platform.startup(ready::countDown);
      } catch (IllegalStateException alreadyRunning) {
        ready.countDown();
      }
      Platform.setImplicitExit(false);
      try {
        ready.await();
      } catch (InterruptedException interrupted) {
        throw new IllegalStateException(interrupted);
      }
      started = true;
    }
  }

  /** Runs work on the JavaFX thread and waits for its answer. */
  public static <T> T on(Callable<T> work) {
    start();
    if (Platform.isFxApplicationThread()) {
      return call(work);
    }
    var task = new FutureTask<T>(work);
    Platform.runLater(task);
    try {
      return task.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  public static void run(Runnable work) {
    on(() -> {
      work.run();
      return true;
    });
  }

  /** Writes what a scene looks like, twice as large. */
  public static void picture(Scene scene, Path file) {
    var parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(2, 2));
    var root = scene.getRoot();
    root.applyCss();
    root.layout();
    root.layout();
    BufferedImage image = SwingFXUtils.fromFXImage(root.snapshot(parameters, null), null);
    try {
      Files.createDirectories(file.getParent());
      ImageIO.write(image, "png", file.toFile());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static <T> T call(Callable<T> work) {
    try {
      return work.call();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}
