package org.planbridge.ui.review;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.planbridge.ui.common.UiWords;

/** Shows the drawer: the trace of a number, the held deals, or what a changed clause did. */
public final class ReviewDrawerController {
  private final ReviewViewModel viewModel;
  private final DrawerNodes nodes;
  private @Nullable Node focusBefore;

  @FXML private VBox drawer;
  @FXML private Label titleLabel;
  @FXML private Label aboutLabel;
  @FXML private ScrollPane scroll;
  @FXML private VBox contents;
  @FXML private Button copyButton;

  public ReviewDrawerController(ReviewViewModel viewModel, UiWords words) {
    this.viewModel = viewModel;
    this.nodes = new DrawerNodes(words);
  }

  @FXML
  private void initialize() {
    viewModel.drawerProperty().subscribe(this::show);
  }

  private void show(@Nullable Drawer shown) {
    boolean was = drawer.isVisible();
    drawer.setVisible(shown != null);
    drawer.setManaged(shown != null);
    if (shown == null) {
      giveFocusBack();
      return;
    }
    titleLabel.setText(shown.title());
    aboutLabel.setText(shown.about());
    contents.getChildren().setAll(nodes.all(shown));
    scroll.setVvalue(0);
    if (drawer.getScene() != null) {
      focusBefore = was ? focusBefore : drawer.getScene().getFocusOwner();
      copyButton.requestFocus();
    }
  }

  private void giveFocusBack() {
    Node node = focusBefore;
    focusBefore = null;
    if (node != null && node.getScene() != null) {
      node.requestFocus();
    }
  }

  @FXML
  private void copy() {
    Drawer shown = viewModel.drawerProperty().get();
    if (shown != null) {
      ClipboardContent content = new ClipboardContent();
      content.putString(shown.text());
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  @FXML
  private void close() {
    viewModel.closeDrawer();
  }
}
