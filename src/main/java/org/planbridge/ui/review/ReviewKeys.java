package org.planbridge.ui.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the review; a key that has nothing to do is left to others. */
final class ReviewKeys {
  private final Map<KeyCombination, BooleanSupplier> deeds = new LinkedHashMap<>();

  ReviewKeys(ReviewController screen, ReviewViewModel viewModel) {
    on("Alt+Up", viewModel::previous);
    on("Alt+Down", viewModel::next);
    on("Shortcut+1", () -> screen.go(1));
    on("Shortcut+2", () -> screen.go(2));
    on("Shortcut+3", () -> screen.go(3));
    on("Ctrl+Tab", () -> screen.turn(1));
    on("Ctrl+Shift+Tab", () -> screen.turn(-1));
    on("Alt+Enter", screen::explain);
    on("Shortcut+F", screen::find);
    on("Shortcut+B", viewModel::switchBasis);
    deeds.put(KeyCombination.valueOf("Esc"), () -> leave(viewModel));
  }

  void press(KeyEvent event) {
    for (var deed : deeds.entrySet()) {
      if (deed.getKey().match(event) && deed.getValue().getAsBoolean()) {
        event.consume();
        return;
      }
    }
  }

  private void on(String keys, Runnable deed) {
    deeds.put(
        KeyCombination.valueOf(keys),
        () -> {
          deed.run();
          return true;
        });
  }

  /** Closes the drawer; a chart that is being walked keeps its own Escape. */
  private static boolean leave(ReviewViewModel viewModel) {
    boolean open = viewModel.drawerProperty().get() != null;
    viewModel.closeDrawer();
    return open;
  }
}
