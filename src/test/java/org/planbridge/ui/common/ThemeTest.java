package org.planbridge.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.stage.Stage;
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.RangeSlider;
import org.controlsfx.control.SearchableComboBox;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.StatusBar;
import org.controlsfx.control.TaskProgressView;
import org.controlsfx.control.ToggleSwitch;
import org.controlsfx.control.textfield.CustomTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kordamp.ikonli.javafx.FontIcon;
import org.planbridge.chart.Palette;
import org.planbridge.chart.Role;
import org.planbridge.chart.SampleCharts;

class ThemeTest {
  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void no_control_of_ours_or_of_controlsfx_causes_a_style_warning(Appearance appearance) {
    var warnings = warningsWhile(() -> show(appearance, ThemeTest::controls));
    assertThat(warnings).isEmpty();
  }

  @Test
  void the_check_for_style_warnings_sees_a_missing_colour() {
    var warnings = warningsWhile(() -> show(Appearance.LIGHT, ThemeTest::broken));
    assertThat(warnings).isNotEmpty();
  }

  @Test
  void it_follows_the_system_until_told_otherwise() {
    Stages.run(() -> {
      var system = new SimpleObjectProperty<>(ColorScheme.LIGHT);
      var theme = new Theme(system);
      assertThat(theme.darkProperty().get()).isFalse();
      system.set(ColorScheme.DARK);
      assertThat(theme.darkProperty().get()).isTrue();
      theme.appearanceProperty().set(Appearance.LIGHT);
      assertThat(theme.darkProperty().get()).isFalse();
    });
  }

  @Test
  void a_shown_window_changes_its_colours_at_once() {
    Stages.run(() -> {
      var theme = Stages.theme(Appearance.LIGHT);
      var label = new Label("Current");
      label.getStyleClass().add("heading");
      var scene = new Scene(new FlowPane(label));
      theme.dress(scene);
      scene.getRoot().applyCss();
      var light = label.getTextFill();
      theme.appearanceProperty().set(Appearance.DARK);
      scene.getRoot().applyCss();
      assertThat(light).hasToString("0x1f2630ff");
      assertThat(label.getTextFill()).hasToString("0xe6edf3ff");
    });
  }

