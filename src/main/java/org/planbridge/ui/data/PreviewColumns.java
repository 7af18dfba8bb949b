package org.planbridge.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.VBox;
import org.planbridge.ui.common.UiWords;
import org.planbridge.workspace.imports.ColumnMatch;
import org.planbridge.workspace.imports.ColumnUse;
import org.planbridge.workspace.imports.Field;
import org.planbridge.workspace.imports.Look;

/** The columns of a previewed file: over each, what it is read as, and how sure that is. */
final class PreviewColumns {
  private PreviewColumns() {}

  static List<TableColumn<List<String>, String>> of(
      FileEntry entry, Look look, DataViewModel viewModel, UiWords words) {
    List<TableColumn<List<String>, String>> columns = new ArrayList<>();
    for (ColumnMatch match : look.columns()) {
      TableColumn<List<String>, String> column = new TableColumn<>();
      column.setGraphic(head(entry, look, match, viewModel, words));
      column.setSortable(false);
      column.setReorderable(false);
      column.setPrefWidth(170);
      int index = match.index();
      column.setCellValueFactory(cell ->
          new SimpleStringProperty(
              index < cell.getValue().size() ? cell.getValue().get(index) : ""));
      columns.add(column);
    }
    return columns;
  }

  private static VBox head(
      FileEntry entry, Look look, ColumnMatch match, DataViewModel viewModel, UiWords words) {
    Choices choices = new Choices(look, words);
    ComboBox<String> field = new ComboBox<>();
    field.getItems().setAll(choices.labels());
    field.setValue(choices.labelOf(match.use()));
    field.setMaxWidth(Double.MAX_VALUE);
    field.setAccessibleText(words.of("data.columnIs", match.heading()));
    field.setOnAction(_ ->
        viewModel.say(
            entry,
            said ->
                said.with(
                    match.heading(), choices.useOf(field.getSelectionModel().getSelectedIndex()))));
    Label heading = new Label(match.heading());
    heading.getStyleClass().add("strong");
    Label sure =
        new Label(words.of("confidence." + match.confidence().name().toLowerCase(Locale.ROOT)));
    sure.getStyleClass().add("caption");
    VBox head = new VBox(field, heading, sure);
    head.getStyleClass().add("stack-tight");
    return head;
  }

  /**
   * What a column may be read as: the fields of the file's kind, kept by its own name, or nothing.
   */
  private static final class Choices {
    private final List<Field> fields = new ArrayList<>();
    private final UiWords words;

    Choices(Look look, UiWords words) {
      this.words = words;
      fields.addAll(look.kind().required());
      fields.addAll(look.kind().optional());
    }

    List<String> labels() {
      List<String> labels = new ArrayList<>();
      fields.forEach(field -> labels.add(words.of("field." + field.heading())));
      labels.add(words.of("data.keep"));
      labels.add(words.of("data.ignore"));
      return labels;
    }

    ColumnUse useOf(int index) {
      if (index < fields.size()) {
        return ColumnUse.to(fields.get(index));
      }
      return index == fields.size() ? new ColumnUse.ByHeading() : new ColumnUse.Ignore();
    }

    String labelOf(ColumnUse use) {
      return switch (use) {
        case ColumnUse.To to -> words.of("field." + to.field().heading());
        case ColumnUse.Attribute _, ColumnUse.Figure _, ColumnUse.ByHeading _ ->
            words.of("data.keep");
        case ColumnUse.Ignore _ -> words.of("data.ignore");
      };
    }
  }
}
