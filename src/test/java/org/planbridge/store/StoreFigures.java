package org.planbridge.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.Facts;
import org.planbridge.facts.SourceRow;
import org.planbridge.workspace.Depth;
import org.planbridge.workspace.FactKind;
import org.planbridge.workspace.ImportWatch;
import org.planbridge.workspace.ProjectStore;
import org.planbridge.workspace.ReadFile;

/**
 * Times of storing and opening many deals, printed; not a test. Arguments: a folder for the
 * projects and a number of rounds, or a third one, a CSV file in the benchmark's form, in place of
 * a million drawn deals.
 */
final class StoreFigures {
  private StoreFigures() {}

  public static void main(String[] args) throws IOException {
    Facts facts = Facts.of(deals(args), List.of(), List.of(), List.of());
    int size = facts.deals().size();
    for (int round = 0; round < Integer.parseInt(args[1]); round++) {
      Path file = Path.of(args[0]).resolve("figures-" + round + ".planbridge");
      Files.deleteIfExists(file);
      SqliteProjectFiles files = new SqliteProjectFiles(Clock.systemUTC(), "0.1.0");
      try (ProjectStore project = ProjectFolder.ready(files.create(file))) {
        time(
            "import",
            () ->
                project
                    .imports()
                    .store(
                        facts,
                        List.of(
                            new ReadFile(
                                FactKind.DEALS,
                                "deals.csv",
                                "0".repeat(64),
                                size,
                                size,
                                0,
                                0,
                                "",
                                List.of())),
                        List.of(),
                        ProjectFolder.NOW,
                        ImportWatch.none()));
        time("facts after import", project::facts);
        time("quick check", () -> project.check(Depth.QUICK));
        time("check of seals", () -> project.check(Depth.SEALS));
        time("backup", () -> project.backups().make());
      }
      time(
          "open to columns",
          () -> {
            try (ProjectStore project = ProjectFolder.ready(files.open(file))) {
              time("columns", project::facts);
            }
          });
      time(
          "open to verified",
          () -> {
            try (ProjectStore project = ProjectFolder.ready(files.open(file))) {
              System.out.println("holds " + project.verification().join().holds());
            }
          });
      System.out.println("bytes " + Files.size(file));
      Files.delete(file);
    }
  }

  private static void time(String what, Runnable work) {
    long start = System.nanoTime();
    long cpu = cpu();
    work.run();
    System.out.println(what + " " + millis(start) + ", processor " + (cpu() - cpu) + " ms");
  }

  /** Processor time of this process, which other processes of a busy machine do not change. */
  private static long cpu() {
    var system =
        (com.sun.management.OperatingSystemMXBean)
            java.lang.management.ManagementFactory.getOperatingSystemMXBean();
    return TimeUnit.NANOSECONDS.toMillis(system.getProcessCpuTime());
  }

  private static String millis(long start) {
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    return String.format(Locale.ROOT, "%d ms", millis);
  }

  private static DealTable deals(String[] args) throws IOException {
    return args.length > 2 ? read(Path.of(args[2])) : new RandomFacts(1).draw(1_000_000).deals();
  }

  private static DealTable read(Path csv) throws IOException {
    DealTable.Builder deals =
        new DealTable.Builder(List.of("amount"), List.of("product", "renewal", "multi_year"));
    try (BufferedReader in = Files.newBufferedReader(csv)) {
      in.readLine();
      int row = 2;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] cells = line.split(",", -1);
        deals.deal(
            cells[0], cells[1], LocalDate.parse(cells[2]), new SourceRow("deals.csv", row++));
        deals.number(0).addUnits(Long.parseLong(cells[6]));
        for (int i = 0; i < 3; i++) {
          deals.attribute(i).add(cells[3 + i]);
        }
        deals.endRow();
      }
    }
    return deals.build();
  }
}
