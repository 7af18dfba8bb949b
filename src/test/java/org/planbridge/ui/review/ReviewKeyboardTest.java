package org.planbridge.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planbridge.compare.Comparison;
import org.planbridge.sample.SampleComparison;
import org.planbridge.ui.common.Appearance;
import org.planbridge.ui.common.Stages;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** From a payee to the explanation of a deal, by keyboard alone. */
class ReviewKeyboardTest {
  private final FxRobot keys = new FxRobot();
  private final Comparison comparison = SampleComparison.get();
  private ReviewScreen screen;
  private Stage stage;

  @BeforeEach
  void open() {
    Stages.run(() -> {
      screen = new ReviewScreen(comparison);
      stage = screen.stage(Appearance.LIGHT, 1280, 800);
      stage.requestFocus();
      screen.tabs().requestFocus();
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  @AfterEach
  void close() {
    Stages.run(stage::hide);
  }

  @Test
  void a_deal_of_the_second_payee_is_found_and_explained_without_a_mouse() {
    press(KeyCode.ALT, KeyCode.DOWN);
    assertThat(screen.shown.payeeProperty().get()).isEqualTo(1);
    assertThat(screen.text("positionLabel")).isEqualTo("2 of 17");

    press(KeyCode.CONTROL, KeyCode.F);
    assertThat(screen.filter().isFocused()).isTrue();
    String id = comparison.payee(1).deals().get(4).id();
    keys.write(id);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(screen.deals().getItems()).isNotEmpty().allMatch(row -> row.deal().equals(id));

    press(KeyCode.ALT, KeyCode.ENTER);
    DealRow row = screen.deals().getItems().getFirst();
    Drawer drawer = Objects.requireNonNull(screen.viewModel.drawerProperty().get());
    assertThat(screen.find("drawer", Node.class).isVisible()).isTrue();
    assertThat(drawer.title()).isEqualTo("Deal " + id);
    assertThat(drawer.tables().getFirst().rows().getLast().proposed().result())
        .isEqualTo(dollars(row.proposed()));
    assertThat(screen.find("copyButton", Node.class).isFocused()).isTrue();

    press(KeyCode.SPACE);
    assertThat(Stages.on(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo(drawer.text())
        .contains("Earned. Current: ");

    press(KeyCode.ESCAPE);
    assertThat(screen.find("drawer", Node.class).isVisible()).isFalse();
    assertThat(screen.filter().isFocused()).isTrue();
  }

  @Test
  void the_basis_the_answers_and_the_tabs_have_keys() {
    press(KeyCode.ALT, KeyCode.DOWN);
    String earned = screen.text("basisLabel");
    press(KeyCode.CONTROL, KeyCode.B);
    assertThat(screen.shown.paidProperty().get()).isTrue();
    assertThat(screen.text("basisLabel")).isNotEqualTo(earned).endsWith("paid");

    press(KeyCode.CONTROL, KeyCode.DIGIT3);
    assertThat(screen.find("whyCard", Node.class).isFocused()).isTrue();
    press(KeyCode.CONTROL, KeyCode.DIGIT1);
    assertThat(screen.find("whatCard", Node.class).isFocused()).isTrue();

    press(KeyCode.CONTROL, KeyCode.TAB);
    assertThat(screen.tabs().getSelectionModel().getSelectedIndex()).isEqualTo(1);
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB);
    assertThat(screen.tabs().getSelectionModel().getSelectedIndex()).isZero();
  }

  @Test
  void a_bar_leads_to_its_deals_and_t_to_its_table() {
    press(KeyCode.ALT, KeyCode.DOWN);
    Stages.run(() -> screen.chart("periodsChart").requestFocus());
    press(KeyCode.T);
    assertThat(screen.chart("periodsChart").tableProperty().get()).isTrue();
    press(KeyCode.T);
    assertThat(screen.chart("periodsChart").tableProperty().get()).isFalse();
    Stages.run(() -> screen.chart("periodsChart").requestFocus());
    press(KeyCode.ENTER);
    press(KeyCode.RIGHT);
    press(KeyCode.ENTER);
    assertThat(screen.tabs().getSelectionModel().getSelectedIndex()).isEqualTo(4);
    assertThat(screen.deals().getItems())
        .isNotEmpty()
        .allMatch(row -> row.period().equals("2026-Q2"));
    assertThat(screen.viewModel.deals().proposedProperty().get())
        .isEqualTo(dollars(comparison.payee(1).periods().get(1).earned().proposed().minorUnits()));
  }

  private static String dollars(long cents) {
    return String.format(Locale.ROOT, "$%,d.%02d", cents / 100, cents % 100);
  }

  private void press(KeyCode... combination) {
    keys.push(combination);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
