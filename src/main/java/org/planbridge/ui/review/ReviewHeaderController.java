package org.planbridge.ui.review;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.controlsfx.control.SearchableComboBox;

/** Binds the line that says whose review it is and how far the figures can be trusted. */
public final class ReviewHeaderController {
  private final ReviewViewModel viewModel;

  @FXML private SearchableComboBox<ReviewViewModel.Choice> payeeChoice;
  @FXML private Button previousButton;
  @FXML private Button nextButton;
  @FXML private Label aboutLabel;
  @FXML private Label positionLabel;
  @FXML private Label trustLabel;
  @FXML private Hyperlink heldLink;
  @FXML private Hyperlink baselineLink;

  public ReviewHeaderController(ReviewViewModel viewModel) {
    this.viewModel = viewModel;
  }

  @FXML
  private void initialize() {
    payeeChoice.setItems(viewModel.payees());
    payeeChoice.valueProperty().bindBidirectional(viewModel.payeeProperty());
    var payees = viewModel.payees();
    var at = viewModel.payeeProperty().map(ReviewViewModel.Choice::index);
    previousButton.disableProperty().bind(at.map(index -> index == 0).orElse(true));
    nextButton.disableProperty().bind(at.map(index -> index == payees.size() - 1).orElse(true));
    var review = viewModel.reviewProperty();
    aboutLabel.textProperty().bind(review.map(Review::about));
    positionLabel.textProperty().bind(review.map(Review::position));
    trustLabel.textProperty().bind(review.map(Review::trust));
    ObservableValue<String> held = review.map(Review::held).orElse("");
    heldLink.textProperty().bind(held);
    heldLink.visibleProperty().bind(held.map(text -> !text.isEmpty()));
    heldLink.managedProperty().bind(heldLink.visibleProperty());
    baselineLink.textProperty().bind(viewModel.baselineProperty());
    baselineLink.visibleProperty().bind(viewModel.baselineProperty().isNotEmpty());
    baselineLink.managedProperty().bind(baselineLink.visibleProperty());
  }

  @FXML
  private void showBaseline() {
    viewModel.showBaseline();
  }

  @FXML
  private void previous() {
    viewModel.previous();
  }

  @FXML
  private void next() {
    viewModel.next();
  }

  @FXML
  private void showHeld() {
    viewModel.showHeld();
  }
}
