package org.planbridge.ui.review;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.planbridge.ui.common.ScrollEnd;
import org.planbridge.ui.common.UiWords;

/** Shows the three answers: what, how and why. */
public final class ReviewAnswersController {
  private static final List<String> TONES = List.of("gain", "less", "none");

  private final ReviewViewModel viewModel;
  private final AnswerNodes nodes;

  @FXML private VBox whatCard;
  @FXML private VBox howCard;
  @FXML private VBox whyCard;
  @FXML private ScrollPane whatScroll;
  @FXML private ScrollPane howScroll;
  @FXML private ScrollPane whyScroll;
  @FXML private Label whatLead;
  @FXML private VBox whatBox;
  @FXML private Label currentLabel;
  @FXML private Label proposedLabel;
  @FXML private Label changeLabel;
  @FXML private Label remarkLabel;
  @FXML private GridPane linesGrid;
  @FXML private Label basisLabel;
  @FXML private Label whyLead;
  @FXML private VBox whyBox;

  public ReviewAnswersController(ReviewViewModel viewModel, UiWords words) {
    this.viewModel = viewModel;
    this.nodes = new AnswerNodes(words);
  }

  /** Moves to one of the answers: 1 what, 2 how, 3 why. */
  void go(int answer) {
    List.of(whatCard, howCard, whyCard).get(answer - 1).requestFocus();
  }

  @FXML
  private void initialize() {
    List.of(whatScroll, howScroll, whyScroll).forEach(ScrollEnd::fade);
    viewModel
        .reviewProperty()
        .subscribe(review -> {
          if (review != null) {
            show(review);
          }
        });
  }

  private void show(Review review) {
    whatLead.setText(review.whatLead());
    whatBox.getChildren().setAll(nodes.what(review));
    Review.How how = review.how();
    currentLabel.setText(how.current());
    proposedLabel.setText(how.proposed());
    changeLabel.setText(how.change());
    changeLabel.setVisible(how.remark().isEmpty() || !how.tone().equals("none"));
    changeLabel.setManaged(changeLabel.isVisible());
    changeLabel.getStyleClass().removeAll(TONES);
    changeLabel.getStyleClass().add(how.tone());
    remarkLabel.setText(how.remark());
    remarkLabel.setVisible(!how.remark().isEmpty());
    remarkLabel.setManaged(remarkLabel.isVisible());
    nodes.lines(how.lines(), linesGrid);
    basisLabel.setText(how.basis());
    whyLead.setText(review.whyLead());
    whyBox.getChildren().setAll(nodes.why(review));
    whatCard.setAccessibleText(review.whatLead());
    howCard.setAccessibleText(
        how.current() + " → " + how.proposed() + ", " + how.change() + ". " + how.remark());
    whyCard.setAccessibleText(review.whyLead());
  }
}
