package org.planbridge.ui.plans;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the list of clauses: copy, move, remove, and on to the form. */
final class ClauseKeys {
  private final ComponentDeeds components;
  private final Runnable toForm;

  ClauseKeys(ComponentDeeds components, Runnable toForm) {
    this.components = components;
    this.toForm = toForm;
  }

  void press(KeyEvent key) {
    boolean moving = key.isShortcutDown() && key.isShiftDown();
    switch (key.getCode()) {
      case DELETE -> components.remove();
      case D -> {
        if (!key.isShortcutDown()) {
          return;
        }
        components.copy();
      }
      case UP, DOWN -> {
        if (!moving) {
          return;
        }
        components.move(key.getCode() == KeyCode.UP ? -1 : 1);
      }
      case ENTER -> toForm.run();
      default -> {
        return;
      }
    }
    key.consume();
  }
}
