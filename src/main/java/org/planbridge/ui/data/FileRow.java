package org.planbridge.ui.data;

import java.util.Arrays;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.problem.Problem;
import org.planbridge.ui.common.UiWords;
import org.planbridge.workspace.Side;
import org.planbridge.workspace.imports.Kind;
import org.planbridge.workspace.imports.Look;
import org.planbridge.workspace.imports.Mapping;

/** One listed file: its name, what it is, and how sure that is. */
final class FileRow extends HBox {
  FileRow(FileEntry entry, DataViewModel viewModel, UiWords words) {
    getStyleClass().addAll("row", "file-row");
    boolean broken = entry.problems().stream().anyMatch(Problem::isError);
    FontIcon icon = new FontIcon(broken ? "fth-x-circle" : "fth-check-circle");
    icon.getStyleClass().add(broken ? "broken" : "fine");
    Look look = entry.look();
    CompensationPlan plan = entry.plan();
    Hyperlink name = new Hyperlink(entry.name());
    name.setOnAction(_ -> viewModel.chosenProperty().set(entry));
    Label about = new Label(about(look, plan, words));
    about.getStyleClass().add("caption");
    VBox said = new VBox(name, about);
    said.setMinWidth(0);
    HBox.setHgrow(said, Priority.ALWAYS);
    getChildren().addAll(icon, said);
    if (look != null) {
      getChildren().add(kinds(entry, look, viewModel, words));
    } else if (plan != null) {
      getChildren().add(sides(entry, viewModel, words));
    }
    Button remove = new Button(null, new FontIcon("fth-x"));
    remove.getStyleClass().addAll("flat", "button-icon");
    remove.setAccessibleText(words.of("data.removeFile", entry.name()));
    remove.setTooltip(new Tooltip(words.of("data.remove")));
    remove.setOnAction(_ -> viewModel.remove(entry));
    getChildren().add(remove);
  }

  private static String about(@Nullable Look look, @Nullable CompensationPlan plan, UiWords words) {
    if (plan != null) {
      return plan.name();
    }
    return look == null
        ? words.of("data.unreadable")
        : words.of("confidence." + look.kindConfidence().name().toLowerCase(Locale.ROOT));
  }

  private static ComboBox<String> kinds(
      FileEntry entry, Look look, DataViewModel viewModel, UiWords words) {
    ComboBox<String> choice = new ComboBox<>();
    for (Kind kind : Kind.values()) {
      choice.getItems().add(name(kind, words));
    }
    choice.setValue(name(look.kind(), words));
    choice.setAccessibleText(words.of("data.kindOf", entry.name()));
    choice.setOnAction(_ ->
        Arrays.stream(Kind.values())
            .filter(kind -> name(kind, words).equals(choice.getValue()))
            .findFirst()
            .ifPresent(kind -> viewModel.say(entry, _ -> Mapping.NONE.of(kind))));
    return choice;
  }

  private static String name(Kind kind, UiWords words) {
    return words.of("kind." + kind.name().toLowerCase(Locale.ROOT));
  }

  private static ComboBox<String> sides(FileEntry entry, DataViewModel viewModel, UiWords words) {
    ComboBox<String> choice = new ComboBox<>();
    choice.getItems().setAll(words.of("context.currentLong"), words.of("context.proposedLong"));
    choice.setValue(choice.getItems().get(entry.side() == Side.CURRENT ? 0 : 1));
    choice.setAccessibleText(words.of("data.sideOf", entry.name()));
    choice.setOnAction(_ ->
        viewModel.useSide(
            entry,
            choice.getSelectionModel().getSelectedIndex() == 0 ? Side.CURRENT : Side.PROPOSED));
    return choice;
  }
}
