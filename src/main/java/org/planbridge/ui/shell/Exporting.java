package org.planbridge.ui.shell;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.planbridge.chart.Chart;
import org.planbridge.ui.common.ChartFile;
import org.planbridge.ui.common.Exhibit;
import org.planbridge.ui.common.Questions;
import org.planbridge.ui.common.Questions.FileKind;
import org.planbridge.ui.common.Sheet;
import org.planbridge.ui.common.Theme;
import org.planbridge.ui.common.UiWords;
import org.planbridge.workspace.Outputs;

/**
 * Writes what a screen shows to files: pictures as PNG and SVG, tables as CSV and TSV. A file is
 * there whole or not at all.
 */
public final class Exporting {
  private final Desk desk;
  private final ShellViewModel shell;
  private final Offers offers;
  private final Questions questions;
  private final Theme theme;
  private final UiWords words;

  public Exporting(
      Desk desk,
      ShellViewModel shell,
      Offers offers,
      Questions questions,
      Theme theme,
      UiWords words) {
    this.desk = desk;
    this.shell = shell;
    this.offers = offers;
    this.questions = questions;
    this.theme = theme;
    this.words = words;
  }

  /** One entry for each exhibit of the screen and each form of file. */
  public List<PaletteEntry> entries() {
    List<PaletteEntry> entries = new ArrayList<>();
    for (Exhibit exhibit : offers.exhibits()) {
      switch (exhibit) {
        case Exhibit.Pictured(var name, var chart) -> {
          entries.add(entry(name, "png", () -> png(chart)));
          entries.add(entry(name, "svg", () -> text(file(chart).svg())));
          sheets(name, Sheet.of(chart.twin()), entries);
        }
        case Exhibit.Tabled(var name, var sheet) -> sheets(name, sheet, entries);
      }
    }
    return entries;
  }

  private void sheets(String name, Sheet sheet, List<PaletteEntry> entries) {
    entries.add(entry(name, "csv", () -> desk.deeds().reports().csv(sheet.heads(), sheet.rows())));
    entries.add(entry(name, "tsv", () -> text(sheet.tabbed())));
  }

  private PaletteEntry entry(String name, String form, Supplier<Outputs.Content> content) {
    return new PaletteEntry(
        words.of("export.entry", name, words.of("export." + form)),
        words.of("palette.export"),
        "",
        true,
        () -> save(name, form, content));
  }

  private void save(String name, String form, Supplier<Outputs.Content> content) {
    List<FileKind> kinds = List.of(new FileKind(words.of("export." + form), List.of("*." + form)));
    String suggested = name.replaceAll("[^\\p{L}\\p{N} ._-]", " ").strip() + "." + form;
    questions
        .chooseTarget(words.of("export.where", name), suggested, kinds)
        .map(target -> withEnding(target, form))
        .ifPresent(target -> {
          // A picture is drawn where the screen is drawn; only its bytes go elsewhere.
          Outputs.Content drawn = content.get();
          // The dialog has asked already whether a file that is there may be replaced.
          desk.ask(
              () -> {
                desk.deeds().outputs().write(target, true, drawn);
                return target;
              },
              written -> shell.notedProperty().set(words.of("export.done", written.toString())));
        });
  }

  private static Path withEnding(Path target, String form) {
    String file = Objects.toString(target.getFileName(), "");
    return file.toLowerCase(Locale.ROOT).endsWith("." + form)
        ? target
        : target.resolveSibling(file + "." + form);
  }

  private Outputs.Content png(Chart chart) {
    byte[] bytes = file(chart).png(theme);
    return out -> out.write(bytes);
  }

  private static Outputs.Content text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return (OutputStream out) -> out.write(bytes);
  }

  private ChartFile file(Chart chart) {
    return new ChartFile(chart, context());
  }

  /** What was compared, for the line under a picture. */
  private String context() {
    PlanSet current = shell.currentPlanProperty().get();
    PlanSet proposed = shell.proposedPlanProperty().get();
    PeriodChoice period = shell.periodProperty().get();
    return words.of(
        "export.context",
        shell.projectProperty().get(),
        current == null ? "" : current.names(),
        proposed == null ? "" : proposed.names(),
        period == null ? "" : period.brief(),
        words.of(shell.paidBasisProperty().get() ? "context.paid" : "context.earned"));
  }
}
