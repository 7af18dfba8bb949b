package org.planbridge.boot.pages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.planbridge.boot.Ground;
import org.planbridge.boot.Window;
import org.planbridge.ui.common.Questions;
import org.planbridge.ui.common.Stages;
import org.planbridge.ui.common.UiWords;
import org.planbridge.ui.shell.Work;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window on a stage. Whatever it asks is answered as the test said before. */
public final class AppWindow implements AutoCloseable {
  private final FxRobot robot = new FxRobot();
  private final Answers answers = new Answers();
  private final Stage stage;
  private final Window window;
  private final Scene scene;

  private AppWindow(Path home) {
    stage = new Stage();
    window =
        new Window(
            stage,
            Ground.in(home),
            new SimpleObjectProperty<>(ColorScheme.LIGHT),
            new Work(Runnable::run, AppWindow::onScreen),
            UiWords.in(Locale.US),
            answers);
    scene = window.scene(stage::close);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
    stage.requestFocus();
  }

  /**
   * Opens the window.
   *
   * @param home the person's own folder
   */
  public static AppWindow open(Path home) {
    AppWindow opened = Stages.on(() -> new AppWindow(home));
    WaitForAsyncUtils.waitForFxEvents();
    return opened;
  }

  /** Storing has a thread of its own, from which nothing may be shown. */
  private static void onScreen(Runnable task) {
    if (Platform.isFxApplicationThread()) {
      task.run();
    } else {
      Platform.runLater(task);
    }
  }

  public HomePage home() {
    return new HomePage(this);
  }

  public CompanyPage company() {
    return new CompanyPage(this);
  }

  public ReviewPage review() {
    return new ReviewPage(this);
  }

  public PlansPage plans() {
    return new PlansPage(this);
  }

  /** What has the keyboard. */
  public Optional<Node> keyboard() {
    return Stages.on(() -> Optional.ofNullable(scene.getFocusOwner()));
  }

  /** The parts behind the window. */
  public Window window() {
    return window;
  }

  /** What it was told and what it answers. */
  public Answers answers() {
    return answers;
  }

  /** Presses keys together. */
  public void press(KeyCode... keys) {
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Presses keys together without more waiting than the screen itself takes. */
  public void tap(KeyCode... keys) {
    var keyboard = robot.robotContext().getKeyboardRobot();
    keyboard.pressNoWait(keys);
    keyboard.releaseNoWait(keys);
    for (int pulse = 0; pulse < 3; pulse++) {
      Stages.run(() -> {});
    }
  }

  /** All nodes of the window, in the order of the keyboard's way through them. */
  public List<Node> nodes() {
    return Stages.on(() -> {
      List<Node> all = new ArrayList<>();
      gather(scene.getRoot(), all);
      return all;
    });
  }

  private static void gather(Node node, List<Node> into) {
    if (node.isVisible()) {
      into.add(node);
      if (node instanceof javafx.scene.Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> gather(child, into));
      }
    }
  }

  /** Types a text. */
  public void type(String text) {
    robot.write(text, 0);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Does something on the thread of the screen and waits until it settled. */
  public void run(Runnable deed) {
    Stages.run(deed);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** The node with this id. */
  public <T extends Node> T find(String id, Class<T> type) {
    return Stages.on(
        () -> type.cast(Objects.requireNonNull(scene.lookup("#" + id), "nothing is called " + id)));
  }

  /** Whether the keyboard is in the node with this id, or in a part of it. */
  public boolean hasKeyboard(String id) {
    return Stages.on(() -> {
      Node target = scene.lookup("#" + id);
      Node at = scene.getFocusOwner();
      while (at != null && at != target) {
        at = at.getParent();
      }
      return at != null;
    });
  }

  @Override
  public void close() {
    Stages.run(() -> {
      stage.hide();
      window.close();
    });
  }

  /** Answers of a person, said before they are asked for. */
  public static final class Answers implements Questions {
    private final List<String> told = new ArrayList<>();
    private final List<String> confirmed = new ArrayList<>();
    private Optional<Path> target = Optional.empty();
    private Optional<Days> days = Optional.empty();

    /** Where files go from now on. */
    public void writeTo(Path file) {
      target = Optional.of(file);
    }

    /** Which days are compared when it asks. */
    public void compareDays(Days asked) {
      days = Optional.of(asked);
    }

    public List<String> told() {
      return told;
    }

    /** The deeds that were agreed to. */
    public List<String> confirmed() {
      return confirmed;
    }

    @Override
    public boolean confirm(String question, String deed, String keep) {
      confirmed.add(deed);
      return true;
    }

    @Override
    public Optional<String> ask(String question, String suggestion) {
      return Optional.empty();
    }

    @Override
    public Optional<Days> askDays(String question, Days suggestion) {
      return days;
    }

    @Override
    public List<Path> chooseFiles(String title, List<FileKind> kinds) {
      return List.of();
    }

    @Override
    public Optional<Path> chooseTarget(String title, String suggestedName, List<FileKind> kinds) {
      return target;
    }

    @Override
    public void tell(String what, String remedy) {
      told.add(what + " " + remedy);
    }
  }
}
