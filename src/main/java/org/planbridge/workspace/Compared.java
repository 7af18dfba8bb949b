package org.planbridge.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.planbridge.compare.Comparison;
import org.planbridge.compare.HeldDeal;
import org.planbridge.engine.Hold;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Where;

/**
 * The answer to comparing: the figures with all that is told beside them, or why there are none.
 */
public sealed interface Compared {
  /**
   * A comparison.
   *
   * @param heldRows rows that were held when their files were read, one problem a row
   * @param ignored rows that were left out by a known rule, such as deals that are not won
   * @param warnings of the files, the plans and the comparison
   */
  record Done(Comparison comparison, List<Problem> heldRows, int ignored, List<Problem> warnings)
      implements Compared {
    public Done {
      heldRows = List.copyOf(heldRows);
      warnings = List.copyOf(warnings);
    }

    /** The same comparison with what was told when its files were read; that comes first. */
    public Done with(List<Problem> held, int ignoredRows, List<Problem> told) {
      List<Problem> all = new ArrayList<>(told);
      all.addAll(warnings);
      return new Done(comparison, held, ignoredRows, all);
    }

    /** The same with one more warning, if there is one. */
    public Done with(Optional<Problem> warning) {
      List<Problem> all = new ArrayList<>(warnings);
      warning.ifPresent(all::add);
      return new Done(comparison, heldRows, ignored, all);
    }

    /**
     * Everything that counts in neither side, one problem for each reason, by file, row and code:
     * rows held at reading, and deals that a plan cannot compute.
     */
    public List<Problem> held() {
      List<Problem> all = new ArrayList<>(heldRows);
      for (HeldDeal deal : comparison.held()) {
        for (Hold hold : deal.reasons()) {
          all.add(
              Problem.of(
                  hold.code(),
                  Where.row(deal.source().file(), deal.source().row(), hold.field()),
                  hold.field(),
                  hold.clause().toString()));
        }
      }
      return all.stream()
          .sorted(
              Comparator.<Problem, String>comparing(
                      one -> Objects.requireNonNullElse(one.where().file(), ""))
                  .thenComparing(one -> Objects.requireNonNullElse(one.where().row(), 0))
                  .thenComparing(Problem::code)
                  .thenComparing(one -> Objects.requireNonNullElse(one.where().column(), "")))
          .distinct()
          .toList();
    }
  }

  /** There is no comparison; nothing was computed and nothing is stored. */
  record Refused(List<Problem> problems) implements Compared {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /** Somebody stopped it. */
  record Cancelled() implements Compared {}
}
