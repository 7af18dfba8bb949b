package org.planbridge.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planbridge.ui.common.Appearance;
import org.planbridge.ui.common.Fxml;
import org.planbridge.ui.common.Place;
import org.planbridge.ui.common.ScreenLoader;
import org.planbridge.ui.common.Stages;
import org.planbridge.ui.common.Theme;
import org.planbridge.ui.common.UiWords;

class ShellTest {
  private final ShellViewModel viewModel = new ShellViewModel();
  private ShellController controller;
  private Theme theme;
  private Parent root;
  private Stage stage;

  @BeforeEach
  void open() {
    Stages.run(() -> {
      var words = UiWords.in(Locale.US);
      theme = Stages.theme(Appearance.LIGHT);
      controller = new ShellController(viewModel, theme, words);
      viewModel.places().setAll(Place.HOME, Place.REVIEW, Place.COMPANY);
      root =
          new ScreenLoader(Map.of(ShellController.class, () -> controller), words).load(Fxml.SHELL);
      stage = new Stage();
      stage.setScene(new Scene(root, 1280, 800));
      theme.dress(stage.getScene());
      stage.show();
    });
  }

  @AfterEach
  void close() {
    Stages.run(stage::close);
  }

  @Test
  void a_command_that_nobody_handles_is_shown_but_disabled() {
    Stages.run(() -> {
      var open = item("OPEN_PROJECT");
      assertThat(open.isDisable()).isTrue();
      assertThat(open.getText()).isEqualTo("_Open project…");
      var done = new ArrayList<String>();
      viewModel.handle(Command.OPEN_PROJECT, () -> done.add("opened"));
      assertThat(open.isDisable()).isFalse();
      open.fire();
      viewModel.enable(Command.OPEN_PROJECT, false, "");
      viewModel.call(Command.OPEN_PROJECT);
      viewModel.enable(Command.IMPORT, true, "");
      viewModel.call(Command.IMPORT);
      assertThat(done).containsExactly("opened");
      assertThat(item("IMPORT").isDisable()).isTrue();
    });
  }

  @Test
  void no_two_commands_share_their_keys() {
    var keys =
        Stream.of(Command.values())
            .flatMap(command -> command.accelerator().stream())
            .map(Object::toString);
    assertThat(keys).doesNotHaveDuplicates().hasSizeGreaterThan(15);
  }

  @Test
  void the_rail_shows_the_screens_that_exist_and_marks_the_one_shown() {
    Stages.run(() -> {
      assertThat(rail())
          .extracting(ToggleButton::getText)
          .containsExactly("Home", "Rep review", "Company");
      viewModel.placeProperty().set(Place.COMPANY);
      assertThat(rail()).extracting(ToggleButton::isSelected).containsExactly(false, false, true);
      rail().get(2).fire();
      assertThat(rail().get(2).isSelected()).isTrue();
      rail().get(1).fire();
      assertThat(viewModel.placeProperty().get()).isEqualTo(Place.REVIEW);
      viewModel.places().setAll(Place.HOME, Place.DATA, Place.REVIEW);
      assertThat(rail()).extracting(ToggleButton::isSelected).containsExactly(false, false, true);
    });
  }

  @Test
  void pair_period_and_basis_are_shown_only_while_a_project_is_open() {
    Stages.run(() -> {
      assertThat(root.lookup("#contextBar").isVisible()).isFalse();
      viewModel.openProperty().set(true);
      assertThat(root.lookup("#contextBar").isVisible()).isTrue();
      ToggleButton earned = (ToggleButton) root.lookup("#earnedToggle");
      ToggleButton paid = (ToggleButton) root.lookup("#paidToggle");
      assertThat(earned.isSelected()).isTrue();
      paid.fire();
      assertThat(viewModel.paidBasisProperty().get()).isTrue();
      paid.fire();
      assertThat(paid.isSelected()).as("one of the two is always chosen").isTrue();
      viewModel.call(Command.SWITCH_BASIS);
      assertThat(earned.isSelected()).isTrue();
      assertThat(viewModel.paidBasisProperty().get()).isFalse();
    });
  }

  @Test
  void files_over_the_window_are_described_and_files_dropped_are_handed_on() {
    Stages.run(() -> {
      var dropped = new ArrayList<Path>();
      viewModel.onFiles(files -> files.size() + " files", dropped::addAll);
      var veil = root.lookup("#dropVeil");
      assertThat(veil.isVisible()).isFalse();
      viewModel.filesOver(List.of(Path.of("deals.csv"), Path.of("plan.json")));
      assertThat(veil.isVisible()).isTrue();
      assertThat(((Label) root.lookup("#dropLabel")).getText()).isEqualTo("2 files");
      viewModel.filesDropped(List.of(Path.of("deals.csv")));
      assertThat(veil.isVisible()).isFalse();
      assertThat(dropped).containsExactly(Path.of("deals.csv"));
    });
  }

  @Test
  void f6_moves_from_region_to_region_and_back() {
    Stages.run(() -> {
      viewModel.openProperty().set(true);
      var inside = new Button("inside");
      controller.show(inside);
      root.applyCss();
      root.layout();
      rail().getFirst().requestFocus();
      press(KeyCode.F6, false);
      assertThat(stage.getScene().getFocusOwner()).isSameAs(inside);
      press(KeyCode.F6, true);
      assertThat(stage.getScene().getFocusOwner()).isSameAs(rail().getFirst());
    });
  }

  @Test
  void the_status_line_tells_what_is_held_what_is_worked_on_and_the_text_size() {
    Stages.run(() -> {
      assertThat(root.lookup("#heldLink").isVisible()).isFalse();
      assertThat(root.lookup("#workBox").isVisible()).isFalse();
      viewModel.heldProperty().set("3 held");
      viewModel.workProperty().set("1,204 of 8,900 deals");
      theme.larger();
      assertThat(root.lookup("#heldLink").isVisible()).isTrue();
      assertThat(root.lookup("#workBox").isVisible()).isTrue();
      assertThat(((Label) root.lookup("#zoomLabel")).getText()).isEqualTo("110%");
    });
  }

  @Test
  void every_stop_of_the_tab_key_has_a_name() {
    Stages.run(() -> {
      viewModel.openProperty().set(true);
      var stops = all(root).filter(Node::isFocusTraversable).toList();
      assertThat(stops).hasSizeGreaterThan(8);
      for (var stop : stops) {
        assertThat(name(stop)).as(stop.toString()).isNotBlank();
      }
    });
  }

  private static String name(Node node) {
    if (node.getAccessibleText() != null) {
      return node.getAccessibleText();
    }
    return node instanceof Labeled labeled ? labeled.getText() : "";
  }

  private static Stream<Node> all(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(ShellTest::all))
        : Stream.of(node);
  }

  private List<ToggleButton> rail() {
    return ((Parent) root.lookup("#rail"))
        .getChildrenUnmodifiable().stream().map(ToggleButton.class::cast).toList();
  }

  private MenuItem item(String command) {
    return ((MenuBar) root.lookup("#menuBar"))
        .getMenus().stream()
            .flatMap(ShellTest::items)
            .filter(item -> command.equals(item.getUserData()))
            .findFirst()
            .orElseThrow();
  }

  private static Stream<MenuItem> items(Menu menu) {
    return menu.getItems().stream();
  }

  private void press(KeyCode code, boolean shift) {
    var owner = stage.getScene().getFocusOwner();
    Event.fireEvent(
        owner, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
  }
}
