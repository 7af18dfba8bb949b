package org.planbridge.ui.plans;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.planbridge.ui.common.UiWords;
import org.planbridge.workspace.draft.Doc;

/** Fills the menus of whole plans and of components to begin with. */
final class PlanMenus {
  private final PlanDeeds plans;
  private final ComponentDeeds components;
  private final UiWords words;

  PlanMenus(PlanDeeds plans, ComponentDeeds components, UiWords words) {
    this.plans = plans;
    this.components = components;
    this.words = words;
  }

  void fill(MenuButton begin, MenuButton add) {
    begin
        .getItems()
        .addAll(
            item(words.of("plans.beginEmpty"), plans::beginEmpty),
            item(words.of("plans.beginCopy"), plans::beginCopy),
            new SeparatorMenuItem());
    add.getItems()
        .addAll(item(words.of("plans.addEmpty"), components::addEmpty), new SeparatorMenuItem());
    for (PlanDeeds.Start start : plans.starts()) {
      begin.getItems().add(item(start.name(), () -> plans.begin(start)));
      if (start.components().size() == 1) {
        add.getItems().add(component(start.name(), start.components().getFirst()));
      } else {
        Menu parts = new Menu(start.name());
        start
            .components()
            .forEach(one -> parts.getItems().add(component(one.said("name"), one)));
        add.getItems().add(parts);
      }
    }
  }

  private MenuItem component(String name, Doc component) {
    return item(name, () -> components.add(component));
  }

  private static MenuItem item(String name, Runnable deed) {
    MenuItem item = new MenuItem(name);
    item.setMnemonicParsing(false);
    item.setUserData(name);
    item.setOnAction(_ -> deed.run());
    return item;
  }
}
