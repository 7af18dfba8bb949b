package org.planbridge.ui.common;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.planbridge.chart.Box;
import org.planbridge.chart.Tag;

/** The card that tells about one place in a picture. */
final class ChartCard extends VBox {
  ChartCard() {
    getStyleClass().add("chart-card");
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
  }

  /** Shows a tag beside its place: to the right if there is room, else to the left. */
  void show(Tag tag, Box place, double width, double height, double em) {
    var title = new Label(tag.title());
    title.getStyleClass().add("chart-card-title");
    getChildren().setAll(title);
    tag.lines().forEach(line -> getChildren().add(new Label(line)));
    applyCss();
    double wide = Math.ceil(prefWidth(-1));
    double high = Math.ceil(prefHeight(wide));
    double gap = em * 0.6;
    boolean right = place.right() + gap + wide <= width;
    double x = right ? place.right() + gap : Math.max(0, place.x() - gap - wide);
    double y = Math.clamp(place.y() + gap, 0, Math.max(0, height - high));
    resizeRelocate(Math.rint(x), Math.rint(y), wide, high);
    layout();
  }
}
