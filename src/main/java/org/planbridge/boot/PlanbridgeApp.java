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
    boolean sample = getParameters().getRaw().contains("--sample");
    if (sample) {
      shell.call(Command.OPEN_SAMPLE);
    }
    if (FirstFrames.areAllThatIsAsked()) {
      FirstFrames.project().ifPresent(window.desk()::open);
      boolean opens = sample || FirstFrames.project().isPresent();
      FirstFrames.leaveAfter(opens ? window.shown().comparisonProperty() : null, stage::close);
    }
  }

  private static void icon(Stage stage) {
    var file = PlanbridgeApp.class.getResourceAsStream("/icon.png");
    if (file != null) {
      stage.getIcons().add(new Image(file));
    }
  }
}
