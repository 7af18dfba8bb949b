package org.planbridge.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.javafx.FontIcon;
import org.planbridge.chart.Chart;
import org.planbridge.chart.SampleCharts;

/** Paints every kind of chart to target/gallery, to be looked at. */
class ChartGalleryTest {
  private static final Path FOLDER = Path.of("target", "gallery");

  private record Shown(Chart chart, double width, double height) {}

  private static Map<String, Shown> charts() {
    var charts = new LinkedHashMap<String, Shown>();
    charts.put("bars-quarters", new Shown(SampleCharts.quarters(), 960, 380));
    charts.put("bars-months", new Shown(SampleCharts.months(1), 960, 380));
    charts.put("bars-months-narrow", new Shown(SampleCharts.months(2), 480, 320));
    charts.put("cumulative", new Shown(SampleCharts.cumulative(SampleCharts.months(3)), 960, 360));
    charts.put(
        "cumulative-narrow", new Shown(SampleCharts.cumulative(SampleCharts.quarters()), 480, 300));
    charts.put("curve", new Shown(SampleCharts.curve(), 960, 400));
    charts.put("timing", new Shown(SampleCharts.timing(), 960, 400));
    charts.put("timing-narrow", new Shown(SampleCharts.timing(), 480, 360));
    charts.put("bands", new Shown(SampleCharts.bands(4, 15, 6, 13, 4), 640, 130));
    charts.put("bands-narrow", new Shown(SampleCharts.bands(1, 0, 40, 1, 0), 480, 120));
    charts.put("dots", new Shown(SampleCharts.dots(42, 5), 640, 170));
    charts.put("dots-many", new Shown(SampleCharts.dots(300, 6), 960, 220));
    charts.put("ladder", new Shown(SampleCharts.ladder(), 960, 340));
    return charts;
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void every_chart_is_painted(Appearance appearance) {
    Stages.run(() -> {
      var theme = Stages.theme(appearance);
      charts().forEach((name, shown) -> paint(name, shown, theme, appearance));
    });
    try (var files = Files.list(FOLDER)) {
      var ending = "-" + appearance.name().toLowerCase(Locale.ROOT) + ".png";
      assertThat(files.filter(file -> file.toString().endsWith(ending)))
          .hasSizeGreaterThanOrEqualTo(charts().size());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void a_chart_being_walked_its_table_and_the_small_parts_are_painted(Appearance appearance) {
    var file = FOLDER.resolve("parts-" + appearance.name().toLowerCase(Locale.ROOT) + ".png");
    Stages.run(() -> {
      var walked = new ChartView();
      walked.setChart(SampleCharts.quarters());
      var table = new ChartView();
      table.setChart(SampleCharts.quarters());
      table.tableProperty().set(true);
      var page = new VBox(parts(), walked, table);
      page.getStyleClass().add("page");
      walked.setMinHeight(330);
      table.setMinHeight(200);
      var scene = new Scene(page, 1400, 860);
      Stages.theme(appearance).dress(scene);
      var stage = new Stage();
      stage.setScene(scene);
      stage.show();
      page.applyCss();
      page.layout();
      walked.requestFocus();
      for (var code : List.of(KeyCode.ENTER, KeyCode.RIGHT)) {
        Event.fireEvent(
            walked, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
      }
      Stages.picture(scene, file);
      stage.hide();
    });
    assertThat(Files.exists(file)).isTrue();
  }

  private static HBox parts() {
    var choice = new Button("Explore the sample", new FontIcon("fth-play"));
    choice.getStyleClass().addAll("card", "choice");
    var drop =
        new VBox(
            styled("Drop deals and plans here", "heading"), styled("CSV or plan JSON", "muted"));
    drop.getStyleClass().addAll("card", "drop");
    var strips = new VBox();
    strips.getStyleClass().add("stack");
    for (var kind : List.of("good", "caution", "trouble")) {
      var strip = new HBox(new FontIcon("fth-info"), new Label("61 of 64 deals used, 3 held"));
      strip.getStyleClass().addAll("strip", kind);
      strips.getChildren().add(strip);
    }
    var chips = new VBox();
    chips.getStyleClass().add("stack");
    for (var kind : List.of("gain", "less", "none")) {
      var chip = styled("▲ +$118,000", "chip");
      chip.getStyleClass().add(kind);
      chips.getChildren().add(chip);
    }
    var primary = new Button("Import 9,997");
    primary.setDefaultButton(true);
    var parts = new HBox(choice, drop, strips, chips, primary, new Button("Fix in file"));
    parts.getStyleClass().add("row-wide");
    return parts;
  }

  private static Label styled(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }

  private static void paint(String name, Shown shown, Theme theme, Appearance appearance) {
    var view = new ChartView();
    view.setChart(shown.chart());
    var card = new StackPane(view);
    card.getStyleClass().addAll("card", "flat");
    var page = new StackPane(card);
    page.getStyleClass().add("page");
    page.setPrefSize(shown.width() + 82, shown.height() + 82);
    var scene = new Scene(page, shown.width() + 82, shown.height() + 82);
    theme.dress(scene);
    var stage = new Stage();
    stage.setScene(scene);
    stage.show();
    var ending = "-" + appearance.name().toLowerCase(Locale.ROOT) + ".png";
    Stages.picture(scene, FOLDER.resolve(name + ending));
    stage.hide();
  }
}
