package org.planbridge.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planbridge.sample.SampleComparison;
import org.planbridge.ui.common.Appearance;
import org.planbridge.ui.common.Fxml;
import org.planbridge.ui.common.Place;
import org.planbridge.ui.common.ScreenLoader;
import org.planbridge.ui.common.Stages;
import org.planbridge.ui.shell.ShellController;
import org.planbridge.ui.shell.ShellViewModel;

/** Paints the review of payees with different stories to target/gallery, to be looked at. */
class ReviewGalleryTest {
  private static final List<String> TABS =
      List.of("periods", "cumulative", "why", "five", "deals", "timing", "curve");

  @ParameterizedTest
  @CsvSource({
    "winner,NC-102,LIGHT,0 1 2 3 4 5 6 7",
    "winner,NC-102,DARK,0 2 3 4 7",
    "loser,NC-202,LIGHT,0 2",
    "unaffected,NC-305,LIGHT,0 2 3 6 5",
    "unaffected,NC-305,DARK,0",
    "timing,NC-106,LIGHT,0 2 3 5",
    "timing,NC-106,DARK,5",
    "noplan,NC-100,LIGHT,0",
  })
  void the_review_is_painted(String story, String payee, Appearance appearance, String tabs) {
    var screen = Stages.on(() -> new ReviewScreen(SampleComparison.get()));
    var stage = Stages.on(() -> window(screen, payee, appearance));
    for (String tab : List.of(tabs.split(" ", -1))) {
      int at = Integer.parseInt(tab);
      // Each step waits for the screen to be laid out, as a person would.
      Stages.run(() -> screen.tabs().getSelectionModel().select(at == 7 ? 4 : at));
      if (at == 7) {
        Stages.run(() -> screen.deals().getSelectionModel().select(10));
        Stages.run(screen.controller::explain);
      }
      var name = at == 7 ? "trace" : TABS.get(at);
      var colours = appearance.name().toLowerCase(Locale.ROOT);
      var file =
          Path.of("target", "gallery", "review-" + story + "-" + name + "-" + colours + ".png");
      Stages.run(() -> Stages.picture(stage.getScene(), file));
      Stages.run(() -> Stages.picture(stage.getScene(), file));
      assertThat(Files.exists(file)).isTrue();
    }
    Stages.run(stage::hide);
  }

  private static Stage window(ReviewScreen screen, String payee, Appearance appearance) {
    var shell = new ShellViewModel();
    shell.places().setAll(Place.HOME, Place.DATA, Place.REVIEW, Place.COMPANY);
    shell.placeProperty().set(Place.REVIEW);
    shell.openProperty().set(true);
    var theme = Stages.theme(appearance);
    var window = new ShellController(shell, theme, ReviewScreen.WORDS);
    var root =
        new ScreenLoader(Map.of(ShellController.class, () -> window), ReviewScreen.WORDS)
            .load(Fxml.SHELL);
    window.show(screen.root);
    screen.shown.payeeProperty().set(SampleComparison.payee(payee));
    var stage = new Stage();
    stage.setScene(new Scene(root, 1280, 800));
    theme.dress(stage.getScene());
    stage.show();
    return stage;
  }
}
