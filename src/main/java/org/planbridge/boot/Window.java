package org.planbridge.boot;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.ColorScheme;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.planbridge.engine.Workers;
import org.planbridge.store.UserFiles;
import org.planbridge.ui.common.Appearance;
import org.planbridge.ui.common.DialogQuestions;
import org.planbridge.ui.common.Fxml;
import org.planbridge.ui.common.Questions;
import org.planbridge.ui.common.ScreenLoader;
import org.planbridge.ui.common.Shown;
import org.planbridge.ui.common.Theme;
import org.planbridge.ui.common.UiWords;
import org.planbridge.ui.company.CompanyController;
import org.planbridge.ui.company.CompanyViewModel;
import org.planbridge.ui.data.BaselineController;
import org.planbridge.ui.data.DataController;
import org.planbridge.ui.data.DataViewModel;
import org.planbridge.ui.help.Guide;
import org.planbridge.ui.help.HelpController;
import org.planbridge.ui.home.HomeController;
import org.planbridge.ui.home.HomeViewModel;
import org.planbridge.ui.plans.EffectViewModel;
import org.planbridge.ui.plans.PlansController;
import org.planbridge.ui.plans.PlansViewModel;
import org.planbridge.ui.plans.ReadingsViewModel;
import org.planbridge.ui.shell.Command;
import org.planbridge.ui.shell.Desk;
import org.planbridge.ui.shell.DeskCommands;
import org.planbridge.ui.shell.Exporting;
import org.planbridge.ui.shell.Offers;
import org.planbridge.ui.shell.PaletteController;
import org.planbridge.ui.shell.PaletteViewModel;
import org.planbridge.ui.shell.Proofs;
import org.planbridge.ui.shell.ShellController;
import org.planbridge.ui.shell.ShellViewModel;
import org.planbridge.ui.shell.Work;
import org.planbridge.workspace.AttributePay;
import org.planbridge.workspace.ProveBaseline;

/** The window, wired by hand: every screen gets what it needs and nothing else. */
public final class Window implements AutoCloseable {
  private static final String THEME = "theme";

  private final Workers workers;
  private final ShellViewModel shell = new ShellViewModel();
  private final Shown shown = new Shown();
  private final UiWords words;
  private final Theme theme;
  private final Desk desk;
  private final DataViewModel data;
  private final Questions questions;
  private final AtomicReference<Stage> stage;
  private final AttributePay attribute;

  /**
   * @param ground what it stands on; closed with the window
   * @param questions null asks in dialogs over the stage
   */
  public Window(
      Stage stage,
      Ground ground,
      ObservableValue<ColorScheme> system,
      Work work,
      UiWords words,
      @org.jspecify.annotations.Nullable Questions questions) {
    this.stage = new AtomicReference<>(stage);
    this.words = words;
    workers = ground.workers();
    attribute = new AttributePay(ground.deeds().planText(), workers);
    UserFiles user = ground.user();
    theme = new Theme(system);
    user.get(THEME).ifPresent(name -> theme.appearanceProperty().set(Appearance.valueOf(name)));
    theme.appearanceProperty().subscribe(chosen -> user.set(THEME, chosen.name()));
    this.questions =
        questions == null ? new DialogQuestions(this.stage::get, theme, words) : questions;
    desk = new Desk(ground.deeds(), shown, shell, work, this.questions, words);
    data = new DataViewModel(desk, words);
    new Proofs(shown, new ProveBaseline(workers)::of, work.latest()).follow();
  }

  /** Builds the scene and shows home. */
  public Scene scene(Runnable exit) {
    Map<Class<?>, Supplier<?>> recipes = new HashMap<>();
    AtomicReference<ShellController> controller = new AtomicReference<>();
    recipes.put(
        ShellController.class,
        () -> {
          controller.set(new ShellController(shell, theme, words));
          return controller.get();
        });
    recipes.put(
        HomeController.class,
        () -> new HomeController(new HomeViewModel(shell, questions, words), words));
    Offers offers = new Offers(shell);
    recipes.put(DataController.class, () -> new DataController(data, offers, words));
    recipes.put(BaselineController.class, () -> new BaselineController(shown, words));
    recipes.put(
        CompanyController.class,
        () -> new CompanyController(new CompanyViewModel(shown, words), shell, offers, words));
    recipes.put(HelpController.class, () -> new HelpController(shell, words, Guide.shipped()));
    Exporting exporting = new Exporting(desk, shell, offers, questions, theme, words);
    recipes.put(
        PaletteController.class,
        () -> new PaletteController(new PaletteViewModel(shell, shown, exporting, words)));
    ReviewRoom.recipes(recipes, shown, words, workers, desk.work(), attribute::of, offers);
    recipes.put(
        PlansController.class,
        () ->
            new PlansController(
                new PlansViewModel(desk, questions, words),
                new EffectViewModel(desk, shown, workers, words),
                new ReadingsViewModel(desk, workers, words),
                words));
    ScreenLoader loader = new ScreenLoader(recipes, words);
    new DeskCommands(desk, shell, shown, questions, words).wire(theme, offers, exit);
    shell.handle(Command.CANCEL_WORK, data::cancel);
    data.busyProperty()
        .subscribe(
            busy -> shell.enable(Command.CANCEL_WORK, busy, busy ? "" : words.of("reason.idle")));
    shell.onFiles(data::describe, this::dropped);
    Parent root = loader.load(Fxml.SHELL);
    Scene scene = new Scene(root, 1280, 800);
    theme.dress(scene);
    new Rooms(shell, loader, Objects.requireNonNull(controller.get()), words).open();
    controller.get().focusScreen();
    return scene;
  }

  private void dropped(java.util.List<Path> files) {
    if (desk.project().isPresent()) {
      shell.placeProperty().set(org.planbridge.ui.common.Place.DATA);
    }
    data.filesDropped(files);
  }

  /** The view model of the window, for those who drive it. */
  public ShellViewModel shell() {
    return shell;
  }

  public Shown shown() {
    return shown;
  }

  public Theme theme() {
    return theme;
  }

  public Desk desk() {
    return desk;
  }

  public DataViewModel data() {
    return data;
  }

  /** Work on a thread of its own, answers on the screen. */
  static Work work(Executor screen) {
    var background =
        java.util.concurrent.Executors.newSingleThreadExecutor(task -> {
          Thread thread = new Thread(task, "background");
          thread.setDaemon(true);
          return thread;
        });
    return new Work(background, screen);
  }

  @Override
  public void close() {
    desk.close();
    workers.close();
  }
}
