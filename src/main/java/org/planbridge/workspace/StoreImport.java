package org.planbridge.workspace;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planbridge.facts.Facts;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Where;

/**
 * Stores what was read from files as one visible step: all of it counts at once, or nothing of it
 * is there. The facts were gathered beside those that count already, so no fact is there twice; a
 * file that counts already and gave nothing new is left out.
 */
public final class StoreImport {
  private final ProjectStore project;
  private final Undo undo;
  private final Clock clock;

  public StoreImport(ProjectStore project, Undo undo, Clock clock) {
    this.project = project;
    this.undo = undo;
    this.clock = clock;
  }

  /** The answer to storing an import. */
  public sealed interface Stored {
    /** The facts count now, under these imports; some files may have been known. */
    record Done(List<Long> imports, List<Problem> told) implements Stored {}

    /** Every file counts already; nothing was stored. */
    record Nothing(List<Problem> told) implements Stored {}

    /** The watch stopped it; nothing was stored. */
    record Cancelled() implements Stored {}
  }

  public Stored store(Facts facts, List<ReadFile> files, ImportWatch watch) {
    return replace(List.of(), facts, files, watch);
  }

  /**
   * Stores an import in the place of earlier ones, in one instant; the facts were gathered beside
   * {@link ProjectStore#factsWithout}.
   */
  public Stored replace(List<Long> replaced, Facts facts, List<ReadFile> files, ImportWatch watch) {
    Set<String> known = counting(replaced);
    List<ReadFile> fresh = new ArrayList<>();
    List<Problem> told = new ArrayList<>();
    for (ReadFile file : files) {
      boolean again = known.contains(identity(file));
      if (again) {
        told.add(Problem.of(Code.FILE_AGAIN, Where.file(file.name()), file.name()));
      }
      if (!again || file.used() > 0) {
        fresh.add(file);
      }
    }
    if (fresh.isEmpty()) {
      return new Stored.Nothing(told);
    }
    Optional<List<Long>> ids =
        project.imports().store(facts, fresh, replaced, clock.instant(), watch);
    if (ids.isEmpty()) {
      return new Stored.Cancelled();
    }
    undo.did(new Change.ImportsSwitched(ids.get(), replaced));
    return new Stored.Done(ids.get(), told);
  }

  private Set<String> counting(List<Long> replaced) {
    Set<String> known = new HashSet<>();
    for (PastImport past : project.imports().all()) {
      if (past.state() == BatchState.LIVE && !replaced.contains(past.id())) {
        known.add(identity(past.file()));
      }
    }
    return known;
  }

  private static String identity(ReadFile file) {
    return file.kind() + " " + file.sha256();
  }
}
