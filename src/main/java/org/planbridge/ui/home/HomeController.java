package org.planbridge.ui.home;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.planbridge.ui.common.UiWords;

/** Binds the home screen. */
public final class HomeController {
  private final HomeViewModel viewModel;
  private final UiWords words;

  @FXML private Button sampleButton;
  @FXML private VBox recentList;

  public HomeController(HomeViewModel viewModel, UiWords words) {
    this.viewModel = viewModel;
    this.words = words;
  }

  @FXML
  private void initialize() {
    viewModel.recents().subscribe(this::fillRecents);
    fillRecents();
    sampleButton.setDefaultButton(true);
  }

  private void fillRecents() {
    recentList.getChildren().clear();
    for (HomeViewModel.Recent recent : viewModel.recents()) {
      Hyperlink link = new Hyperlink(recent.name());
      link.setTooltip(new Tooltip(recent.path()));
      link.setOnAction(_ -> viewModel.open(recent));
      Label where = new Label(recent.missing() ? words.of("home.gone") : recent.folder());
      where.getStyleClass().add("caption");
      VBox one = new VBox(link, where);
      one.getStyleClass().add("stack-none");
      recentList.getChildren().add(one);
    }
    if (viewModel.recents().isEmpty()) {
      Label none = new Label(words.of("home.noRecents"));
      none.getStyleClass().add("muted");
      recentList.getChildren().add(none);
    }
  }

  @FXML
  private void openSample() {
    viewModel.openSample();
  }

  @FXML
  private void chooseFiles() {
    viewModel.chooseFiles();
  }

  @FXML
  private void newProject() {
    viewModel.newProject();
  }

  @FXML
  private void openProject() {
    viewModel.openProject();
  }

  @FXML
  private void saveTemplates() {
    viewModel.saveTemplates();
  }
}
