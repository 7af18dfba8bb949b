package org.planbridge.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.planbridge.workspace.imports.FactFile;
import org.planbridge.workspace.imports.FileSource;
import org.planbridge.workspace.imports.Kind;
import picocli.CommandLine.Option;

/** The files of facts, and how they are read. */
final class FactOptions {
  @Option(names = "--deals", paramLabel = "CSV", description = "Deals; may be given again.")
  private List<Path> deals = new ArrayList<>();

  @Option(names = "--payees", paramLabel = "CSV", description = "Payees.")
  private List<Path> payees = new ArrayList<>();

  @Option(names = "--quotas", paramLabel = "CSV", description = "Quotas of payees or roles.")
  private List<Path> quotas = new ArrayList<>();

  @Option(names = "--splits", paramLabel = "CSV", description = "Who shares a deal.")
  private List<Path> splits = new ArrayList<>();

  @Option(names = "--events", paramLabel = "CSV", description = "What happened to deals later.")
  private List<Path> events = new ArrayList<>();

  @Option(names = "--statements", paramLabel = "CSV", description = "What was really paid.")
  private List<Path> statements = new ArrayList<>();

  @Option(
      names = "--openings",
      paramLabel = "CSV",
      description = "Where measures and caps stood before.")
  private List<Path> openings = new ArrayList<>();

  @Option(names = "--achievements", paramLabel = "CSV", description = "Numbers that are no deals.")
  private List<Path> achievements = new ArrayList<>();

  @Option(names = "--rates", paramLabel = "CSV", description = "Exchange rates.")
  private List<Path> rates = new ArrayList<>();

  @Option(
      names = "--advances",
      paramLabel = "CSV",
      description = "Money that was paid ahead of earnings.")
  private List<Path> advances = new ArrayList<>();

  @Option(
      names = "--map",
      paramLabel = "JSON",
      description = "What the columns of the files mean, where it cannot be found by looking.")
  private List<Path> map = new ArrayList<>();

  @Option(
      names = "--hold-bad-rows",
      description = "Hold rows that cannot be used and list them; else they refuse everything.")
  private boolean holdBadRows;

  List<FactFile> files() {
    List<FactFile> files = new ArrayList<>();
    add(files, Kind.PAYEES, payees);
    add(files, Kind.QUOTAS, quotas);
    add(files, Kind.DEALS, deals);
    add(files, Kind.SPLITS, splits);
    add(files, Kind.EVENTS, events);
    add(files, Kind.STATEMENTS, statements);
    add(files, Kind.OPENINGS, openings);
    add(files, Kind.ACHIEVEMENTS, achievements);
    add(files, Kind.RATES, rates);
    add(files, Kind.ADVANCES, advances);
    return files;
  }

  private static void add(List<FactFile> files, Kind kind, List<Path> paths) {
    paths.forEach(path -> files.add(new FactFile(kind, FileSource.of(path))));
  }

  boolean hasDeals() {
    return !deals.isEmpty();
  }

  List<FileSource> map() {
    return map.stream().map(FileSource::of).toList();
  }

  boolean holdBadRows() {
    return holdBadRows;
  }
}
