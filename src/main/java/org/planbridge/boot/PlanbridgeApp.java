package org.planbridge.boot;

import java.util.Objects;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.planbridge.ui.common.Place;
import org.planbridge.ui.common.UiWords;
import org.planbridge.ui.shell.Command;
import org.planbridge.ui.shell.ShellViewModel;

/** The desktop program. */
public final class PlanbridgeApp extends Application {
  // JavaFX makes the application itself and hands it nothing but words.
  private static @Nullable Ground ground;
  private static @Nullable Ahead ahead;
  private static Started started = new Started.Bare();

  /** Opens the window; the answer is the exit code after it is closed. */
  static int open(Started asked, String[] args) {
    Ground made = Ground.ofUser();
    ground = made;
    started = asked;
    if (asked instanceof Started.Project(var file)) {
      ahead = Ahead.begin(file, made.deeds());
    }
    launch(PlanbridgeApp.class, args);
    return 0;
  }

  @Override
  public void start(Stage stage) {
    Window window =
        new Window(
            stage,
            Objects.requireNonNullElseGet(ground, Ground::ofUser),
            Platform.getPreferences().colorSchemeProperty(),
            Window.work(Platform::runLater),
            UiWords.here(),
            null);
    if (started instanceof Started.Project) {
      window.shell().awaitedProperty().set(Place.COMPANY);
    }
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
    switch (started) {
      case Started.Bare _ -> {}
      case Started.Sample _ -> shell.call(Command.OPEN_SAMPLE);
      case Started.Project _ -> {
        Ahead begun = Objects.requireNonNull(ahead);
        window.desk().open(begun.file(), begun.opened());
        window.shown().comparisonProperty().addListener((_, _, _) -> ahead = null);
      }
    }
    if (FirstFrames.areAllThatIsAsked()) {
      boolean opens = !(started instanceof Started.Bare);
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
