package org.planbridge.boot;

import java.nio.file.Path;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.planbridge.store.UserFiles;
import org.planbridge.ui.common.UiWords;
import org.planbridge.ui.shell.Command;
import org.planbridge.ui.shell.ShellViewModel;

/** The desktop program. */
public final class PlanbridgeApp extends Application {
  /**
   * When set, the program leaves after its first frames: for measuring and for training a cache.
   */
  private static final String EXIT = "planbridge.exit";

  private static final int FIRST_FRAMES = 3;

  @Override
  public void start(Stage stage) {
    Path home =
        UserFiles.folder(
            System.getenv(),
            Path.of(System.getProperty("user.home", ".")),
            System.getProperty("os.name", ""));
    Window window =
        new Window(
            stage,
            home,
            Platform.getPreferences().colorSchemeProperty(),
            Window.work(Platform::runLater),
            UiWords.here(),
            null);
    stage.setScene(window.scene(stage::close));
    stage.setMinWidth(1024);
    stage.setMinHeight(700);
    ShellViewModel shell = window.shell();
    UiWords words = UiWords.here();
    stage
        .titleProperty()
        .bind(
            shell
                .projectProperty()
                .map(name ->
                    name.isEmpty() ? words.of("app.name") : name + " – " + words.of("app.name")));
    stage.setOnHidden(_ -> window.close());
    icon(stage);
    stage.show();
    if (getParameters().getRaw().contains("--sample")) {
      shell.call(Command.OPEN_SAMPLE);
    }
    if (Boolean.getBoolean(EXIT)) {
      leaveAfterFirstFrames(stage);
    }
  }

  private static void icon(Stage stage) {
    var file = PlanbridgeApp.class.getResourceAsStream("/icon.png");
    if (file != null) {
      stage.getIcons().add(new Image(file));
    }
  }

  private static void leaveAfterFirstFrames(Stage stage) {
    new javafx.animation.AnimationTimer() {
      private int frames;

      @Override
      public void handle(long now) {
        if (++frames >= FIRST_FRAMES) {
          stop();
          stage.close();
          Platform.exit();
        }
      }
    }.start();
  }
}
