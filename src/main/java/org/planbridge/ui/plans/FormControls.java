package org.planbridge.ui.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.planbridge.ui.common.UiWords;
import org.planbridge.workspace.draft.Doc;
import org.planbridge.workspace.draft.FormRow;
import org.planbridge.workspace.draft.FormRow.Ask;
import org.planbridge.workspace.draft.PlanEdit;

/** Makes the label and the control of each question of a form. */
final class FormControls {
  private final PlansViewModel viewModel;
  private final UiWords words;
  private final FormWords labels;
  private final Consumer<PlanEdit> chosen;

  /**
   * @param chosen is told of edits after which the keyboard goes to what they made
   */
  FormControls(PlansViewModel viewModel, UiWords words, Consumer<PlanEdit> chosen) {
    this.viewModel = viewModel;
    this.words = words;
    this.labels = new FormWords(words.locale());
    this.chosen = chosen;
  }

  /** The question as one thing that is never torn apart. */
  HBox of(FormRow row, boolean first) {
    List<Node> nodes = new ArrayList<>();
    String name = name(row);
    if (!name.isEmpty() && !(row.ask() instanceof Ask.Add)) {
      nodes.add(label(row, name, first));
    }
    switch (row.ask()) {
      case Ask.Title _ -> {}
      case Ask.Line(var value) -> nodes.add(field(row, name, value.length() > 18 ? 22 : 14));
      case Ask.Lines _ -> nodes.add(field(row, name, 20));
      case Ask.Figure(var value, var share) -> {
        nodes.add(field(row, name, Math.clamp(value.length(), 5, 14)));
        if (share) {
          nodes.add(new Label("%"));
        }
      }
      case Ask.Whole _ -> nodes.add(field(row, name, 4));
      case Ask.YesNo(var value) -> nodes.add(box(row, name, value));
      case Ask.Choice(var taken, var offers) -> nodes.add(choice(row, name, taken, offers));
      case Ask.Json(var text) -> nodes.add(json(row, name, text));
      case Ask.Add(var offers) -> nodes.add(add(row, offers));
    }
    tools(row, name, nodes);
    HBox whole = new HBox();
    whole.getChildren().setAll(nodes);
    whole.getStyleClass().add("form-part");
    return whole;
  }

  private String name(FormRow row) {
    return row.name().matches("[0-9]+") ? row.name() + "." : labels.label(row.name());
  }

