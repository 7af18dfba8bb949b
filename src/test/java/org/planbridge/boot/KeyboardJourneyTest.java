package org.planbridge.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planbridge.boot.pages.AppWindow;
import org.planbridge.boot.pages.CompanyPage;
import org.planbridge.boot.pages.ReviewPage;
import org.planbridge.ui.shell.Overlay;

/** Through the window without a mouse. */
class KeyboardJourneyTest {
  @TempDir Path home;
  private AppWindow app;

  @BeforeEach
  void open() {
    app = AppWindow.open(home);
  }

  @AfterEach
  void close() {
    app.close();
  }

  @Test
  void fromTheSampleToARepToADealToTheCompanyAndBack() {
    assertThat(app.home().isOnSample()).isTrue();

    CompanyPage company = app.home().openSample();
    assertThat(app.answers().told()).isEmpty();
    assertThat(company.isShown()).isTrue();
    assertThat(company.finding()).startsWith("The proposed plan would have paid");
    assertThat(company.isOnTable()).isTrue();
    assertThat(company.chosen()).isEqualTo("Chloe Martin");
    assertThat(company.wholeRows()).isGreaterThanOrEqualTo(5);

    company.down();
    company.down();
    String rep = company.chosen();
    ReviewPage review = company.openReview();
    assertThat(review.isShown()).isTrue();
    assertThat(review.payee()).isEqualTo(rep).isNotEqualTo("Chloe Martin");
    assertThat(review.hasKeyboard()).isTrue();

    var comparison = Objects.requireNonNull(app.window().shown().comparisonProperty().get());
    var payee = comparison.payee(app.window().shown().payeeProperty().get());
    String deal = payee.deals().get(3).id();
    review.find(deal);
    assertThat(review.deals()).isNotEmpty().allMatch(deal::equals);
    review.explain();
    assertThat(review.drawer()).isEqualTo("Deal " + deal);
    assertThat(review.drawerText()).contains("Earned", "first difference");
    review.leaveDrawer();
    assertThat(review.drawer()).isEmpty();

    app.press(KeyCode.ALT, KeyCode.DIGIT5);
    assertThat(company.isShown()).isTrue();
    app.press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(review.isShown()).isTrue();
    assertThat(review.payee()).isEqualTo(rep);
  }

  @Test
  void thePaletteFindsAPersonAndTheGuideOpensAtTheScreen() {
    app.home().openSample();
    app.press(KeyCode.CONTROL, KeyCode.K);
    assertThat(app.hasKeyboard("paletteField")).isTrue();
    app.type("amara");
    app.press(KeyCode.ENTER);
    assertThat(app.review().isShown()).isTrue();
    assertThat(app.review().payee()).isEqualTo("Amara Okonkwo");

    app.press(KeyCode.F1);
    assertThat(app.window().shell().overlayProperty().get()).isEqualTo(Overlay.HELP);
    var parts = app.find("partList", javafx.scene.control.ListView.class);
    assertThat(parts.getSelectionModel().getSelectedItem().toString()).contains("Rep review");
    app.press(KeyCode.ESCAPE);
    assertThat(app.window().shell().overlayProperty().get()).isNull();
    assertThat(app.review().hasKeyboard()).isTrue();
  }
}
