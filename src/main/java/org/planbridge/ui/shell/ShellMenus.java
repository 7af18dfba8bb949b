package org.planbridge.ui.shell;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.planbridge.ui.common.Appearance;
import org.planbridge.ui.common.Place;
import org.planbridge.ui.common.Theme;
import org.planbridge.ui.common.UiWords;

/** Fills the menus: each item of the screen file that is named after a command calls it. */
final class ShellMenus {
  private final ShellViewModel viewModel;
  private final Theme theme;
  private final UiWords words;

  ShellMenus(ShellViewModel viewModel, Theme theme, UiWords words) {
    this.viewModel = viewModel;
    this.theme = theme;
    this.words = words;
  }

  void fill(MenuBar bar, Menu recents, Menu go, Menu appearance) {
    viewModel.handle(Command.TEXT_LARGER, theme::larger);
    viewModel.handle(Command.TEXT_SMALLER, theme::smaller);
    viewModel.handle(Command.TEXT_ORDINARY, theme::ordinarySize);
    viewModel.handle(
        Command.SWITCH_BASIS,
        () -> viewModel.paidBasisProperty().set(!viewModel.paidBasisProperty().get()));
    bar.getMenus().forEach(menu -> bind(menu.getItems()));
    appearance(appearance);
    ListChangeListener<String> recentsChanged = change -> recents(recents);
    viewModel.recents().addListener(recentsChanged);
    recents(recents);
    ListChangeListener<Place> placesChanged = change -> places(go);
    viewModel.places().addListener(placesChanged);
    places(go);
  }

  /** An item's user data is the name of its command. */
  private void bind(List<MenuItem> items) {
    for (var item : items) {
      if (item.getUserData() instanceof String name) {
        var command = Command.valueOf(name);
        name(item, command);
        item.setMnemonicParsing(true);
        command.accelerator().ifPresent(item::setAccelerator);
        item.disableProperty().bind(viewModel.enabledProperty(command).not());
        item.setOnAction(event -> viewModel.call(command));
      }
    }
  }

  /** What exactly a command would do, or why it cannot be used now, stands behind its name. */
  private void name(MenuItem item, Command command) {
    String name = words.of(command.wordKey());
    viewModel
        .remarkProperty(command)
        .subscribe(remark ->
            item.setText(
                remark == null || remark.isEmpty()
                    ? name
                    : words.of("command.remark", name, remark.replace("_", "__"))));
  }

  private void appearance(Menu menu) {
    var group = new ToggleGroup();
    for (var appearance : Appearance.values()) {
      var item = new RadioMenuItem(words.of(appearance.wordKey()));
      item.setToggleGroup(group);
      item.setOnAction(event -> theme.appearanceProperty().set(appearance));
      theme.appearanceProperty().subscribe(now -> item.setSelected(now == appearance));
      menu.getItems().add(item);
    }
  }

  private void recents(Menu menu) {
    menu.getItems().clear();
    for (var recent : viewModel.recents()) {
      var item = new MenuItem(recent);
      item.setMnemonicParsing(false);
      item.setOnAction(event -> viewModel.openRecent(recent));
      menu.getItems().add(item);
    }
    menu.setDisable(menu.getItems().isEmpty());
  }

  private void places(Menu menu) {
    menu.getItems().clear();
    for (int i = 0; i < viewModel.places().size(); i++) {
      var place = viewModel.places().get(i);
      var item = new MenuItem(words.of(place.wordKey()));
      var digit = KeyCode.valueOf("DIGIT" + (i + 1));
      item.setAccelerator(new KeyCodeCombination(digit, KeyCombination.ALT_DOWN));
      item.setOnAction(event -> viewModel.placeProperty().set(place));
      menu.getItems().add(item);
    }
  }
}
