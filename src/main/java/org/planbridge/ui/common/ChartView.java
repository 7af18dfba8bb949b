package org.planbridge.ui.common;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.planbridge.chart.Chart;
import org.planbridge.chart.FontWidths;
import org.planbridge.chart.Mark;
import org.planbridge.chart.Paper;
import org.planbridge.chart.Picture;

/**
 * A chart on the screen, for eyes, pointer, keyboard and screen reader alike.
 *
 * <p>It is one tab stop whose spoken text is the chart's summary. Enter goes in, the arrow keys
 * walk from place to place, Enter chooses the rows behind a place, Escape leaves, and T shows the
 * same figures as a table. Pointer and keyboard show the same card.
 */
public final class ChartView extends Region {
  private static final double ORDINARY_FONT = 14;
  private static final PseudoClass WALKING = PseudoClass.getPseudoClass("walking");

  private final ObjectProperty<@Nullable Chart> chart = new SimpleObjectProperty<>();
  private final BooleanProperty table = new SimpleBooleanProperty();
  private final Group marks = new Group();
  private final Rectangle ring = decoration("chart-ring");
  private final Rectangle halo = decoration("chart-halo");
  private final ChartCard card = new ChartCard();
  private final ChartTable twin = new ChartTable(this::choose);
  // Never seen: its font tells how large texts are here.
  private final Label ruler = new Label();
  private final UiWords words = UiWords.here();
  private Consumer<String> onChosen = key -> {};
  private @Nullable Picture picture;
  private int stop = -1;
  private boolean walking;