  @Test
  void text_size_goes_from_80_to_200_percent_in_steps_of_10() {
    Stages.run(() -> {
      var theme = Stages.theme(Appearance.LIGHT);
      var label = new Label("x");
      var icon = new FontIcon("fth-home");
      var scene = new Scene(new FlowPane(label, icon));
      theme.dress(scene);
      for (int i = 0; i < 20; i++) {
        theme.larger();
      }
      for (int i = 0; i < 3; i++) {
        scene.getRoot().applyCss();
      }
      assertThat(theme.textSizeProperty().get()).isEqualTo(2);
      assertThat(label.getFont().getSize()).isEqualTo(28);
      assertThat(icon.getIconSize()).isEqualTo(32);
      theme.ordinarySize();
      theme.smaller();
      scene.getRoot().applyCss();
      assertThat(theme.textSizeProperty().get()).isEqualTo(0.9);
      assertThat(label.getFont().getSize()).isCloseTo(12.6, within(0.001));
      for (int i = 0; i < 20; i++) {
        theme.smaller();
      }
      assertThat(theme.textSizeProperty().get()).isEqualTo(0.8);
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void texts_have_a_contrast_of_four_and_a_half_and_marks_of_three(String name) {
    var colours = colours(name);
    var paper = colours.get("-pb-card");
    for (var token : colours.keySet()) {
      if (token.endsWith("-text") || token.equals("-pb-ink") || token.equals("-pb-ink-muted")) {
        assertThat(contrast(colours.get(token), paper)).as(token).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(colours.get(token), colours.get("-pb-page")))
            .as(token + " on the page")
            .isGreaterThanOrEqualTo(4.5);
      }
    }
    for (var mark : List.of("current", "proposed", "gain", "less", "held", "focus")) {
      assertThat(contrast(colours.get("-pb-" + mark), paper)).as(mark).isGreaterThanOrEqualTo(3);
    }
    var pairs =
        Map.of(
            "-pb-band-gain-strong", "-pb-on-strong",
            "-pb-band-less-strong", "-pb-on-strong",
            "-pb-band-gain", "-pb-on-soft",
            "-pb-band-none", "-pb-on-soft",
            "-pb-band-less", "-pb-on-soft",
            "-pb-gain-soft", "-pb-gain-text",
            "-pb-less-soft", "-pb-less-text");
    pairs.forEach((ground, text) ->
        assertThat(contrast(colours.get(ground), colours.get(text)))
            .as(text + " on " + ground)
            .isGreaterThanOrEqualTo(4.5));
  }

  @ParameterizedTest
  @EnumSource
  void pictures_without_a_window_have_the_colours_of_the_window(Palette palette) {
    var colours = colours(palette == Palette.LIGHT ? "light" : "dark");
    for (var role : Role.values()) {
      var token = colours.get("-pb-" + role.styleName());
      if (token != null && role != Role.HELD) {
        assertThat(palette.colour(role)).as(role.name()).isEqualTo(token);
      }
      var text = colours.get("-pb-" + role.styleName() + "-text");
      if (text != null) {
        assertThat(palette.text(role)).as(role.name()).isEqualTo(text);
      }
    }
    assertThat(palette.text(Role.LABEL)).isEqualTo(colours.get("-pb-ink"));
    assertThat(palette.colour(Role.PAPER)).isEqualTo(colours.get("-pb-card"));
  }

  private static List<Node> broken() {
    var broken = new Label("x");
    broken.setStyle("-fx-background-color: -pb-no-such-colour;");
    return List.of(broken);
  }

  private static List<Node> controls() {
    var table = new TableView<String>();
    table.getColumns().add(new TableColumn<>("Head"));
    var combo = new ComboBox<String>();
    combo.getItems().add("One");
    var chart = new ChartView();
    chart.setChart(SampleCharts.quarters());
    var nodes = new ArrayList<Node>();
    nodes.addAll(
        List.of(table, combo, chart, new Button("b"), new CheckBox("c"), new MenuButton("m")));
    nodes.addAll(List.of(new TextField("t"), new ProgressBar(0.3), new TabPane(new Tab("t"))));
    nodes.addAll(
        List.of(
            new RangeSlider(0, 10, 2, 8),
            new ToggleSwitch("s"),
            new StatusBar(),
            new SearchableComboBox<String>(),
            new CheckComboBox<String>(),
            new SegmentedButton(new ToggleButton("one")),
            new TaskProgressView<>(),
            new CustomTextField()));
    for (var style : List.of("card", "chip", "strip", "segments", "hairline", "badge-icon")) {
      var box = new FlowPane(new Label(style), new FontIcon("fth-check"));
      box.getStyleClass().add(style);
      nodes.add(box);
    }
    return nodes;
  }

  private static void show(Appearance appearance, Supplier<List<Node>> made) {
    Stages.run(() -> {
      var nodes = made.get();
      var pane = new FlowPane();
      pane.getChildren().setAll(nodes);
      var stage = new Stage();
      stage.setScene(new Scene(pane, 1000, 800));
      Stages.theme(appearance).dress(stage.getScene());
      stage.show();
      pane.applyCss();
      pane.layout();
      var over = new PopOver(new Label("over"));
      over.show(pane, 10, 10);
      over.hide();
      for (var node : nodes) {
        assertThat(node.getLayoutBounds().getWidth()).as(node.toString()).isGreaterThan(0);
      }
      stage.close();
    });
  }

  private static List<String> warningsWhile(Runnable work) {
    var warnings = new ArrayList<String>();
    var handler =
        new Handler() {
          @Override
          public void publish(LogRecord said) {
            if (said.getLevel().intValue() >= Level.WARNING.intValue()) {
              warnings.add(said.getMessage());
            }
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    var logger = Logger.getLogger("javafx.css");
    logger.addHandler(handler);
    try {
      work.run();
    } finally {
      logger.removeHandler(handler);
    }
    return warnings;
  }

  private static Map<String, String> colours(String name) {
    try (var bytes = ThemeTest.class.getResourceAsStream("/css/" + name + ".css")) {
      var text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      var found = new HashMap<String, String>();
      var rules = Pattern.compile("(-pb-[a-z-]+): (#[0-9a-f]{6});").matcher(text);
      while (rules.find()) {
        found.put(rules.group(1), rules.group(2));
      }
      assertThat(found).hasSizeGreaterThan(30);
      return found;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The contrast ratio of two colours as the web accessibility guidelines define it. */
  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    double[] shares = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      double linear = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
      sum += shares[i] * linear;
    }
    return sum;
  }
}
