package org.planbridge.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** F6 and Shift+F6 move from region to region of the window. */
final class RegionKeys {
  private final Parent window;
  private final List<Node> regions;

  RegionKeys(Parent window, List<Node> regions) {
    this.window = window;
    this.regions = List.copyOf(regions);
  }

  void move(KeyEvent event) {
    if (event.getCode() == KeyCode.F6) {
      var order = new ArrayList<>(event.isShiftDown() ? regions.reversed() : regions);
      int now = indexOfFocus(order);
      for (int step = 1; step <= order.size(); step++) {
        var target = firstFocusable(order.get((now + step) % order.size()));
        if (target.isPresent()) {
          target.get().requestFocus();
          break;
        }
      }
      event.consume();
    }
  }

  private int indexOfFocus(List<Node> order) {
    var scene = window.getScene();
    Node node = scene == null ? null : scene.getFocusOwner();
    while (node != null) {
      int index = order.indexOf(node);
      if (index >= 0) {
        return index;
      }
      node = node.getParent();
    }
    return order.size() - 1;
  }

  static boolean isInside(Node node, Node region) {
    for (Node one = node; one != null; one = one.getParent()) {
      if (one.equals(region)) {
        return true;
      }
    }
    return false;
  }

  static Optional<Node> firstFocusable(Node node) {
    return first(node, one -> one.isFocusTraversable() && !one.isDisabled());
  }

  /** The first visible node of a kind; what is scrolled counts before it was ever drawn. */
  static Optional<Node> first(Node node, Predicate<Node> wanted) {
    if (!node.isVisible()) {
      return Optional.empty();
    }
    if (wanted.test(node)) {
      return Optional.of(node);
    }
    if (node instanceof ScrollPane scroll) {
      return Optional.ofNullable(scroll.getContent()).flatMap(content -> first(content, wanted));
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .map(child -> first(child, wanted))
            .flatMap(Optional::stream)
            .findFirst()
        : Optional.empty();
  }
}