  private Label label(FormRow row, String name, boolean first) {
    Label label = new Label(row.name().equals("way") && !first ? "" : name);
    label.getStyleClass().add(row.ask() instanceof Ask.Title ? "strong" : "form-label");
    if (first && !(row.ask() instanceof Ask.Title)) {
      label.getStyleClass().add("first");
    }
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private TextField field(FormRow row, String name, int columns) {
    TextField field = new TextField(Typed.shown(row.ask()));
    field.setPrefColumnCount(columns);
    spot(field, row, name);
    if (viewModel.findings().stream().anyMatch(one -> one.at().equals(row.at()))) {
      field.getStyleClass().add("faulty");
    }
    Runnable keep =
        () -> {
          if (!field.getText().strip().equals(Typed.shown(row.ask()))) {
            viewModel.edit(new PlanEdit.Put(row.at(), Typed.value(row.ask(), field.getText())));
          }
        };
    field.setOnAction(_ -> keep.run());
    keepWhenLeft(field, keep);
    return field;
  }

  /** The next question has the keyboard already when this one's answer is kept. */
  private void keepWhenLeft(TextInputControl field, Runnable keep) {
    field
        .focusedProperty()
        .subscribe((before, now) -> {
          if (before && !now) {
            viewModel.desk().work().screen().execute(keep);
          }
        });
  }

  private CheckBox box(FormRow row, String name, boolean value) {
    CheckBox box = new CheckBox();
    box.setSelected(value);
    spot(box, row, name);
    box.setOnAction(
        _ -> viewModel.edit(new PlanEdit.Put(row.at(), new Doc.Flag(box.isSelected()))));
    return box;
  }

  private MenuButton choice(FormRow row, String name, String taken, List<FormRow.Offer> offers) {
    MenuButton menu =
        new MenuButton(taken.isEmpty() ? words.of("plans.field.choose") : labels.label(taken));
    offers.forEach(offer -> menu.getItems().add(item(offer)));
    spot(menu, row, name);
    return menu;
  }

  private Node add(FormRow row, List<FormRow.Offer> offers) {
    if (offers.size() == 1 && offers.getFirst().name().equals("next")) {
      Button more = new Button(words.of("plans.field.more"), new FontIcon("fth-plus"));
      more.getStyleClass().add("flat");
      more.setOnAction(_ -> chosen.accept(offers.getFirst().edit()));
      spot(more, row, words.of("plans.field.more"));
      return more;
    }
    MenuButton menu = new MenuButton(words.of("plans.field.add"), new FontIcon("fth-plus"));
    menu.getStyleClass().add("flat");
    offers.forEach(offer -> menu.getItems().add(item(offer)));
    spot(menu, row, words.of("plans.field.add"));
    return menu;
  }

  private MenuItem item(FormRow.Offer offer) {
    MenuItem item = new MenuItem(labels.label(offer.name()));
    item.setMnemonicParsing(false);
    item.setUserData(offer.name());
    item.setOnAction(_ -> chosen.accept(offer.edit()));
    return item;
  }

  /** What has no question is written as JSON, and kept when it can be read. */
  private TextArea json(FormRow row, String name, String text) {
    TextArea area = new TextArea(text);
    area.getStyleClass().add("form-json");
    area.setPrefRowCount(Math.clamp(text.lines().count(), 1, 8));
    area.setPrefColumnCount(30);
    spot(area, row, name);
    leaveByTab(area);
    keepWhenLeft(
        area,
        () -> {
          if (!area.getText().equals(text)) {
            viewModel
                .drafts()
                .tree("", area.getText())
                .value()
                .ifPresent(value -> viewModel.edit(new PlanEdit.Put(row.at(), value)));
          }
        });
    return area;
  }

  static void leaveByTab(TextArea area) {
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
            area.requestFocusTraversal(
                key.isShiftDown()
                    ? javafx.scene.TraversalDirection.PREVIOUS
                    : javafx.scene.TraversalDirection.NEXT);
            key.consume();
          }
        });
  }

  private void tools(FormRow row, String name, List<Node> nodes) {
    int at = row.place().position();
    if (row.place().count() > 1 && row.ask() instanceof Ask.Title) {
      if (at > 0) {
        tool(
            row,
            "fth-arrow-up",
            words.of("plans.field.up", name),
            "Up",
            new PlanEdit.Move(row.at(), at - 1),
            nodes);
      }
      if (at < row.place().count() - 1) {
        tool(
            row,
            "fth-arrow-down",
            words.of("plans.field.down", name),
            "Down",
            new PlanEdit.Move(row.at(), at + 1),
            nodes);
      }
    }
    if (row.removable()) {
      tool(
          row,
          "fth-x",
          words.of("plans.field.remove", name),
          "Remove",
          new PlanEdit.Take(row.at()),
          nodes);
    }
  }

  private void tool(
      FormRow row, String icon, String text, String kind, PlanEdit edit, List<Node> nodes) {
    Button button = new Button("", new FontIcon(icon));
    button.getStyleClass().addAll("button-icon", "flat");
    button.setAccessibleText(text);
    button.setTooltip(new Tooltip(text));
    button.setUserData(new FormSpot(row.at(), row.name(), kind));
    button.setOnAction(_ -> viewModel.edit(edit));
    nodes.add(button);
  }

  private static void spot(Node control, FormRow row, String name) {
    control.setUserData(FormSpot.of(row));
    control.setAccessibleText(name);
  }
}
