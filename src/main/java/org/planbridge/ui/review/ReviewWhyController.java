package org.planbridge.ui.review;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.planbridge.ui.common.ChartView;

/** Binds the ladder of changed clauses. */
public final class ReviewWhyController {
  private final ReviewViewModel viewModel;

  @FXML private ChartView ladderChart;
  @FXML private ToggleButton orderToggle;
  @FXML private Label waitLabel;

  public ReviewWhyController(ReviewViewModel viewModel) {
    this.viewModel = viewModel;
  }

  @FXML
  private void initialize() {
    WhyViewModel why = viewModel.why();
    ladderChart.chartProperty().bind(why.chartProperty());
    ladderChart.setOnChosen(viewModel::showStep);
    orderToggle.selectedProperty().bindBidirectional(why.inOrderProperty());
    waitLabel.visibleProperty().bind(why.chartProperty().isNull());
  }

  ChartView chart() {
    return ladderChart;
  }
}
