package org.planbridge.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.planbridge.facts.Facts;
import org.planbridge.problem.Problem;
import org.planbridge.workspace.imports.FactFile;
import org.planbridge.workspace.imports.FactFiles;
import org.planbridge.workspace.imports.Gathered;
import org.planbridge.workspace.imports.ImportOutcome;
import org.planbridge.workspace.imports.Imported;
import org.planbridge.workspace.imports.Kind;
import org.planbridge.workspace.imports.Look;
import org.planbridge.workspace.imports.Mappings;
import org.planbridge.workspace.imports.Refused;
import org.planbridge.workspace.imports.Watch;

/** Reads several files of facts as one: all of them, or none with every fault of all of them. */
public final class ReadFacts {
  private final FactFiles files;

  public ReadFacts(FactFiles files) {
    this.files = files;
  }

  /** The answer to reading. */
  public sealed interface Read {
    /**
     * The facts, checked against each other, and what each file gave.
     *
     * @param again files that were left out because they were read before
     */
    record Done(Gathered gathered, List<Imported> files, List<Look> again) implements Read {
      public Done {
        files = List.copyOf(files);
        again = List.copyOf(again);
      }
    }

    /** Some file cannot be used as it is; nothing of any file is used. */
    record Faulty(List<Problem> problems) implements Read {
      public Faulty {
        problems = List.copyOf(problems);
      }
    }

    /** The watch stopped it. */
    record Cancelled() implements Read {}
  }

  /**
   * Reads files.
   *
   * @param before facts that count already; what the files say is checked against them
   * @param holdBadRows whether a faulty row is held and listed; else it refuses everything
   */
  public Read read(
      List<FactFile> asked, Mappings said, Facts before, boolean holdBadRows, Watch watch) {
    return read(asked, said, before, holdBadRows, watch, _ -> false);
  }

  /** As above, without the files of which it is known that they were read before. */
  public Read read(
      List<FactFile> asked,
      Mappings said,
      Facts before,
      boolean holdBadRows,
      Watch watch,
      Predicate<Look> known) {
    List<Look> again = new ArrayList<>();
    List<Look> looks = new ArrayList<>();
    List<Problem> faults = new ArrayList<>();
    for (FactFile file : asked) {
      switch (files.look(file.source(), said.of(file.kind()))) {
        case Look look when known.test(look) -> again.add(look);
        case Look look -> {
          looks.add(look);
          faults.addAll(look.ready() ? List.of() : look.problems());
        }
        case Refused refused -> faults.addAll(refused.problems());
      }
    }
    if (!faults.isEmpty()) {
      return new Read.Faulty(faults);
    }
    boolean splits =
        !before.splits().isEmpty() || asked.stream().anyMatch(one -> one.kind() == Kind.SPLITS);
    List<Imported> imported = new ArrayList<>();
    for (Look look : looks) {
      switch (files.read(look, splits, watch)) {
        case Imported one -> imported.add(one);
        case Refused refused -> faults.addAll(refused.problems());
        case ImportOutcome.Cancelled _ -> {
          return new Read.Cancelled();
        }
      }
    }
    if (!faults.isEmpty()) {
      return new Read.Faulty(faults);
    }
    Gathered gathered = files.gather(imported, before);
    return !holdBadRows && gathered.problems().stream().anyMatch(Problem::isError)
        ? new Read.Faulty(gathered.problems())
        : new Read.Done(gathered, imported, again);
  }
}
