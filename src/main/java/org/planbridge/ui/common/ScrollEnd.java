package org.planbridge.ui.common;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Lets a scrolled text fade out at its lower end while more follows, so that no line is cut. */
public final class ScrollEnd {
  private ScrollEnd() {}

  /** Puts the fading end over a scroll pane that lies in a box. */
  public static void fade(ScrollPane scroll) {
    Parent parent = scroll.getParent();
    if (!(parent instanceof Pane box) || !(scroll.getContent() instanceof Region content)) {
      throw new IllegalArgumentException("A scroll pane in a box (%s)".formatted(parent));
    }
    Region end = new Region();
    end.getStyleClass().add("scroll-end");
    end.setMouseTransparent(true);
    end.visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () ->
                    content.getHeight() > scroll.getViewportBounds().getHeight() + 1
                        && scroll.getVvalue() < 0.99,
                content.heightProperty(),
                scroll.viewportBoundsProperty(),
                scroll.vvalueProperty()));
    int at = box.getChildren().indexOf(scroll);
    StackPane stack = new StackPane();
    box.getChildren().set(at, stack);
    stack.getChildren().setAll(scroll, end);
    StackPane.setAlignment(end, Pos.BOTTOM_LEFT);
    VBox.setVgrow(stack, Priority.ALWAYS);
    stack.setMinHeight(0);
  }
}
