package org.planbridge.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.planbridge.compare.Comparison;
import org.planbridge.compare.ComparisonRequest;
import org.planbridge.compare.Outcome;
import org.planbridge.engine.Workers;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.Facts;
import org.planbridge.intake.CsvFactFiles;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.planjson.PlanReader;
import org.planbridge.time.Span;
import org.planbridge.workspace.imports.FileSource;
import org.planbridge.workspace.imports.Gathered;
import org.planbridge.workspace.imports.Imported;
import org.planbridge.workspace.imports.Look;
import org.planbridge.workspace.imports.Mapping;
import org.planbridge.workspace.imports.Watch;

/** The sample as the product reads it. */
final class SampleCompany {
  static final List<String> CSV =
      List.of(
          "payees.csv",
          "deals.csv",
          "quotas.csv",
          "splits.csv",
          "events.csv",
          "pay_statements.csv");
  static final Span YEAR =
      Span.ofClosed(java.time.LocalDate.of(2026, 1, 1), java.time.LocalDate.of(2026, 12, 31));

  private SampleCompany() {}

  /** A checked-in file, as it is packed with the product. */
  static String packed(String name) {
    try (InputStream in = SampleCompany.class.getResourceAsStream("/sample/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static Map<String, String> packed() {
    Map<String, String> texts = new LinkedHashMap<>();
    CSV.forEach(name -> texts.put(name, packed(name)));
    return texts;
  }

  static CompensationPlan plan(String name) {
    String file = name + ".json";
    var read = PlanReader.read(file, packed(file).getBytes(StandardCharsets.UTF_8));
    return read.value().orElseThrow(() -> new AssertionError(read.problems()));
  }

  static List<CompensationPlan> current() {
    return List.of(plan("current-ae"), plan("current-am"));
  }

  static List<CompensationPlan> proposed() {
    return List.of(plan("proposed-ae"), plan("proposed-am"));
  }

  /** Reads files with headings alone, as a person would who drops them on the window. */
  static Gathered read(Map<String, String> texts) {
    CsvFactFiles files = new CsvFactFiles();
    List<Imported> read = new ArrayList<>();
    texts.forEach((name, text) -> {
      FileSource source = FileSource.of(name, text.getBytes(StandardCharsets.UTF_8));
      if (!(files.look(source, Mapping.NONE) instanceof Look look)
          || !(files.read(look, false, Watch.NONE) instanceof Imported imported)) {
        throw new AssertionError("The file (%s) is refused.".formatted(name));
      }
      read.add(imported);
    });
    return files.gather(read, Facts.of(DealTable.empty(), List.of(), List.of(), List.of()));
  }

  static Comparison compare(Facts facts) {
    try (Workers workers = new Workers(1)) {
      ComparisonRequest request = new ComparisonRequest(current(), proposed(), facts, YEAR);
      return switch (Comparison.of(request, workers)) {
        case Outcome.Done(var comparison) -> comparison;
        case Outcome.Refused(var problems) -> throw new AssertionError(problems);
      };
    }
  }
}
