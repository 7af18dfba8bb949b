package org.planbridge.boot;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.planbridge.ui.common.Fxml;
import org.planbridge.ui.common.Place;
import org.planbridge.ui.common.ScreenLoader;
import org.planbridge.ui.common.UiWords;
import org.planbridge.ui.shell.Command;
import org.planbridge.ui.shell.Overlay;
import org.planbridge.ui.shell.ShellController;
import org.planbridge.ui.shell.ShellViewModel;

/**
 * Leads from screen to screen: a screen is made when first shown, and shown again as it was left.
 */
final class Rooms {
  private final ShellViewModel shell;
  private final ScreenLoader loader;
  private final ShellController window;
  private final Map<Place, Node> made = new EnumMap<>(Place.class);
  private final Map<Fxml, Node> over = new EnumMap<>(Fxml.class);
  private final UiWords words;
  private final Deque<Place> before = new ArrayDeque<>();
  private final Deque<Place> ahead = new ArrayDeque<>();
  private boolean walking;
  private boolean holding;

  Rooms(ShellViewModel shell, ScreenLoader loader, ShellController window, UiWords words) {
    this.words = words;
    this.shell = shell;
    this.loader = loader;
    this.window = window;
  }

  void open() {
    shell.placeProperty().subscribe((from, to) -> left(from, to));
    shell.placeProperty().subscribe(this::show);
    shell.overlayProperty().subscribe(this::showOver);
    shell.awaitedProperty().subscribe(this::prepare);
    shell.handle(Command.BACK, () -> walk(before, ahead));
    shell.handle(Command.FORWARD, () -> walk(ahead, before));
    enable();
  }

  private void enable() {
    String none = words.of("reason.noWay");
    shell.enable(Command.BACK, !before.isEmpty(), before.isEmpty() ? none : "");
    shell.enable(Command.FORWARD, !ahead.isEmpty(), ahead.isEmpty() ? none : "");
  }

  private void showOver(@Nullable Overlay overlay) {
    if (overlay == null) {
      window.showOver(null);
      return;
    }
    Fxml file =
        switch (overlay) {
          case PALETTE, EXPORT -> Fxml.PALETTE;
          case HELP, KEYS -> Fxml.HELP;
        };
    window.showOver(Objects.requireNonNull(over.computeIfAbsent(file, loader::load)));
  }

  private void left(Place from, Place to) {
    if (!walking && from != to) {
      before.push(from);
      ahead.clear();
    }
    enable();
  }

  private void walk(Deque<Place> from, Deque<Place> to) {
    Place target = from.poll();
    if (target != null && shell.places().contains(target)) {
      to.push(shell.placeProperty().get());
      walking = true;
      shell.placeProperty().set(target);
      walking = false;
      enable();
    }
  }

  private void show(Place place) {
    if (place == Place.HOME && shell.awaitedProperty().get() != null && before.isEmpty()) {
      // Started with a project: home is not made for a moment and then taken away.
      Label opening = new Label(words.of("window.opening"));
      opening.getStyleClass().add("muted");
      window.show(new StackPane(opening));
      holding = true;
      return;
    }
    holding = false;
    window.show(Objects.requireNonNull(made.computeIfAbsent(place, one -> loader.load(file(one)))));
  }

  /** Makes a screen while what it is to show is worked out elsewhere. */
  private void prepare(@Nullable Place awaited) {
    if (awaited != null) {
      made.computeIfAbsent(awaited, one -> loader.load(file(one)));
    } else if (holding) {
      show(shell.placeProperty().get());
    }
  }

  private static Fxml file(Place place) {
    return switch (place) {
      case HOME -> Fxml.HOME;
      case DATA -> Fxml.DATA;
      case REVIEW -> Fxml.REVIEW;
      case COMPANY -> Fxml.COMPANY;
      case PLANS -> Fxml.PLANS;
      case LAB, HEALTH ->
          throw new IllegalStateException("The window has no screen (%s).".formatted(place));
    };
  }
}
