package org.planbridge.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.Facts;
import org.planbridge.facts.SourceRow;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Where;
import org.planbridge.workspace.imports.FactFile;
import org.planbridge.workspace.imports.Gathered;
import org.planbridge.workspace.imports.HeldRow;
import org.planbridge.workspace.imports.Imported;
import org.planbridge.workspace.imports.Kind;
import org.planbridge.workspace.imports.Look;
import org.planbridge.workspace.imports.Mappings;
import org.planbridge.workspace.imports.Reading;
import org.planbridge.workspace.imports.Tally;
import org.planbridge.workspace.imports.Watch;

/** Reads files beside what a project holds, as one import that may be looked at and then stored. */
public final class ImportFiles {
  private final ReadFacts facts;

  public ImportFiles(ReadFacts facts) {
    this.facts = facts;
  }

  /** The answer to reading files for a project. */
  public sealed interface Prepared {
    /**
     * What would be stored; {@link StoreImport} stores it.
     *
     * @param told about files that count already and were left out
     */
    record Ready(Gathered gathered, List<ReadFile> files, List<Imported> read, List<Problem> told)
        implements Prepared {
      public Ready {
        files = List.copyOf(files);
        read = List.copyOf(read);
        told = List.copyOf(told);
      }
    }

    /** Nothing can be stored, and why. */
    record Faulty(List<Problem> problems) implements Prepared {}

    /** The watch stopped it. */
    record Cancelled() implements Prepared {}
  }

  /**
   * Reads files beside what a project holds; nothing is stored. A file whose very bytes count
   * already as this kind is left out.
   *
   * @param holdBadRows whether a faulty row is held and listed; else it refuses everything
   */
  public Prepared prepare(
      List<FactFile> files, Mappings said, ProjectStore project, boolean holdBadRows, Watch watch) {
    return prepare(files, said, project.facts(), known(project), holdBadRows, watch);
  }

  /** As above, beside given facts; no file is left out. */
  public Prepared prepare(
      List<FactFile> files, Mappings said, Facts before, boolean holdBadRows, Watch watch) {
    return prepare(files, said, before, Map.of(), holdBadRows, watch);
  }

  private Prepared prepare(
      List<FactFile> files,
      Mappings said,
      Facts before,
      Map<String, String> known,
      boolean holdBadRows,
      Watch watch) {
    List<Problem> twins = twins(files);
    if (!twins.isEmpty()) {
      return new Prepared.Faulty(twins);
    }
    ReadFacts.Read read =
        facts.read(
            files,
            said,
            before,
            holdBadRows,
            watch,
            look -> known.containsKey(identity(kind(look.kind()), look.digest())));
    return switch (read) {
      case ReadFacts.Read.Faulty(var problems) -> new Prepared.Faulty(problems);
      case ReadFacts.Read.Cancelled _ -> new Prepared.Cancelled();
      case ReadFacts.Read.Done(var gathered, var imported, var again) ->
          new Prepared.Ready(
              gathered,
              readFiles(gathered, imported),
              imported,
              again.stream().map(look -> again(look, known)).toList());
    };
  }

  private static Problem again(Look look, Map<String, String> known) {
    String name = look.file().name();
    return Problem.of(
        Code.FILE_AGAIN,
        Where.file(name),
        known.getOrDefault(identity(kind(look.kind()), look.digest()), name));
  }

  /** The names of the files that count, by kind and digest. */
  private static Map<String, String> known(ProjectStore project) {
    Map<String, String> known = new HashMap<>();
    for (PastImport past : project.imports().all()) {
      if (past.state() == BatchState.LIVE) {
        known.put(identity(past.file().kind(), past.file().sha256()), past.file().name());
      }
    }
    return known;
  }

  private static String identity(FactKind kind, String sha256) {
    return kind + " " + sha256;
  }

  /** A fact names its file by kind and name, so two files of one import must differ in them. */
  private static List<Problem> twins(List<FactFile> files) {
    Set<String> seen = new HashSet<>();
    return files.stream()
        .filter(file -> !seen.add(file.kind() + "/" + file.source().name()))
        .map(file ->
            Problem.of(Code.FILE_TWICE, Where.file(file.source().name()), file.kind().spelling()))
        .toList();
  }

