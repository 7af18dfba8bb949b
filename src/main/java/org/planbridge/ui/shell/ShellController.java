package org.planbridge.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.planbridge.ui.common.Theme;
import org.planbridge.ui.common.UiWords;

/** Binds the window to its view model and forwards what a person does. */
public final class ShellController {
  private final ShellViewModel viewModel;
  private final Theme theme;
  private final UiWords words;
  private @Nullable Node focusBefore;

  @FXML private BorderPane window;
  @FXML private MenuBar menuBar;
  @FXML private Menu recentMenu;
  @FXML private Menu goMenu;
  @FXML private Menu themeMenu;
  @FXML private HBox contextBar;
  @FXML private ComboBox<PlanSet> currentChoice;
  @FXML private ComboBox<PlanSet> proposedChoice;
  @FXML private ComboBox<PeriodChoice> periodChoice;
  @FXML private Button swapButton;
  @FXML private ToggleButton earnedToggle;
  @FXML private ToggleButton paidToggle;
  @FXML private Button paletteButton;
  @FXML private VBox rail;
  @FXML private StackPane content;
  @FXML private StackPane overlayLayer;
  @FXML private StackPane dropVeil;
  @FXML private Label dropLabel;
  @FXML private HBox statusLine;
  @FXML private Label replayedLabel;
  @FXML private Hyperlink heldLink;
  @FXML private Label asOfLabel;
  @FXML private HBox workBox;
  @FXML private Label workLabel;
  @FXML private ProgressBar workBar;
  @FXML private Button cancelButton;
  @FXML private Label notedLabel;
  @FXML private Label savedLabel;
  @FXML private Label zoomLabel;

  public ShellController(ShellViewModel viewModel, Theme theme, UiWords words) {
    this.viewModel = viewModel;
    this.theme = theme;
    this.words = words;
  }

  /** Puts a screen into the window in place of the one before it. */
  public void show(Node screen) {
    Scene scene = content.getScene();
    Node focus = scene == null ? null : scene.getFocusOwner();
    boolean inside = focus == null || RegionKeys.isInside(focus, content);
    content.getChildren().setAll(screen);
    if (inside && scene != null) {
      firstOf(screen).ifPresent(ShellController::focus);
    }
  }

  /** Gives the keyboard to the screen shown, when the window opens. */
  public void focusScreen() {
    content.getChildren().stream()
        .findFirst()
        .flatMap(ShellController::firstOf)
        .ifPresent(ShellController::focus);
  }

  /**
   * What is scrolled joins the window when its scroll pane is drawn first; focus waits for that.
   */
  private static void focus(Node node) {
    if (node.getScene() != null) {
      node.requestFocus();
      return;
    }
    node.sceneProperty()
        .addListener(
            new ChangeListener<Scene>() {
              @Override
              public void changed(
                  ObservableValue<? extends Scene> of, @Nullable Scene before, Scene now) {
                node.sceneProperty().removeListener(this);
                node.requestFocus();
              }
            });
  }

  /** Where the keyboard goes on a screen: where its file says, else to its first control. */
  private static Optional<Node> firstOf(Node screen) {
    return RegionKeys.first(screen, node -> node.getStyleClass().contains("first-focus"))
        .or(() -> RegionKeys.firstFocusable(screen));
  }

  /** Lays something over the screen, or takes it away; the keyboard comes back to where it was. */
  public void showOver(@Nullable Node overlay) {
    boolean was = overlayLayer.isVisible();
    overlayLayer.setVisible(overlay != null);
    if (overlay == null) {
      overlayLayer.getChildren().clear();
      Node back = focusBefore;
      focusBefore = null;
      if (back != null && back.getScene() != null) {
        back.requestFocus();
      }
    } else {
      Scene scene = overlayLayer.getScene();
      focusBefore = was || scene == null ? focusBefore : scene.getFocusOwner();
      overlayLayer.getChildren().setAll(overlay);
    }
  }

  @FXML
  private void pressedBeside(MouseEvent event) {
    if (overlayLayer.equals(event.getTarget())) {
      viewModel.overlayProperty().set(null);
    }
  }

  @FXML
  private void initialize() {
    overlayLayer.setVisible(false);
    overlayLayer.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            viewModel.overlayProperty().set(null);
            event.consume();
          }
        });
    new ShellMenus(viewModel, theme, words).fill(menuBar, recentMenu, goMenu, themeMenu);
    new ShellRail(viewModel, words).fill(rail);
    var regions = List.<Node>of(contextBar, rail, content, statusLine);
    window.addEventFilter(KeyEvent.KEY_PRESSED, new RegionKeys(window, regions)::move);
    bindContext();
    bindStatus();
  }

  private void bindContext() {
    contextBar.visibleProperty().bind(viewModel.openProperty());
    contextBar.managedProperty().bind(viewModel.openProperty());
    new ContextChoices(viewModel, words).bind(currentChoice, proposedChoice, periodChoice);
    Segments.keepOneChosen(earnedToggle, paidToggle, viewModel.paidBasisProperty());
    follow(swapButton, Command.SWAP_PLANS);
    follow(paletteButton, Command.PALETTE);
    dropLabel.textProperty().bind(viewModel.dropOfferProperty());
    dropVeil.visibleProperty().bind(viewModel.dropOfferProperty().isNotEmpty());
  }

  private void bindStatus() {
    replayedLabel.textProperty().bind(viewModel.replayedProperty());
    heldLink.textProperty().bind(viewModel.heldProperty());
    heldLink.visibleProperty().bind(viewModel.heldProperty().isNotEmpty());
    heldLink.managedProperty().bind(heldLink.visibleProperty());
    asOfLabel.textProperty().bind(viewModel.asOfProperty());
    savedLabel.textProperty().bind(viewModel.savedProperty());
    notedLabel.textProperty().bind(viewModel.notedProperty());
    workBox.visibleProperty().bind(viewModel.workProperty().isNotEmpty());
    workLabel.textProperty().bind(viewModel.workProperty());
    workBar.progressProperty().bind(viewModel.progressProperty());
    follow(cancelButton, Command.CANCEL_WORK);
    zoomLabel
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> words.of("status.zoom", Math.round(theme.textSizeProperty().get() * 100)),
                theme.textSizeProperty()));
  }

  private void follow(Button button, Command command) {
    button.disableProperty().bind(viewModel.enabledProperty(command).not());
  }

  @FXML
  private void swapPlans() {
    viewModel.call(Command.SWAP_PLANS);
  }

  @FXML
  private void openPalette() {
    viewModel.call(Command.PALETTE);
  }

  @FXML
  private void showHeld() {
    viewModel.call(Command.SHOW_HELD);
  }

  @FXML
  private void cancelWork() {
    viewModel.call(Command.CANCEL_WORK);
  }

  @FXML
  private void larger() {
    theme.larger();
  }

  @FXML
  private void smaller() {
    theme.smaller();
  }

  @FXML
  private void dragOver(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      viewModel.filesOver(paths(event));
    }
    event.consume();
  }

  @FXML
  private void dragExited() {
    viewModel.filesGone();
  }

  @FXML
  private void dragDropped(DragEvent event) {
    boolean files = event.getDragboard().hasFiles();
    if (files) {
      viewModel.filesDropped(paths(event));
    }
    event.setDropCompleted(files);
    event.consume();
  }

  private static List<Path> paths(DragEvent event) {
    return event.getDragboard().getFiles().stream().map(File::toPath).toList();
  }
}
