package org.planbridge.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
      List.of("periods", "cumulative", "deals", "timing", "curve");

  @ParameterizedTest
  @CsvSource({
    "winner,NC-102,LIGHT,0 1 2 3 4 5",
    "winner,NC-102,DARK,0 2 5",
    "loser,NC-202,LIGHT,0",
    "unaffected,NC-305,LIGHT,0 4 3",
    "unaffected,NC-305,DARK,0",
    "timing,NC-106,LIGHT,0 3",
    "timing,NC-106,DARK,3",
    "noplan,NC-100,LIGHT,0",
  })
  void the_review_is_painted(String story, String payee, Appearance appearance, String tabs) {
    Stages.run(() -> {
      var screen = new ReviewScreen(SampleComparison.get());
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
      var stage = new javafx.stage.Stage();
      var scene = new javafx.scene.Scene(root, 1280, 800);
      theme.dress(scene);
      stage.setScene(scene);
      stage.show();
      for (String tab : tabs.split(" ")) {
        int at = Integer.parseInt(tab);
        screen.tabs().getSelectionModel().select(Math.min(at, 2 + (at == 5 ? 0 : at - 2)));
        if (at == 5) {
          screen.tabs().getSelectionModel().select(2);
          screen.deals().getSelectionModel().select(10);
          screen.controller.explain();
        }
        var file =
            Path.of(
                "target",
                "gallery",
                "review-%s-%s-%s.png"
                    .formatted(
                        story,
                        at == 5 ? "trace" : TABS.get(at),
                        appearance.name().toLowerCase(Locale.ROOT)));
        Stages.picture(scene, file);
        assertThat(Files.exists(file)).isTrue();
      }
      stage.hide();
    });
  }
}
