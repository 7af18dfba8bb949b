package org.planbridge.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.TabPane;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planbridge.boot.pages.AppWindow;
import org.planbridge.compare.Comparison;
import org.planbridge.ui.common.Place;
import org.planbridge.ui.common.Questions.Days;
import org.planbridge.ui.shell.Command;
import org.planbridge.ui.shell.HeldReason;
import org.planbridge.ui.shell.PaletteEntry;
import org.planbridge.ui.shell.PeriodChoice;
import org.planbridge.ui.shell.PlanSet;
import org.planbridge.ui.shell.ShellViewModel;

/** What the bar at the top, the menus and the screens do to a project. */
class WindowDeedsTest {
  @TempDir Path home;
  private AppWindow app;
  private ShellViewModel shell;

  @BeforeEach
  void open() {
    app = AppWindow.open(home);
    shell = app.window().shell();
    app.home().openSample();
  }

  @AfterEach
  void close() {
    app.close();
  }

  private Comparison comparison() {
    return Objects.requireNonNull(app.window().shown().comparisonProperty().get());
  }

  private String earned() {
    return comparison().totalEarned().proposed().toDecimal().toPlainString();
  }

  @Test
  void aQuarterIsComparedWhenItIsChosenAndUndoneAsOneStep() {
    String year = earned();
    PeriodChoice quarter = period("Jan – Mar 2026");
    app.run(() -> shell.periodProperty().set(quarter));
    assertThat(comparison().basis().last()).isEqualTo(LocalDate.of(2026, 3, 31));
    assertThat(earned()).isNotEqualTo(year);
    assertThat(shell.remarkProperty(Command.UNDO).get()).isEqualTo("the choice of the period");
    app.run(() -> shell.call(Command.UNDO));
    assertThat(earned()).isEqualTo(year);
    assertThat(Objects.requireNonNull(shell.periodProperty().get()).brief())
        .isEqualTo("Jan – Dec 2026");
    app.run(() -> shell.call(Command.REDO));
    assertThat(comparison().basis().last()).isEqualTo(LocalDate.of(2026, 3, 31));
  }

  @Test
  void anyTwoDaysCanBeAskedFor() {
    app.answers().compareDays(new Days(LocalDate.of(2026, 2, 10), LocalDate.of(2026, 4, 9)));
    PeriodChoice asks =
        shell.periods().stream().filter(PeriodChoice::asks).findFirst().orElseThrow();
    app.run(() -> shell.periodProperty().set(asks));
    assertThat(comparison().basis().from()).isEqualTo(LocalDate.of(2026, 2, 10));
    assertThat(comparison().basis().last()).isEqualTo(LocalDate.of(2026, 4, 9));
    assertThat(Objects.requireNonNull(shell.periodProperty().get()).asks()).isFalse();
  }

