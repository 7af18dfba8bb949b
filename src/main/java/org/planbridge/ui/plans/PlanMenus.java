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

  /**
   * @param begun where the keyboard goes when a plan was begun
   * @param added where it goes when a component was added
   */
  void fill(MenuButton begin, Runnable begun, MenuButton add, Runnable added) {
    begin
        .getItems()
        .addAll(
            item(words.of("plans.beginEmpty"), plans::beginEmpty, begun),
            item(words.of("plans.beginCopy"), plans::beginCopy, begun),
            new SeparatorMenuItem());
    add.getItems()
        .addAll(
            item(words.of("plans.addEmpty"), components::addEmpty, added), new SeparatorMenuItem());
    for (PlanDeeds.Start start : plans.starts()) {
      begin.getItems().add(item(start.name(), () -> plans.begin(start), begun));
      if (start.components().size() == 1) {
        add.getItems().add(component(start.name(), start.components().getFirst(), added));
      } else {
        Menu parts = new Menu(start.name());
        start
            .components()
            .forEach(one -> parts.getItems().add(component(one.said("name"), one, added)));
        add.getItems().add(parts);
      }
    }
  }

  private MenuItem component(String name, Doc component, Runnable added) {
    return item(name, () -> components.add(component), added);
  }

  private static MenuItem item(String name, Runnable deed, Runnable then) {
    MenuItem item = new MenuItem(name);
    item.setMnemonicParsing(false);
    item.setUserData(name);
    item.setOnAction(_ -> {
      deed.run();
      then.run();
    });
    return item;
  }
}
