package org.planbridge.ui.shell;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Binds the palette; the keyboard stays in its field while the arrows walk the list. */
public final class PaletteController {
  private final PaletteViewModel viewModel;

  @FXML private TextField paletteField;
  @FXML private ListView<PaletteEntry> entryList;

  public PaletteController(PaletteViewModel viewModel) {
    this.viewModel = viewModel;
  }

  @FXML
  private void initialize() {
    paletteField.textProperty().bindBidirectional(viewModel.textProperty());
    paletteField.promptTextProperty().bind(viewModel.promptProperty());
    paletteField
        .sceneProperty()
        .subscribe(scene -> {
          if (scene != null) {
            paletteField.requestFocus();
          }
        });
    paletteField.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    entryList.setItems(viewModel.found());
    entryList.setCellFactory(_ -> new EntryCell());
    entryList.setOnMouseClicked(_ -> choose());
    viewModel.searchesProperty().subscribe(_ -> chooseFirst());
  }

  private void chooseFirst() {
    if (!entryList.getItems().isEmpty()) {
      entryList.getSelectionModel().select(0);
      entryList.scrollTo(0);
    }
  }

  private void press(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> walk(1, event);
      case UP -> walk(-1, event);
      case PAGE_DOWN -> walk(8, event);
      case PAGE_UP -> walk(-8, event);
      case ENTER -> {
        choose();
        event.consume();
      }
      default -> {
        return;
      }
    }
  }

  private void walk(int by, KeyEvent event) {
    int last = entryList.getItems().size() - 1;
    if (last >= 0) {
      int at = Math.clamp(entryList.getSelectionModel().getSelectedIndex() + (long) by, 0, last);
      entryList.getSelectionModel().select(at);
      entryList.scrollTo(Math.max(0, at - 4));
    }
    event.consume();
  }

  private void choose() {
    PaletteEntry entry = entryList.getSelectionModel().getSelectedItem();
    if (entry != null) {
      viewModel.choose(entry);
    }
  }

  /** Name, what it is, and its keys at the right. */
  private static final class EntryCell extends ListCell<PaletteEntry> {
    private final Label name = new Label();
    private final Label detail = new Label();
    private final Label keys = new Label();
    private final HBox row;

    EntryCell() {
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      row = new HBox(name, detail, gap, keys);
      row.getStyleClass().add("row");
      detail.getStyleClass().add("caption");
      keys.getStyleClass().addAll("caption", "keys");
      name.setMinWidth(Region.USE_PREF_SIZE);
      keys.setMinWidth(Region.USE_PREF_SIZE);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PaletteEntry entry, boolean empty) {
      super.updateItem(entry, empty);
      setText(null);
      setGraphic(empty || entry == null ? null : row);
      if (entry != null) {
        name.setText(entry.name());
        detail.setText(entry.detail());
        keys.setText(entry.keys());
        keys.setVisible(!entry.keys().isEmpty());
        name.setDisable(!entry.enabled());
        setAccessibleText(entry.name() + ", " + entry.detail() + " " + entry.keys());
      }
    }
  }
}
