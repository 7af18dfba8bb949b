package org.planbridge.boot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.planbridge.compare.Comparison;
import org.planbridge.ui.common.Appearance;
import org.planbridge.ui.common.ChartView;
import org.planbridge.ui.common.Place;
import org.planbridge.ui.common.Questions;
import org.planbridge.ui.common.UiWords;
import org.planbridge.ui.shell.Command;
import org.planbridge.ui.shell.Overlay;
import org.planbridge.ui.shell.Work;
import org.planbridge.workspace.Sample;
import org.planbridge.workspace.imports.FactFile;
import org.planbridge.workspace.imports.FileSource;

/**
 * Leads a window of the sample through every screen, tab and drawer, and through the states without
 * data and with faulty files, stop by stop. It needs no display and asks nobody. All of it is to be
 * called on the thread of the screen, with time for the screen to settle after each stop.
 */
final class ScreenTour implements AutoCloseable {
  private static final List<String> TABS =
      List.of("periods", "cumulative", "why", "five", "deals", "timing", "curve");

  private final Path home;
  private final Stage stage = new Stage();
  private final Window window;
  private final Scene scene;

  /**
   * @param home an empty folder, where the sample and other projects are made
   */
  ScreenTour(Path home, Appearance appearance) {
    this.home = home;
    window =
        new Window(
            stage,
            Ground.in(home),
            new SimpleObjectProperty<>(ColorScheme.LIGHT),
            new Work(Runnable::run, Runnable::run),
            UiWords.in(Locale.US),
            new Silent());
    scene = window.scene(stage::close);
    window.theme().appearanceProperty().set(appearance);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  Scene scene() {
    return scene;
  }

  /**
   * A state of the window worth seeing.
   *
   * @param name for example {@code review-deals}
   * @param go leads there from the stop before
   */
  record Stop(String name, Runnable go) {}

  /** All stops, in their order. */
  List<Stop> stops() {
    List<Stop> stops = new ArrayList<>();
    stops.add(new Stop("home", () -> {}));
    stops.add(new Stop("company", () -> window.shell().call(Command.OPEN_SAMPLE)));
    stops.add(place("review", Place.REVIEW));
    for (int tab = 1; tab < TABS.size(); tab++) {
      int at = tab;
      stops.add(new Stop("review-" + TABS.get(tab), () -> tab(at)));
    }
    stops.add(new Stop("review-step", this::step));
    stops.add(new Stop("review-table", () -> table(true)));
    stops.add(
        new Stop(
            "review-trace",
            () -> {
              table(false);
              window.shell().call(Command.EXPLAIN);
            }));
    stops.add(new Stop("review-unchanged", () -> someone(at -> isSame(at))));
    stops.add(new Stop("review-held", () -> someone(this::hasHeld)));
    stops.add(place("data", Place.DATA));
    stops.addAll(PlansTour.stops(window, scene));
    stops.add(place("home-recent", Place.HOME));
    stops.add(over("palette", Overlay.PALETTE, Place.COMPANY));
    stops.add(over("export", Overlay.EXPORT, Place.COMPANY));
    stops.add(over("help", Overlay.HELP, Place.REVIEW));
    stops.add(new Stop("data-empty", this::empty));
    stops.add(new Stop("data-import", this::sampleFiles));
    stops.add(new Stop("data-fault", this::faultyFiles));
    return stops;
  }

  private Stop place(String name, Place place) {
    return new Stop(name, () -> window.shell().placeProperty().set(place));
  }

  private Stop over(String name, Overlay overlay, Place place) {
    return new Stop(
        name,
        () -> {
          window.shown().payeeProperty().set(0);
          window.shell().placeProperty().set(place);
          window.shell().overlayProperty().set(overlay);
        });
  }

  private void tab(int at) {
    TabPane tabs = (TabPane) Objects.requireNonNull(scene.lookup(".review-evidence .tab-pane"));
    tabs.getSelectionModel().select(at);
  }

  /** Chooses the first step of the ladder as a person does with keys. */
  private void step() {
    tab(TABS.indexOf("why"));
    ChartView ladder = (ChartView) Objects.requireNonNull(scene.lookup("#ladderChart"));
    ladder.requestFocus();
    for (KeyCode key : List.of(KeyCode.ENTER, KeyCode.ENTER)) {
      ladder.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
  }

  private void table(boolean on) {
    // Who comes back to a payee finds the drawer closed.
    window.shown().payeeProperty().set(1);
    window.shown().payeeProperty().set(0);
    tab(0);
    ((ToggleButton) Objects.requireNonNull(scene.lookup("#tableToggle"))).setSelected(on);
  }

  private boolean isSame(int payee) {
    return sample().earned(payee).difference().signum() == 0;
  }

  private boolean hasHeld(int payee) {
    String id = sample().payees().get(payee).id();
    return sample().held().stream().anyMatch(deal -> id.equals(deal.owner()));
  }

  private Comparison sample() {
    return Objects.requireNonNull(window.shown().comparisonProperty().get());
  }

  private void someone(IntPredicate wanted) {
    tab(0);
    IntStream.range(1, sample().payees().size())
        .filter(wanted)
        .findFirst()
        .ifPresent(window.shown().payeeProperty()::set);
    if (scene.lookup("#heldLink") instanceof Hyperlink held && held.isVisible()) {
      held.fire();
    }
  }

  private void empty() {
    window.shell().overlayProperty().set(null);
    window.desk().close();
    window.desk().create(home.resolve("Empty.planbridge"));
  }

  private void sampleFiles() {
    window.data().filesDropped(copies(home.resolve("files")));
  }

  private void faultyFiles() {
    window.data().cancel();
    Path broken = home.resolve("broken-plan.json");
    Path deals = home.resolve("odd-deals.csv");
    try {
      Files.writeString(broken, "{\"format\": 1, \"name\": \"Plan\",}", StandardCharsets.UTF_8);
      Files.writeString(
          deals,
          """
          deal_id,payee_id,date,amount,stage
          D-1,P-1,2026-02-28,100.00,Closed Won
          D-2,P-1,2026-02-31,250.00,Closed Won
          D-3,P-2,2026-03-02,twelve,Closed Won
          """,
          StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    window.data().filesDropped(List.of(deals, broken));
  }

  private static List<Path> copies(Path folder) {
    List<FileSource> sources =
        Stream.of(
                Sample.facts().stream().map(FactFile::source),
                Sample.current().stream(),
                Sample.proposed().stream())
            .flatMap(some -> some)
            .toList();
    List<Path> files = new ArrayList<>();
    try {
      Files.createDirectories(folder);
      for (FileSource source : sources) {
        Path file = folder.resolve(source.name());
        try (InputStream bytes = source.open()) {
          Files.copy(bytes, file);
        }
        files.add(file);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return files;
  }

  @Override
  public void close() {
    stage.hide();
    window.close();
  }

  /** Answers every question with no. */
  private static final class Silent implements Questions {
    @Override
    public boolean confirm(String question, String deed, String keep) {
      return false;
    }

    @Override
    public Optional<String> ask(String question, String suggestion) {
      return Optional.empty();
    }

    @Override
    public Optional<Days> askDays(String question, Days suggestion) {
      return Optional.empty();
    }

    @Override
    public List<Path> chooseFiles(String title, List<FileKind> kinds) {
      return List.of();
    }

    @Override
    public Optional<Path> chooseTarget(String title, String suggestedName, List<FileKind> kinds) {
      return Optional.empty();
    }

    @Override
    public void tell(String what, String remedy) {}
  }
}
