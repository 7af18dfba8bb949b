package org.planbridge.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;

/** Two toggles of which one is always chosen. */
final class Segments {
  private Segments() {}

  /** Keeps the second toggle equal to the property and the first to its opposite. */
  static void keepOneChosen(ToggleButton first, ToggleButton second, BooleanProperty secondChosen) {
    var group = new ToggleGroup();
    first.setToggleGroup(group);
    second.setToggleGroup(group);
    secondChosen.subscribe(
        chosen -> group.selectToggle(Boolean.TRUE.equals(chosen) ? second : first));
    group
        .selectedToggleProperty()
        .subscribe(toggle -> {
          if (toggle == null) {
            group.selectToggle(secondChosen.get() ? second : first);
          } else {
            secondChosen.set(toggle.equals(second));
          }
        });
  }
}
