package org.planbridge.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planbridge.chart.FontWidths;
import org.planbridge.chart.Mark;
import org.planbridge.chart.SampleCharts;

class ChartViewTest {
  private final List<String> chosen = new ArrayList<>();
  private ChartView view;
  private Stage stage;

  @BeforeEach
  void show_quarters() {
    Stages.run(() -> {
      view = new ChartView();
      view.setChart(SampleCharts.quarters());
      view.setOnChosen(chosen::add);
      stage = new Stage();
      stage.setScene(new Scene(new StackPane(view), 800, 400));
      Stages.theme(Appearance.LIGHT).dress(stage.getScene());
      stage.show();
      settle();
      view.requestFocus();
    });
  }

  @AfterEach
  void close() {
    Stages.run(stage::close);
  }

  @Test
  void it_is_one_tab_stop_that_speaks_the_summary() {
    Stages.run(() -> {
      assertThat(view.isFocusTraversable()).isTrue();
      assertThat(view.getAccessibleText()).contains("$3,120 less", "Total ▼ −$3,120.00");
      assertThat(view.getAccessibleHelp()).contains("Enter", "Escape");
    });
  }

  @Test
  void enter_goes_in_arrows_walk_enter_chooses_and_escape_leaves() {
    Stages.run(() -> {
      press(KeyCode.RIGHT);
      assertThat(card().isVisible()).isFalse();
      press(KeyCode.ENTER);
      assertThat(card().isVisible()).isTrue();
      assertThat(view.getAccessibleText()).startsWith("Q1. Current $24,100.00");
      press(KeyCode.RIGHT);
      press(KeyCode.DOWN);
      press(KeyCode.LEFT);
      assertThat(view.getAccessibleText()).startsWith("Q2.");
      assertThat(chosen).isEmpty();
      press(KeyCode.ENTER);
      assertThat(chosen).containsExactly("2026-Q2");
      press(KeyCode.END);
      press(KeyCode.RIGHT);
      assertThat(view.getAccessibleText()).startsWith("Q4.");
      press(KeyCode.ESCAPE);
      assertThat(card().isVisible()).isFalse();
      assertThat(view.getAccessibleText()).contains("$3,120 less");
    });
  }

  @Test
  void pointing_shows_the_same_card_as_walking_and_a_click_chooses() {
    Stages.run(() -> {
      press(KeyCode.ENTER);
      var walked = cardText();
      press(KeyCode.ESCAPE);
      var box = view.picture().stops().getFirst().box();
      mouse(MouseEvent.MOUSE_MOVED, box.centreX(), box.centreY());
      assertThat(cardText()).isEqualTo(walked).hasSize(4);
      assertThat(walked.getLast()).isEqualTo("Difference ▼ −$1,300.00");
      mouse(MouseEvent.MOUSE_CLICKED, box.centreX(), box.centreY());
      assertThat(chosen).containsExactly("2026-Q1");
      mouse(MouseEvent.MOUSE_EXITED, -5, -5);
      assertThat(card().isVisible()).isFalse();
    });
  }

  @Test
  void the_card_stays_inside_the_picture() {
    Stages.run(() -> {
      press(KeyCode.ENTER);
      for (int i = 0; i < 4; i++) {
        var bounds = card().getBoundsInParent();
        assertThat(card().getLayoutX()).isGreaterThanOrEqualTo(0);
        assertThat(card().getLayoutX() + card().getWidth()).isLessThanOrEqualTo(800);
        assertThat(bounds.getHeight()).isGreaterThan(40);
        press(KeyCode.RIGHT);
      }
    });
  }

  @Test
  void t_shows_the_same_figures_as_a_table_and_t_goes_back() {
    Stages.run(() -> {
      press(KeyCode.T);
      settle();
      TableView<?> table = (TableView<?>) view.lookup(".table-view");
      assertThat(table.isVisible()).isTrue();
      assertThat(table.getItems()).hasSize(4);
      assertThat(table.getColumns())
          .extracting(column -> column.getText())
          .containsExactly("Period", "Current", "Proposed", "Difference");
      assertThat(view.isFocusTraversable()).isFalse();
      Event.fireEvent(table, key(KeyCode.T));
      assertThat(table.isVisible()).isFalse();
      assertThat(view.isFocusTraversable()).isTrue();
    });
  }

  @Test
  void every_mark_has_a_colour_from_the_style_sheet() {
    Stages.run(() -> {
      assertThat(view.picture().marks()).anyMatch(Mark.Rect.class::isInstance);
      for (var node : view.lookupAll(".mark-fill.proposed")) {
        assertThat(((Shape) node).getFill()).hasToString("0x0b5cadff");
      }
      // Four bars and the point before their name.
      assertThat(view.lookupAll(".mark-fill.proposed")).hasSize(5);
    });
  }

  @Test
  void text_is_as_wide_as_the_picture_was_laid_out_for() {
    Stages.run(() -> {
      for (boolean bold : List.of(false, true)) {
        for (var words : List.of("$104,390.00", "▼ −$3,120.00", "Current", "Accelerator 2x")) {
          var text = new Text(words);
          text.setFont(Font.font(MarkNodes.FAMILY, bold ? FontWeight.BOLD : FontWeight.NORMAL, 40));
          double told = FontWidths.planbridgeSans().width(words, 40, bold);
          double painted = text.getLayoutBounds().getWidth();
          assertThat(painted).as(words).isBetween(told * 0.96, told * 1.02);
        }
      }
    });
  }

  @Test
  void figures_are_tabular() {
    Stages.run(() -> {
      for (var weight : List.of(FontWeight.NORMAL, FontWeight.BOLD)) {
        var widths =
            List.of("1,111.11", "8,888.88", "4,074.70").stream()
                .map(digits -> {
                  var text = new Text(digits);
                  text.setFont(Font.font(MarkNodes.FAMILY, weight, 64));
                  return Math.round(text.getLayoutBounds().getWidth());
                })
                .distinct();
        assertThat(widths).hasSize(1);
      }
    });
  }

  private void settle() {
    stage.getScene().getRoot().applyCss();
    stage.getScene().getRoot().layout();
  }

  private void press(KeyCode code) {
    Event.fireEvent(view, key(code));
  }

  private static KeyEvent key(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
  }

  private void mouse(EventType<MouseEvent> type, double x, double y) {
    var event =
        new MouseEvent(
            type,
            x,
            y,
            x,
            y,
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            null);
    Event.fireEvent(view, event);
  }

  private ChartCard card() {
    return (ChartCard) view.lookup(".chart-card");
  }

  private List<String> cardText() {
    return card().getChildren().stream().map(node -> ((Label) node).getText()).toList();
  }
}
