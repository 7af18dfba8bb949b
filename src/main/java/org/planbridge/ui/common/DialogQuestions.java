package org.planbridge.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputDialog;
import javafx.scene.layout.GridPane;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks in dialogs over the window. */
public final class DialogQuestions implements Questions {
  private final Supplier<Window> window;
  private final Theme theme;
  private final UiWords words;

  /** Asks over whatever window the supplier names at the time. */
  public DialogQuestions(Supplier<Window> window, Theme theme, UiWords words) {
    this.window = window;
    this.theme = theme;
    this.words = words;
  }

  @Override
  public boolean confirm(String question, String deed, String keep) {
    var yes = new ButtonType(deed, ButtonData.OK_DONE);
    var no = new ButtonType(keep, ButtonData.CANCEL_CLOSE);
    var alert = new Alert(Alert.AlertType.NONE, question, yes, no);
    dress(alert);
    return alert.showAndWait().filter(yes::equals).isPresent();
  }

  @Override
  public Optional<String> ask(String question, String suggestion) {
    var dialog = new TextInputDialog(suggestion);
    dialog.setHeaderText(null);
    dialog.setGraphic(null);
    dialog.setContentText(question);
    dress(dialog);
    return dialog.showAndWait().map(String::strip).filter(text -> !text.isEmpty());
  }

  @Override
  public Optional<Days> askDays(String question, Days suggestion) {
    var from = new DatePicker(suggestion.from());
    var to = new DatePicker(suggestion.to());
    from.setAccessibleText(words.of("dialog.from"));
    to.setAccessibleText(words.of("dialog.to"));
    var grid = new GridPane();
    grid.getStyleClass().add("cards");
    grid.addRow(0, new Label(words.of("dialog.from")), from);
    grid.addRow(1, new Label(words.of("dialog.to")), to);
    var compare = new ButtonType(words.of("dialog.compare"), ButtonData.OK_DONE);
    var keep = new ButtonType(words.of("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    var dialog = new Dialog<Days>();
    dialog.getDialogPane().getButtonTypes().setAll(compare, keep);
    dialog.getDialogPane().setContent(grid);
    dialog.setHeaderText(question);
    dialog
        .getDialogPane()
        .lookupButton(compare)
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> days(from, to).isEmpty(), from.valueProperty(), to.valueProperty()));
    dialog.setResultConverter(
        button -> compare.equals(button) ? days(from, to).orElse(null) : null);
    dress(dialog);
    return dialog.showAndWait();
  }

  private static Optional<Days> days(DatePicker from, DatePicker to) {
    var first = from.getValue();
    var last = to.getValue();
    return first == null || last == null || last.isBefore(first)
        ? Optional.empty()
        : Optional.of(new Days(first, last));
  }

  @Override
  public List<Path> chooseFiles(String title, List<FileKind> kinds) {
    List<File> chosen = chooser(title, kinds).showOpenMultipleDialog(window.get());
    return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> chooseTarget(String title, String suggestedName, List<FileKind> kinds) {
    var chooser = chooser(title, kinds);
    chooser.setInitialFileName(suggestedName);
    return Optional.ofNullable(chooser.showSaveDialog(window.get())).map(File::toPath);
  }

  @Override
  public void tell(String what, String remedy) {
    var close = new ButtonType(words.of("dialog.close"), ButtonData.OK_DONE);
    var alert = new Alert(Alert.AlertType.NONE, remedy, close);
    alert.setHeaderText(what);
    dress(alert);
    alert.showAndWait();
  }

  private static FileChooser chooser(String title, List<FileKind> kinds) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    for (var kind : kinds) {
      chooser
          .getExtensionFilters()
          .add(new FileChooser.ExtensionFilter(kind.name(), kind.patterns()));
    }
    return chooser;
  }

  private void dress(Dialog<?> dialog) {
    dialog.initOwner(window.get());
    dialog.setTitle(words.of("app.name"));
    theme.dress(dialog.getDialogPane().getScene());
  }
}
