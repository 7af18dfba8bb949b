package org.planbridge.bench.product;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planbridge.bench.peer.Attempt;
import org.planbridge.bench.work.Answer;
import org.planbridge.bench.work.Fingerprint;
import org.planbridge.bench.work.Traits;
import org.planbridge.bench.work.Workload;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.Facts;
import org.planbridge.intake.CsvFactFiles;
import org.planbridge.workspace.ImportFiles;
import org.planbridge.workspace.ImportWatch;
import org.planbridge.workspace.ProjectStore;
import org.planbridge.workspace.ReadFacts;
import org.planbridge.workspace.StoreImport;
import org.planbridge.workspace.Undo;
import org.planbridge.workspace.imports.ColumnUse;
import org.planbridge.workspace.imports.FactFile;
import org.planbridge.workspace.imports.Field;
import org.planbridge.workspace.imports.FileSource;
import org.planbridge.workspace.imports.Kind;
import org.planbridge.workspace.imports.Mapping;
import org.planbridge.workspace.imports.Mappings;
import org.planbridge.workspace.imports.Watch;

/**
 * The CSV file into a new project file, as the app does it: looked at, every row checked, stored as
 * one step that is on the disk and sealed. Making the project is in the time, closing it is not: by
 * then nothing is left to be written but the backup.
 */
final class ImportRun implements Attempt {
  private static final Clock CLOCK = Clock.systemUTC();

  private final Workload workload;
  private final Path file;
  private @Nullable ProjectStore open;

  ImportRun(Workload workload) {
    this.workload = workload;
    file = workload.folder().resolve("deals.planbridge");
  }

  @Override
  public void reset() {
    close();
    Projects.delete(file);
  }

  @Override
  public void run(int turn) {
    ProjectStore project = Projects.create(file);
    open = project;
    store(workload, project);
  }

  /** Imports the deals of a workload. */
  static void store(Workload workload, ProjectStore project) {
    List<FactFile> files = List.of(new FactFile(Kind.DEALS, FileSource.of(workload.dealsFile())));
    ImportFiles.Prepared prepared =
        new ImportFiles(new ReadFacts(new CsvFactFiles()))
            .prepare(
                files,
                new Mappings(Map.of(Kind.DEALS, mapping())),
                project.facts(),
                false,
                Watch.NONE);
    if (!(prepared instanceof ImportFiles.Prepared.Ready ready)) {
      throw new IllegalStateException("The file was not read: " + prepared);
    }
    StoreImport.Stored stored =
        new StoreImport(project, new Undo(project), CLOCK)
            .store(ready.gathered().facts(), ready.files(), ImportWatch.none());
    if (!(stored instanceof StoreImport.Stored.Done)) {
      throw new IllegalStateException("The import was not stored: " + stored);
    }
  }

  private static Mapping mapping() {
    Map<String, ColumnUse> columns = new LinkedHashMap<>();
    columns.put("deal_id", ColumnUse.to(Field.DEAL_ID));
    columns.put("rep_id", ColumnUse.to(Field.PAYEE_ID));
    columns.put("close_date", ColumnUse.to(Field.DATE));
    columns.put("product", new ColumnUse.Attribute("product"));
    columns.put("renewal", new ColumnUse.Attribute("renewal"));
    columns.put("multi_year", new ColumnUse.Attribute("multi_year"));
    columns.put("amount_cents", new ColumnUse.To(Field.AMOUNT, 2, ColumnUse.Unit.CENTS));
    Mapping mapping = Mapping.NONE.of(Kind.DEALS);
    for (Map.Entry<String, ColumnUse> column : columns.entrySet()) {
      mapping = mapping.with(column.getKey(), column.getValue());
    }
    return mapping;
  }

  @Override
  public Answer answer() {
    close();
    try (ProjectStore project = Projects.open(file)) {
      return imported(project.facts());
    }
  }

  private void close() {
    ProjectStore project = open;
    if (project != null) {
      project.close();
      open = null;
    }
  }

  private static Answer imported(Facts facts) {
    DealTable deals = facts.deals();
    long[] amounts = deals.number("amount").orElseThrow().units();
    int decimals = deals.number("amount").orElseThrow().decimals();
    long amountSum = 0;
    long fieldSum = 0;
    for (int row = 0; row < deals.size(); row++) {
      int deal = Integer.parseInt(deals.ids().get(row));
      int traits =
          Traits.pack(
              "ABC".indexOf(text(deals, "product", row)),
              Integer.parseInt(text(deals, "renewal", row)),
              Integer.parseInt(text(deals, "multi_year", row)));
      long rep = Long.parseLong(String.valueOf(deals.owners().get(row)));
      long day = deals.days()[row] - ProductFacts.FIRST_DAY.toEpochDay();
      amountSum += Fingerprint.weighted(deal, cents(amounts[row], decimals));
      fieldSum += Fingerprint.weighted(deal, rep * 16_000L + day * 16L + traits);
    }
    return new Answer.Imported(deals.size(), amountSum, fieldSum);
  }

  private static long cents(long units, int decimals) {
    return decimals == 2 ? units : decimals == 1 ? units * 10 : units * 100;
  }

  private static String text(DealTable deals, String name, int row) {
    return String.valueOf(deals.attribute(name).orElseThrow().get(row));
  }
}
