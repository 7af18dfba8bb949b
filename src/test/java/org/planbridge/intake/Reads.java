package org.planbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.Facts;
import org.planbridge.problem.Problem;
import org.planbridge.workspace.imports.FileSource;
import org.planbridge.workspace.imports.Gathered;
import org.planbridge.workspace.imports.ImportOutcome;
import org.planbridge.workspace.imports.Imported;
import org.planbridge.workspace.imports.Kind;
import org.planbridge.workspace.imports.Look;
import org.planbridge.workspace.imports.Looked;
import org.planbridge.workspace.imports.Mapping;
import org.planbridge.workspace.imports.Refused;
import org.planbridge.workspace.imports.Watch;

/** Short ways to read a text or a file in tests. */
final class Reads {
  static final Facts NOTHING = Facts.of(DealTable.empty(), List.of(), List.of(), List.of());

  private Reads() {}

  static FileSource text(String name, String... lines) {
    return FileSource.of(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  static Look look(FileSource file, Mapping said) {
    Looked looked = new CsvFactFiles().look(file, said);
    assertThat(looked).isInstanceOf(Look.class);
    return (Look) looked;
  }

  static ImportOutcome read(FileSource file, Mapping said) {
    return read(file, said, false);
  }

  static ImportOutcome read(FileSource file, Mapping said, boolean ownersBySplits) {
    CsvFactFiles files = new CsvFactFiles();
    return switch (files.look(file, said)) {
      case Refused refused -> refused;
      case Look look -> files.read(look, ownersBySplits, Watch.NONE);
    };
  }

  static Imported imported(FileSource file, Mapping said) {
    ImportOutcome outcome = read(file, said);
    assertThat(outcome).isInstanceOf(Imported.class);
    return (Imported) outcome;
  }

  static Imported deals(String... lines) {
    return imported(text("deals.csv", lines), Mapping.NONE.of(Kind.DEALS));
  }

  static List<Problem> problems(ImportOutcome outcome) {
    return switch (outcome) {
      case Imported imported -> imported.problems();
      case Refused refused -> refused.problems();
      case ImportOutcome.Cancelled _ -> List.of();
    };
  }

  static List<String> codes(ImportOutcome outcome) {
    return problems(outcome).stream().map(problem -> problem.code().spelling()).toList();
  }

  static Gathered gather(Imported... files) {
    return new CsvFactFiles().gather(List.of(files), NOTHING);
  }
}