  private PeriodChoice period(String brief) {
    return shell.periods().stream()
        .filter(one -> one.brief().equals(brief))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void bothSidesOfferEverySetOfPlansAndTakeAnyOfThem() {
    PlanSet current = Objects.requireNonNull(shell.currentPlanProperty().get());
    PlanSet proposed = Objects.requireNonNull(shell.proposedPlanProperty().get());
    assertThat(shell.plans()).containsExactlyInAnyOrder(current, proposed);
    assertThat(current.brief()).isEqualTo("AE plan 2026 and 1 more");
    assertThat(current.names()).isEqualTo("AE plan 2026 + Account manager plan 2026");
    app.run(() -> shell.proposedPlanProperty().set(current));
    assertThat(comparison().totalEarned().difference().signum()).isZero();
    assertThat(shell.plans()).contains(proposed);
    app.run(() -> shell.proposedPlanProperty().set(proposed));
    assertThat(comparison().totalEarned().difference().signum()).isNotZero();
    app.run(() -> shell.call(Command.SWAP_PLANS));
    assertThat(shell.currentPlanProperty().get()).isEqualTo(proposed);
    app.run(() -> shell.call(Command.UNDO));
    assertThat(shell.currentPlanProperty().get()).isEqualTo(current);
    assertThat(shell.proposedPlanProperty().get()).isEqualTo(proposed);
  }

  @Test
  void heldDealsAreTalliedByReasonWithTheirMoney() {
    assertThat(app.window().desk().held()).hasSize(1);
    HeldReason reason = app.window().desk().held().getFirst();
    assertThat(reason.count()).isEqualTo("3 deals");
    assertThat(reason.money()).startsWith("$");
    assertThat(reason.remedy()).isNotEmpty();
    assertThat(reason.places()).contains("deals.csv row ");
  }

  @Test
  void aPictureIsWrittenInAllFormsAndItsTableReadsBackToTheSameFigures() throws Exception {
    app.run(() -> shell.placeProperty().set(Place.REVIEW));
    app.run(() -> app.find("tabs", TabPane.class).getSelectionModel().select(0));
    Path csv = export("as CSV table", "figures.csv");
    var periods = comparison().payee(app.window().shown().payeeProperty().get()).periods();
    List<String> lines = Files.readAllLines(csv, StandardCharsets.UTF_8);
    assertThat(lines).hasSize(1 + periods.size());
    assertThat(lines.get(1))
        .contains(periods.getFirst().earned().proposed().toDecimal().toPlainString());
    assertThat(export("as SVG drawing", "picture.svg"))
        .content(StandardCharsets.UTF_8)
        .startsWith("<svg")
        .contains("AE plan 2026 + Account manager plan 2026", "Jan – Dec 2026");
    var image = ImageIO.read(export("as PNG picture", "picture.png").toFile());
    assertThat(image.getWidth()).isEqualTo(1920);
    assertThat(Files.readString(export("as TSV table", "figures"))).contains("\t");
    assertThat(home.resolve("figures.tsv")).exists();
    assertThat(shell.notedProperty().get()).contains("figures.tsv");
  }

  private Path export(String ending, String name) {
    app.answers().writeTo(home.resolve(name));
    app.run(() -> shell.call(Command.EXPORT));
    var list = app.find("entryList", javafx.scene.control.ListView.class);
    PaletteEntry entry =
        ((List<?>) list.getItems())
            .stream()
                .map(PaletteEntry.class::cast)
                .filter(one -> one.name().endsWith(ending))
                .findFirst()
                .orElseThrow();
    app.run(() -> {
      shell.overlayProperty().set(null);
      entry.deed().run();
    });
    assertThat(app.answers().told()).isEmpty();
    Path written = home.resolve(name);
    return Files.exists(written) ? written : home.resolve(name + ".tsv");
  }

  @Test
  void aProjectInUseCanBeLookedAtAndNotChanged() {
    Path project = app.window().desk().project().orElseThrow().file();
    try (AppWindow other = AppWindow.open(home.resolve("other"))) {
      other.run(() -> other.window().desk().open(project));
      assertThat(other.answers().confirmed()).containsExactly("Open to look at");
      ShellViewModel looking = other.window().shell();
      assertThat(looking.readOnlyProperty().get()).isTrue();
      assertThat(looking.projectProperty().get()).endsWith("(read-only)");
      assertThat(looking.enabledProperty(Command.IMPORT).get()).isFalse();
      assertThat(looking.remarkProperty(Command.IMPORT).get()).contains("look at only");
      PeriodChoice quarter =
          looking.periods().stream()
              .filter(one -> one.brief().equals("Jan – Mar 2026"))
              .findFirst()
              .orElseThrow();
      other.run(() -> looking.periodProperty().set(quarter));
      Comparison seen = Objects.requireNonNull(other.window().shown().comparisonProperty().get());
      assertThat(seen.basis().last()).isEqualTo(LocalDate.of(2026, 3, 31));
      assertThat(other.answers().told()).isEmpty();
    }
    assertThat(comparison().basis().last()).isEqualTo(LocalDate.of(2026, 12, 31));
  }

  @Test
  void whatWasSaidAboutAFileCountsForTheNextOneOfItsShape() throws Exception {
    app.run(() -> app.window().desk().create(home.resolve("Own.planbridge")));
    Path first = deals("first.csv", "D-1,P-1,03/04/2026,100.00,Won");
    app.run(() -> shell.filesDropped(List.of(first)));
    var data = app.window().data();
    app.run(() ->
        data.say(
            Objects.requireNonNull(data.chosenProperty().get()),
            said -> said.with(org.planbridge.workspace.imports.DateOrder.DAY_FIRST)));
    assertThat(data.canImportProperty().get()).isTrue();
    app.run(data::importAll);
    assertThat(app.window().desk().project().orElseThrow().facts().deals().size()).isEqualTo(1);

    Path second = deals("second.csv", "D-2,P-1,05/06/2026,200.00,Won");
    app.run(() -> shell.filesDropped(List.of(second)));
    var entry = Objects.requireNonNull(data.chosenProperty().get());
    assertThat(entry.saved()).isTrue();
    assertThat(Objects.requireNonNull(entry.look()).reading().dates())
        .isEqualTo(org.planbridge.workspace.imports.DateOrder.DAY_FIRST);
    app.run(() -> data.readAfresh(entry));
    assertThat(Objects.requireNonNull(data.chosenProperty().get()).saved()).isFalse();
  }

  private Path deals(String name, String row) throws Exception {
    return Files.writeString(
        home.resolve(name), "deal_id,payee_id,date,amount,stage\n" + row + "\n");
  }

  @Test
  void everyMenuItemCanBeUsedOrSaysWhyNot() {
    for (Place place : List.copyOf(shell.places())) {
      app.run(() -> shell.placeProperty().set(place));
      for (Command command : Command.values()) {
        boolean usable = shell.enabledProperty(command).get();
        String remark = shell.remarkProperty(command).get();
        assertThat(usable || !remark.isEmpty()).as(command + " on " + place).isTrue();
      }
    }
    app.run(() -> shell.call(Command.CLOSE_PROJECT));
    for (Command command : Command.values()) {
      boolean usable = shell.enabledProperty(command).get();
      assertThat(usable || !shell.remarkProperty(command).get().isEmpty())
          .as(command + " without a project")
          .isTrue();
    }
  }
}
