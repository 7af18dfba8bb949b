package org.planbridge.ui.help;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.planbridge.ui.common.UiWords;
import org.planbridge.ui.shell.Overlay;
import org.planbridge.ui.shell.ShellViewModel;

/** Shows the guide, at the part about the screen in front or at the list of keys. */
public final class HelpController {
  private final ShellViewModel shell;
  private final UiWords words;
  private final Guide guide;

  @FXML private ListView<Guide.Part> partList;
  @FXML private ScrollPane scroll;
  @FXML private VBox contents;

  public HelpController(ShellViewModel shell, UiWords words, Guide guide) {
    this.shell = shell;
    this.words = words;
    this.guide = guide;
  }

  @FXML
  private void initialize() {
    partList.getItems().setAll(guide.parts());
    partList.setCellFactory(_ -> new PartCell());
    partList.getSelectionModel().selectedItemProperty().subscribe(this::show);
    shell.overlayProperty().subscribe(this::turnTo);
    partList
        .sceneProperty()
        .subscribe(scene -> {
          if (scene != null) {
            partList.requestFocus();
          }
        });
  }

  private void turnTo(@Nullable Overlay overlay) {
    if (overlay == Overlay.HELP || overlay == Overlay.KEYS) {
      String title =
          overlay == Overlay.KEYS
              ? words.of("help.keysPart")
              : words.of(shell.placeProperty().get().wordKey());
      Optional<Guide.Part> part =
          guide.parts().stream().filter(one -> one.title().equals(title)).findFirst();
      partList.getSelectionModel().select(part.orElse(guide.parts().getFirst()));
      partList.scrollTo(partList.getSelectionModel().getSelectedIndex());
    }
  }

  private void show(Guide.@Nullable Part part) {
    contents.getChildren().clear();
    if (part != null) {
      Label title = new Label(part.title());
      title.getStyleClass().add("title");
      contents.getChildren().add(title);
      contents.getChildren().addAll(MarkdownNodes.of(part.nodes()));
      scroll.setVvalue(0);
    }
  }

  @FXML
  private void close() {
    shell.overlayProperty().set(null);
  }

  private static final class PartCell extends ListCell<Guide.Part> {
    @Override
    protected void updateItem(Guide.@Nullable Part part, boolean empty) {
      super.updateItem(part, empty);
      setText(empty || part == null ? null : part.title());
    }
  }
}