  public ChartView() {
    getStyleClass().add("chart-view");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinSize(160, 60);
    marks.setManaged(false);
    marks.setMouseTransparent(true);
    ruler.setManaged(false);
    ruler.setVisible(false);
    getChildren().addAll(marks, halo, ring, twin, ruler, card);
    twin.visibleProperty().bind(table);
    marks.visibleProperty().bind(table.not());
    chart.subscribe(this::renew);
    table.subscribe(this::switched);
    ruler.fontProperty().subscribe(this::redraw);
    focusedProperty().subscribe(this::focusMoved);
    addEventHandler(MouseEvent.MOUSE_MOVED, event -> hover(event.getX(), event.getY()));
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
    addEventHandler(MouseEvent.MOUSE_CLICKED, event -> click());
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /** What is drawn; null draws nothing. */
  public ObjectProperty<@Nullable Chart> chartProperty() {
    return chart;
  }

  public void setChart(@Nullable Chart model) {
    chart.set(model);
  }

  /** Whether the same figures are shown as a table. */
  public BooleanProperty tableProperty() {
    return table;
  }

  /** Called with the key of the rows behind a place when a person clicks it or presses Enter. */
  public void setOnChosen(Consumer<String> listener) {
    onChosen = listener;
  }

  /** The picture as last drawn; null before the first layout. */
  public @Nullable Picture picture() {
    return picture;
  }

  @Override
  protected double computePrefWidth(double height) {
    return em() * 48;
  }

  @Override
  protected double computePrefHeight(double width) {
    return em() * 24;
  }

  @Override
  protected void layoutChildren() {
    var model = chart.get();
    boolean sized = getWidth() >= 1 && getHeight() >= 1;
    boolean stale =
        picture == null
            || Math.abs(picture.width() - getWidth()) > 0.5
            || Math.abs(picture.height() - getHeight()) > 0.5;
    if (model != null && sized && stale) {
      var paper = new Paper(getWidth(), getHeight(), em(), FontWidths.planbridgeSans());
      var drawn = model.draw(paper);
      picture = drawn;
      marks.getChildren().setAll(MarkNodes.of(drawn, paper.metrics()));
      // Nodes made during layout would be painted once without their colours.
      marks.applyCss();
      stop = Math.min(stop, drawn.stops().size() - 1);
      mark();
    }
    twin.resizeRelocate(0, 0, getWidth(), getHeight());
    ring.setX(-3);
    ring.setY(-3);
    ring.setWidth(getWidth() + 6);
    ring.setHeight(getHeight() + 6);
  }

  private void renew() {
    var model = chart.get();
    stop = -1;
    walking = false;
    twin.show(model, table.get());
    if (model == null) {
      marks.getChildren().clear();
    }
    redraw();
    speak();
  }

  private void redraw() {
    picture = null;
    requestLayout();
  }

  private void switched() {
    leave();
    walking = false;
    setFocusTraversable(!table.get());
    twin.seen(table.get());
    if (table.get() && isFocused()) {
      twin.requestFocus();
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.T && !event.isShortcutDown() && !event.isAltDown()) {
      boolean hadFocus = twin.isFocused();
      table.set(!table.get());
      if (hadFocus) {
        requestFocus();
      }
      event.consume();
    } else if (!table.get() && walk(event.getCode())) {
      event.consume();
    }
  }

  private boolean walk(KeyCode code) {
    int count = stops().size();
    if (!walking) {
      boolean enter = code == KeyCode.ENTER && count > 0;
      if (enter) {
        walking = true;
        go(Math.max(0, stop));
      }
      return enter;
    }
    return switch (code) {
      case LEFT, UP -> go(Math.max(0, stop - 1));
      case RIGHT, DOWN -> go(Math.min(count - 1, stop + 1));
      case HOME -> go(0);
      case END -> go(count - 1);
      case ENTER -> {
        choose(stops().get(stop).tag().key());
        yield true;
      }
      case ESCAPE -> {
        walking = false;
        yield go(-1);
      }
      default -> false;
    };
  }

  private boolean go(int place) {
    stop = place;
    mark();
    speak();
    return true;
  }

  private void hover(double x, double y) {
    if (!table.get()) {
      var stops = stops();
      int found = -1;
      for (int i = 0; i < stops.size(); i++) {
        var box = stops.get(i).box();
        if (x >= box.x() && x < box.right() && y >= box.y() && y < box.bottom()) {
          found = i;
        }
      }
      if (found >= 0 || !walking) {
        stop = found;
        mark();
      }
    }
  }

  private void leave() {
    if (!walking) {
      stop = -1;
      mark();
    }
  }

  private void click() {
    requestFocus();
    if (!table.get() && stop >= 0 && stop < stops().size()) {
      choose(stops().get(stop).tag().key());
    }
  }

  private void focusMoved() {
    if (!isFocused() && walking) {
      walking = false;
      go(-1);
    }
  }

  private void choose(String key) {
    if (!key.isEmpty()) {
      onChosen.accept(key);
    }
  }

  private void mark() {
    pseudoClassStateChanged(WALKING, walking);
    var stops = stops();
    boolean shown = stop >= 0 && stop < stops.size() && !table.get();
    halo.setVisible(shown);
    card.setVisible(shown);
    if (shown) {
      var zone = stops.get(stop);
      var box = zone.box();
      halo.setX(box.x());
      halo.setY(box.y());
      halo.setWidth(box.width());
      halo.setHeight(box.height());
      card.show(zone.tag(), box, getWidth(), getHeight(), em());
    }
  }

  private void speak() {
    var drawn = stops();
    var model = chart.get();
    if (walking && stop >= 0 && stop < drawn.size()) {
      setAccessibleText(drawn.get(stop).tag().sentence());
    } else if (model != null) {
      setAccessibleText(model.summary());
      setAccessibleHelp(words.of("chart.keys"));
    }
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private List<Mark.Zone> stops() {
    return picture == null ? List.of() : picture.stops();
  }

  /** Ordinary text in pictures is a little smaller than in controls. */
  private double em() {
    return ruler.getFont().getSize() * Paper.ORDINARY / ORDINARY_FONT;
  }

  private static Rectangle decoration(String style) {
    var rectangle = new Rectangle();
    rectangle.getStyleClass().add(style);
    rectangle.setManaged(false);
    rectangle.setMouseTransparent(true);
    return rectangle;
  }
}
