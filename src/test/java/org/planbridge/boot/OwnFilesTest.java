package org.planbridge.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planbridge.compare.Comparison;
import org.planbridge.ui.common.Place;
import org.planbridge.ui.common.Questions;
import org.planbridge.ui.common.Stages;
import org.planbridge.ui.common.UiWords;
import org.planbridge.ui.shell.Work;
import org.planbridge.workspace.Opened;

/**
 * Files of a person's own, dropped on the window, give the figures of the independent
 * recomputation.
 */
class OwnFilesTest {
  private static final Path ORACLE = Path.of("src/test/resources/oracle");

  @TempDir Path home;

  @Test
  void droppedFilesAreShownThenImportedAndGiveTheRecomputedTotals() throws Exception {
    Path folder = home.resolve("drop");
    Files.createDirectories(folder);
    copy("fixture/in-deals.csv", folder.resolve("deals.csv"));
    copy("fixture/in-payees.csv", folder.resolve("payees.csv"));
    copy("fixture/in-quotas.csv", folder.resolve("quotas.csv"));
    copy("fixture/in-splits.csv", folder.resolve("splits.csv"));
    List<Path> files = dropped(folder, "crm");
    Stages.run(() -> importAndCheck(files, "fixture", 204));
  }

  @Test
  void wonDealsOf2017DroppedOnTheWindowGiveTheRecomputedTotals() throws Exception {
    Path raw =
        Path.of(System.getProperty("planbridge.data", "../shared/data"), "crm-sales-opportunities");
    Assumptions.assumeTrue(Files.isDirectory(raw), "The raw data set is not here.");
    Path folder = home.resolve("drop");
    Files.createDirectories(folder);
    Process python =
        new ProcessBuilder(
                "python3",
                "src/test/oracle/prepare.py",
                "crm",
                raw.toString(),
                folder.resolve("deals.csv").toString())
            .redirectErrorStream(true)
            .start();
    python.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
    assertThat(python.waitFor()).isZero();
    copy("crm/in-payees.csv", folder.resolve("payees.csv"));
    copy("crm/in-quotas.csv", folder.resolve("quotas.csv"));
    List<Path> files = dropped(folder, "crm");
    Stages.run(() -> importAndCheck(files, "crm", 4238));
  }

  private static void copy(String from, Path to) throws Exception {
    Files.copy(ORACLE.resolve(from), to);
  }

  private static List<Path> dropped(Path folder, String plans) throws Exception {
    copy("plans/" + plans + "-current.json", folder.resolve("plan-current.json"));
    copy("plans/" + plans + "-proposed.json", folder.resolve("plan-proposed.json"));
    try (var all = Files.list(folder)) {
      return new ArrayList<>(all.sorted().toList());
    }
  }

  private void importAndCheck(List<Path> files, String set, int used) {
    Told questions = new Told();
    try (Window window =
        new Window(
            new Stage(),
            Ground.in(home),
            new SimpleObjectProperty<>(ColorScheme.LIGHT),
            new Work(Runnable::run, Runnable::run),
            UiWords.in(Locale.US),
            questions)) {
      window.scene(() -> {});
      window.shell().filesDropped(files);
      assertThat(questions.told).isEmpty();
      assertThat(window.shell().placeProperty().get()).isEqualTo(Place.DATA);
      assertThat(window.data().files()).hasSize(files.size());
      List.copyOf(window.data().files()).forEach(window.data().chosenProperty()::set);
      assertThat(window.data().canImportProperty().get()).isTrue();
      window.data().importAll();
      assertThat(questions.told).isEmpty();
      Comparison comparison = window.shown().comparisonProperty().get();
      assertThat(comparison).isNotNull();
      assertThat(window.shell().placeProperty().get()).isEqualTo(Place.COMPANY);
      assertThat(comparison.usedDeals()).isEqualTo(used);
      assertThat(comparison.totalEarned().current().toDecimal()).isEqualTo(total(set, "earned", 1));
      assertThat(comparison.totalEarned().proposed().toDecimal())
          .isEqualTo(total(set, "earned", 2));
      assertThat(comparison.totalPaid().proposed().toDecimal()).isEqualTo(total(set, "paid", 2));
      Path project = window.desk().project().orElseThrow().file();
      window.desk().close();
      reopened(window, project, set);
      window.shell().call(org.planbridge.ui.shell.Command.UNDO);
    }
  }

  private static void reopened(Window window, Path project, String set) {
    Opened opened = window.desk().deeds().openProject().open(project);
    assertThat(opened).isInstanceOf(Opened.Ready.class);
    ((Opened.Ready) opened).project().close();
    window.desk().open(project);
    Comparison again = window.shown().comparisonProperty().get();
    assertThat(again.totalEarned().proposed().toDecimal()).isEqualTo(total(set, "earned", 2));
  }

  private static BigDecimal total(String set, String key, int column) {
    try {
      return Files.readAllLines(ORACLE.resolve(set).resolve("totals.csv")).stream()
          .map(line -> line.split(","))
          .filter(cells -> cells[0].equals(key))
          .map(cells -> new BigDecimal(cells[column]))
          .findFirst()
          .orElseThrow();
    } catch (java.io.IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    }
  }

  /** Answers nothing and remembers what was told. */
  private static final class Told implements Questions {
    private final List<String> told = new ArrayList<>();

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
    public void tell(String what, String remedy) {
      told.add(what + " " + remedy);
    }
  }
}
