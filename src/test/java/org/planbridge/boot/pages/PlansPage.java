package org.planbridge.boot.pages;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import org.planbridge.ui.common.Place;
import org.planbridge.ui.common.Stages;
import org.planbridge.ui.plans.Clause;
import org.planbridge.ui.plans.FormSpot;

/** The screen of plans, by keyboard alone. */
public final class PlansPage {
  private static final int MOST_STEPS = 150;
  private final AppWindow window;

  PlansPage(AppWindow window) {
    this.window = window;
  }

  public boolean isShown() {
    return Stages.on(() -> window.window().shell().placeProperty().get() == Place.PLANS);
  }

  /** Begins a plan, by the name of what it begins with. */
  public PlansPage begin(String start) {
    tabTo(node -> "newMenu".equals(node.getId()));
    pick(start);
    return this;
  }

  /** Adds a component, by the name of what it begins with. */
  public PlansPage addComponent(String start) {
    tabTo(node -> "addMenu".equals(node.getId()));
    pick(start);
    return this;
  }

  /** Goes to a clause of the list and into its form; the place is a JSON pointer. */
  public PlansPage clause(String place) {
    tabTo(node -> "clauseList".equals(node.getId()));
    window.tap(KeyCode.HOME);
    for (int step = 0; step < MOST_STEPS && !chosen().equals(place); step++) {
      window.tap(KeyCode.DOWN);
    }
    if (!chosen().equals(place)) {
      throw new AssertionError("No clause at " + place);
    }
    window.press(KeyCode.ENTER);
    return this;
  }

  private String chosen() {
    return Stages.on(() -> ((Clause) list().getSelectionModel().getSelectedItem()).at().toString());
  }

  private ListView<?> list() {
    return window.find("clauseList", ListView.class);
  }

  /** Types an answer in place of the one there. */
  public PlansPage fill(String place, String text) {
    tabTo(spot(place, spot -> List.of("Line", "Lines", "Figure", "Whole").contains(spot.kind())));
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type(text);
    window.press(KeyCode.ENTER);
    return this;
  }

  /** Adds a part of what stands at a place, or one more of a row. */
  public PlansPage add(String place, String what) {
    tabTo(spot(place, spot -> spot.kind().equals("Add")));
    Node owner = window.keyboard().orElseThrow();
    if (owner instanceof MenuButton) {
      pick(what);
    } else {
      window.press(KeyCode.SPACE);
    }
    return this;
  }

  /** Chooses one of several ways. */
  public PlansPage choose(String place, String what) {
    tabTo(node ->
        spot(place, spot -> spot.kind().equals("Choice")).test(node)
            && Stages.on(() ->
                ((MenuButton) node)
                    .getItems().stream().anyMatch(item -> what.equals(item.getUserData()))));
    pick(what);
    return this;
  }

  /** Takes a part away. */
  public PlansPage remove(String place) {
    tabTo(spot(place, spot -> spot.kind().equals("Remove")));
    window.press(KeyCode.SPACE);
    return this;
  }

  /** Writes why the clause shown is changed. */
  public PlansPage reason(String address, String text, String category, String author) {
    tabTo(node -> ("reason " + address).equals(node.getUserData()));
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type(text);
    window.press(KeyCode.TAB);
    pick(category);
    tabTo(node -> ("author " + address).equals(node.getUserData()));
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type(author);
    window.press(KeyCode.ENTER);
    return this;
  }

  /** Makes the version. */
  public PlansPage save() {
    tabTo(node -> "saveButton".equals(node.getId()));
    window.press(KeyCode.SPACE);
    return this;
  }

  public String status() {
    return Stages.on(window.find("statusLabel", Label.class)::getText);
  }

  public String reasons() {
    return Stages.on(window.find("reasonLabel", Label.class)::getText);
  }

  public String effect() {
    return Stages.on(window.find("effectTotal", Label.class)::getText);
  }

  public boolean canSave() {
    return Stages.on(() -> !window.find("saveButton", Button.class).isDisabled());
  }

  private static Predicate<Node> spot(String place, Predicate<FormSpot> wanted) {
    return node ->
        node.getUserData() instanceof FormSpot spot
            && spot.at().toString().equals(place)
            && wanted.test(spot);
  }

  /**
   * Presses Tab, or Shift and Tab where that is nearer, until the keyboard is where it is wanted.
   */
  private void tabTo(Predicate<Node> wanted) {
    List<Node> all = window.nodes();
    int at = window.keyboard().map(all::indexOf).orElse(0);
    int there = all.indexOf(all.stream().filter(wanted).findFirst().orElse(null));
    boolean back = there >= 0 && there < at;
    for (int step = 0; step < MOST_STEPS; step++) {
      if (window.keyboard().filter(wanted).isPresent()) {
        return;
      }
      if (back) {
        window.tap(KeyCode.SHIFT, KeyCode.TAB);
      } else {
        window.tap(KeyCode.TAB);
      }
    }
    throw new AssertionError("The keyboard never came there; it is at " + window.keyboard());
  }

  /** Opens the menu that has the keyboard and chooses an item by keys. */
  private void pick(String what) {
    MenuButton menu = (MenuButton) window.keyboard().orElseThrow();
    List<MenuItem> items =
        Stages.on(() ->
            menu.getItems().stream().filter(item -> !(item instanceof SeparatorMenuItem)).toList());
    int at = -1;
    for (int i = 0; i < items.size(); i++) {
      at = what.equals(items.get(i).getUserData()) ? i : at;
    }
    if (at < 0) {
      throw new AssertionError("Nothing is called " + what);
    }
    window.press(KeyCode.SPACE);
    if (!Stages.on(menu::isShowing)) {
      window.press(KeyCode.DOWN);
    }
    for (int i = 0; i <= at; i++) {
      window.tap(KeyCode.DOWN);
    }
    window.press(KeyCode.ENTER);
  }
}
