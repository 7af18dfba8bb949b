package org.planbridge.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planbridge.chart.Chart;
import org.planbridge.chart.SampleCharts;
import org.planbridge.ui.common.Appearance;
import org.planbridge.ui.common.ChartView;
import org.planbridge.ui.common.Formats;
import org.planbridge.ui.common.Fxml;
import org.planbridge.ui.common.Place;
import org.planbridge.ui.common.RowColumn;
import org.planbridge.ui.common.ScreenLoader;
import org.planbridge.ui.common.Stages;
import org.planbridge.ui.common.UiWords;

/** Paints the whole window with a made-up company screen to target/gallery, to be looked at. */
class ShellGalleryTest {
  private record Row(String name, String role, long current, long proposed) {
    long difference() {
      return proposed - current;
    }
  }

  private static final UiWords WORDS = UiWords.in(Locale.US);
  private static final Formats FORMATS = new Formats(Locale.US, Currency.getInstance("USD"), WORDS);

  @ParameterizedTest
  @CsvSource({"LIGHT,1280,800,1", "DARK,1280,800,1", "LIGHT,1024,700,1", "LIGHT,1600,1000,1.5"})
  void the_window_is_painted(Appearance appearance, int width, int height, double textSize) {
    var name =
        "window-%s-%d-%.0f.png"
            .formatted(appearance.name().toLowerCase(Locale.ROOT), width, textSize * 100);
    var file = Path.of("target", "gallery", name);
    Stages.run(() -> {
      var theme = Stages.theme(appearance);
      theme.textSizeProperty().set(textSize);
      var viewModel = viewModel();
      var controller = new ShellController(viewModel, theme, WORDS);
      var root =
          new ScreenLoader(Map.of(ShellController.class, () -> controller), WORDS).load(Fxml.SHELL);
      controller.show(page());
      var scene = new Scene(root, width, height);
      theme.dress(scene);
      var stage = new Stage();
      stage.setScene(scene);
      stage.show();
      Stages.picture(scene, file);
      stage.hide();
    });
    assertThat(Files.exists(file)).isTrue();
  }

  private static ShellViewModel viewModel() {
    var viewModel = new ShellViewModel();
    viewModel.places().setAll(Place.HOME, Place.DATA, Place.PLANS, Place.REVIEW, Place.COMPANY);
    viewModel.placeProperty().set(Place.COMPANY);
    viewModel.openProperty().set(true);
    var current = new PlanSet(List.of("a"), "FY26 AE plan", "FY26 AE plan");
    var proposed = new PlanSet(List.of("b"), "FY27 AE v3", "FY27 AE v3");
    viewModel.plans().setAll(current, proposed);
    viewModel.currentPlanProperty().set(current);
    viewModel.proposedPlanProperty().set(proposed);
    var year = new PeriodChoice("Jan–Dec 2026", "Jan–Dec 2026", null, null, false);
    viewModel.periods().setAll(year);
    viewModel.periodProperty().set(year);
    viewModel.replayedProperty().set("Replayed 640 deals");
    viewModel.heldProperty().set("3 held");
    viewModel.asOfProperty().set("Data as of 31 Dec 2026");
    viewModel.savedProperty().set("Saved 14:03");
    viewModel.handle(Command.SWAP_PLANS, () -> {});
    viewModel.handle(Command.PALETTE, () -> {});
    return viewModel;
  }

  private static Node page() {
    var title = styled(new Label("Company"), "title");
    var sentence =
        styled(
            new Label("The new plan would have cost $118,000 more (+2.6%). 19 reps earn more."),
            "lead");
    var cards =
        new HBox(
            cost(),
            card(new Label("Winners and losers"), SampleCharts.bands(4, 15, 6, 13, 4), 130),
            card(new Label("Every rep"), SampleCharts.dots(42, 5), 130));
    cards.getStyleClass().add("cards");
    var table = table();
    var page = new VBox(new VBox(title, sentence), cards, table);
    page.getStyleClass().add("page");
    VBox.setVgrow(table, Priority.ALWAYS);
    return page;
  }

  private static Node cost() {
    var chip = styled(new Label("▲ +$118,000"), "chip");
    chip.getStyleClass().add("gain");
    var card =
        new VBox(
            styled(new Label("Cost of the year"), "heading"),
            styled(new Label("$4,638,000"), "figure-big"),
            styled(new Label("was $4,520,000"), "muted"),
            chip);
    card.getStyleClass().add("card");
    card.setMinWidth(Region.USE_PREF_SIZE);
    return card;
  }

  private static Node card(Label title, Chart chart, double height) {
    var view = new ChartView();
    view.setChart(chart);
    view.setPrefHeight(height);
    var card = new VBox(styled(title, "heading"), view);
    card.getStyleClass().add("card");
    HBox.setHgrow(card, Priority.ALWAYS);
    VBox.setVgrow(view, Priority.ALWAYS);
    return card;
  }

  private static TableView<Row> table() {
    var table = new TableView<Row>();
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getColumns().add(RowColumn.words("Rep", Row::name));
    table.getColumns().add(RowColumn.<Row>words("Role", Row::role).toned(row -> "muted"));
    table.getColumns().add(RowColumn.money("Current", Row::current, FORMATS));
    table.getColumns().add(RowColumn.money("Proposed", Row::proposed, FORMATS));
    table.getColumns().add(RowColumn.change("Change", Row::difference, FORMATS));
    table
        .getColumns()
        .add(
            RowColumn.<Row>figures(
                    "Change %",
                    row -> FORMATS.percentChange(row.difference(), row.current()),
                    row -> FORMATS.percentChange(row.difference(), row.current()),
                    Comparator.comparingLong(Row::difference))
                .toned(row -> Formats.tone(row.difference())));
    table
        .getItems()
        .setAll(
            List.of(
                new Row("Dana Ruiz", "Account Executive", 10_751_000, 10_439_000),
                new Row("Sam Lee", "Account Executive", 9_800_310, 10_441_410),
                new Row("Priya Nair", "Enterprise AE", 18_220_099, 18_220_099),
                new Row("Tom Becker", "SDR", 3_011_111, 2_807_654),
                new Row("Aisha Khan", "Account Executive", 8_120_000, 8_340_000),
                new Row("Leo Martin", "SDR", 2_910_005, 2_910_005)));
    table.getSelectionModel().select(1);
    return table;
  }

  private static <N extends Node> N styled(N node, String style) {
    node.getStyleClass().add(style);
    return node;
  }
}
