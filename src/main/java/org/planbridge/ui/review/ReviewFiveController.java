package org.planbridge.ui.review;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Shows the payee's few deals that tell most of what changes; Enter or a click explains one. */
public final class ReviewFiveController {
  private final ReviewViewModel viewModel;

  @FXML private ListView<OwnDeal> fiveList;
  @FXML private Label noneLabel;

  public ReviewFiveController(ReviewViewModel viewModel) {
    this.viewModel = viewModel;
  }

  @FXML
  private void initialize() {
    WhyViewModel why = viewModel.why();
    fiveList.setItems(why.deals());
    fiveList.setCellFactory(_ -> new Cell());
    noneLabel.textProperty().bind(why.noneProperty());
    noneLabel.visibleProperty().bind(why.noneProperty().isNotEmpty());
    fiveList.setOnKeyPressed(this::key);
    fiveList.setOnMouseClicked(click -> {
      if (click.getClickCount() == 2) {
        explain();
      }
    });
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      explain();
      event.consume();
    }
  }

  @FXML
  private void explain() {
    OwnDeal chosen = fiveList.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      viewModel.explainLine(chosen.line());
    }
  }

  /** The deal, and under it the sentence. */
  private static final class Cell extends ListCell<OwnDeal> {
    @Override
    protected void updateItem(OwnDeal deal, boolean empty) {
      super.updateItem(deal, empty);
      setText(null);
      if (empty || deal == null) {
        setGraphic(null);
        return;
      }
      VBox box =
          new VBox(
              AnswerNodes.label(deal.title(), "strong"),
              AnswerNodes.wrapped(deal.sentence(), deal.tone()));
      box.getStyleClass().add("stack-tight");
      // As wide as the list, so that sentences wrap instead of running out of it.
      box.setPrefWidth(0);
      setGraphic(box);
    }
  }
}