  private static List<ReadFile> readFiles(Gathered gathered, List<Imported> read) {
    List<ReadFile> files = new ArrayList<>();
    for (Imported one : read) {
      String name = one.look().file().name();
      long used = used(gathered.facts(), one.kind(), name);
      long rows = one.tally().rows();
      long heldNow = held(gathered, read, one, name);
      files.add(
          new ReadFile(
              kind(one.kind()),
              name,
              one.digest(),
              rows,
              used,
              heldNow,
              rows - used - heldNow,
              reading(one.look().reading()),
              problems(gathered, one.kind(), read, name)));
    }
    return files;
  }

  private static long held(Gathered gathered, List<Imported> read, Imported one, String name) {
    boolean only = read.stream().filter(other -> other.kind() == one.kind()).count() == 1;
    Tally tally = gathered.tallies().get(one.kind());
    return only && tally != null
        ? tally.held()
        : gathered.held().stream().filter(row -> row.source().file().equals(name)).count();
  }

  /** What a file was found to hold, row by row where rows are held. */
  private static List<Problem> problems(
      Gathered gathered, Kind kind, List<Imported> read, String name) {
    // Files of two kinds may share a name; then what is told stands with the first of them.
    boolean first =
        read.stream()
            .filter(one -> one.look().file().name().equals(name))
            .findFirst()
            .map(one -> one.kind() == kind)
            .orElse(true);
    List<Problem> problems = new ArrayList<>();
    if (first) {
      gathered.held().stream()
          .filter(row -> row.source().file().equals(name))
          .map(HeldRow::problem)
          .forEach(problems::add);
      gathered.problems().stream()
          .filter(one -> !one.isError() && name.equals(one.where().file()))
          .forEach(problems::add);
    }
    return problems;
  }

  private static long used(Facts facts, Kind kind, String name) {
    return switch (kind) {
      case DEALS -> {
        int code = facts.deals().files().values().indexOf(name);
        long count = 0;
        for (int row = 0; row < facts.deals().size(); row++) {
          count += facts.deals().files().code(row) == code ? 1 : 0;
        }
        yield code < 0 ? 0 : count;
      }
      case PAYEES -> facts.payees().stream().filter(one -> of(one.source(), name)).count();
      case QUOTAS -> facts.quotas().stream().filter(one -> of(one.source(), name)).count();
      case SPLITS -> facts.splits().stream().filter(one -> of(one.source(), name)).count();
      case EVENTS -> facts.events().stream().filter(one -> of(one.source(), name)).count();
      case STATEMENTS -> facts.statements().stream().filter(one -> of(one.source(), name)).count();
      case OPENINGS -> facts.openings().stream().filter(one -> of(one.source(), name)).count();
      case ACHIEVEMENTS ->
          facts.achievements().stream().filter(one -> of(one.source(), name)).count();
      case ADVANCES -> facts.advances().stream().filter(one -> of(one.source(), name)).count();
      case RATES -> facts.rates().stream().filter(one -> of(one.source(), name)).count();
    };
  }

  private static boolean of(@Nullable SourceRow source, String name) {
    return source != null && source.file().equals(name);
  }

  private static FactKind kind(Kind kind) {
    return switch (kind) {
      case DEALS -> FactKind.DEALS;
      case PAYEES -> FactKind.PAYEES;
      case QUOTAS -> FactKind.QUOTAS;
      case SPLITS -> FactKind.SPLITS;
      case EVENTS -> FactKind.EVENTS;
      case STATEMENTS -> FactKind.STATEMENTS;
      case OPENINGS -> FactKind.OPENINGS;
      case ACHIEVEMENTS -> FactKind.ACHIEVEMENTS;
      case ADVANCES -> FactKind.ADVANCES;
      case RATES -> FactKind.RATES;
    };
  }

  private static String reading(Reading reading) {
    return "encoding %s; delimiter %s; headings in row %s; days %s; numbers %s"
        .formatted(
            reading.charset().name(),
            reading.delimiter() == '\t' ? "tab" : String.valueOf(reading.delimiter()),
            reading.headerRow(),
            reading.dates().spelling(),
            reading.numbers().spelling());
  }
}
