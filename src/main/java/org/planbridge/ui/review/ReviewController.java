package org.planbridge.ui.review;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.planbridge.chart.Chart;
import org.planbridge.ui.common.ChartView;
import org.planbridge.ui.common.Exhibit;
import org.planbridge.ui.common.Place;
import org.planbridge.ui.common.UiWords;
import org.planbridge.ui.shell.Command;
import org.planbridge.ui.shell.Offers;

/** Binds the review's pictures and tabs, and forwards its keys. */
public final class ReviewController {
  private final ReviewViewModel viewModel;
  private final Offers offers;
  private final UiWords words;

  @FXML private StackPane screen;
  @FXML private ScrollPane pageScroll;
  @FXML private Label emptyLabel;
  @FXML private TabPane tabs;
  @FXML private Tab dealsTab;
  @FXML private Tab whyTab;
  @FXML private Tab fiveTab;
  @FXML private ToggleButton tableToggle;
  @FXML private ChartView periodsChart;
  @FXML private ChartView cumulativeChart;
  @FXML private ChartView timingChart;
  @FXML private ChartView curveChart;
  @FXML private ReviewAnswersController answersController;
  @FXML private ReviewDealsController dealsController;
  @FXML private ReviewWhyController whyController;

  public ReviewController(ReviewViewModel viewModel, Offers offers, UiWords words) {
    this.viewModel = viewModel;
    this.offers = offers;
    this.words = words;
  }

  @FXML
  private void initialize() {
    pageScroll.visibleProperty().bind(viewModel.reviewProperty().isNotNull());
    emptyLabel.visibleProperty().bind(viewModel.reviewProperty().isNull());
    periodsChart.chartProperty().bind(viewModel.pairedProperty());
    cumulativeChart.chartProperty().bind(viewModel.cumulativeProperty());
    timingChart.chartProperty().bind(viewModel.timingProperty());
    curveChart.chartProperty().bind(viewModel.curveProperty());
    for (var chart : new ChartView[] {periodsChart, cumulativeChart, timingChart, curveChart}) {
      chart.tableProperty().bindBidirectional(tableToggle.selectedProperty());
      chart.setOnChosen(this::showPeriod);
    }
    whyController.chart().tableProperty().bindBidirectional(tableToggle.selectedProperty());
    tableToggle
        .visibleProperty()
        .bind(
            tabs.getSelectionModel()
                .selectedItemProperty()
                .map(tab -> !tab.equals(dealsTab) && !tab.equals(fiveTab)));
    // The shadow of the drawer must not fall on the rest of the window.
    Rectangle bounds = new Rectangle();
    bounds.widthProperty().bind(screen.widthProperty());
    bounds.heightProperty().bind(screen.heightProperty());
    screen.setClip(bounds);
    screen.addEventFilter(KeyEvent.KEY_PRESSED, new ReviewKeys(this, viewModel)::press);
    offers.command(Place.REVIEW, Command.EXPLAIN, this::explain);
    offers.command(Place.REVIEW, Command.FIND, this::find);
    offers.exhibits(Place.REVIEW, this::exhibits);
  }

  /** What the tab in front shows. */
  private List<Exhibit> exhibits() {
    Review review = viewModel.reviewProperty().get();
    if (review == null) {
      return List.of();
    }
    Tab tab = tabs.getSelectionModel().getSelectedItem();
    String name = words.of("review.exhibit", review.name(), tab.getText());
    if (tab.equals(dealsTab)) {
      return List.of(new Exhibit.Tabled(name, dealsController.sheet()));
    }
    Chart chart =
        tab.equals(whyTab)
            ? whyController.chart().chartProperty().get()
            : tab.getContent() instanceof ChartView view ? view.chartProperty().get() : null;
    return chart == null ? List.of() : List.of(new Exhibit.Pictured(name, chart));
  }

  /** Shows the deals behind a bar; a month shows its deals by the words of its date. */
  private void showPeriod(String key) {
    viewModel.deals().clear();
    viewModel.deals().narrowToPeriod(key);
    tabs.getSelectionModel().select(dealsTab);
  }

  /** Moves to one of the answers: 1 what, 2 how, 3 why. */
  void go(int answer) {
    answersController.go(answer);
  }

  /** Shows the tab after this one, or before it. */
  void turn(int by) {
    int count = tabs.getTabs().size();
    int now = tabs.getSelectionModel().getSelectedIndex();
    tabs.getSelectionModel().select(Math.floorMod(now + by, count));
    tabs.requestFocus();
  }

  /** Explains the chosen row of the deals, and shows the deals first. */
  public void explain() {
    tabs.getSelectionModel().select(dealsTab);
    dealsController.explainChosen();
  }

  /** Moves to the filter of the deals. */
  public void find() {
    tabs.getSelectionModel().select(dealsTab);
    dealsController.find();
  }
}
