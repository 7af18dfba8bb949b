package org.planbridge.ui.review;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.planbridge.ui.common.ChartView;

/** Binds the review's pictures and tabs, and forwards its keys. */
public final class ReviewController {
  private final ReviewViewModel viewModel;

  @FXML private StackPane screen;
  @FXML private ScrollPane pageScroll;
  @FXML private Label emptyLabel;
  @FXML private TabPane tabs;
  @FXML private Tab dealsTab;
  @FXML private ToggleButton tableToggle;
  @FXML private ChartView periodsChart;
  @FXML private ChartView cumulativeChart;
  @FXML private ChartView timingChart;
  @FXML private ChartView curveChart;
  @FXML private ReviewAnswersController answersController;
  @FXML private ReviewDealsController dealsController;

  public ReviewController(ReviewViewModel viewModel) {
    this.viewModel = viewModel;
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
    tableToggle
        .visibleProperty()
        .bind(tabs.getSelectionModel().selectedItemProperty().isNotEqualTo(dealsTab));
    // The shadow of the drawer must not fall on the rest of the window.
    Rectangle bounds = new Rectangle();
    bounds.widthProperty().bind(screen.widthProperty());
    bounds.heightProperty().bind(screen.heightProperty());
    screen.setClip(bounds);
    screen.addEventFilter(KeyEvent.KEY_PRESSED, new ReviewKeys(this, viewModel)::press);
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
