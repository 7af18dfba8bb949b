package org.planbridge.workspace;

import java.util.ArrayList;
import java.util.List;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.Facts;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Taken;
import org.planbridge.workspace.imports.FactFile;
import org.planbridge.workspace.imports.FileSource;
import org.planbridge.workspace.imports.Gathered;
import org.planbridge.workspace.imports.HeldRow;
import org.planbridge.workspace.imports.Mappings;
import org.planbridge.workspace.imports.Watch;

/** Compares plan files over files of facts, without a project; nothing is stored. */
public final class CompareFiles {
  private static final Facts NO_FACTS =
      Facts.of(DealTable.empty(), List.of(), List.of(), List.of());

  private final ReadFacts facts;
  private final ReadPlans plans;
  private final ComparePlans compare;

  public CompareFiles(ReadFacts facts, ReadPlans plans, ComparePlans compare) {
    this.facts = facts;
    this.plans = plans;
    this.compare = compare;
  }

  /**
   * What to compare.
   *
   * @param map the map file; none if empty
   * @param holdBadRows whether a faulty row is held and listed; else it refuses everything
   */
  public record Asked(
      List<FileSource> current,
      List<FileSource> proposed,
      List<FactFile> facts,
      List<FileSource> map,
      AskedBasis basis,
      boolean holdBadRows) {
    public Asked {
      current = List.copyOf(current);
      proposed = List.copyOf(proposed);
      facts = List.copyOf(facts);
      map = List.copyOf(map);
    }
  }

  /** The comparison, or every fault of every file. */
  public Compared compare(Asked asked, Watch watch) {
    Taken<List<CompensationPlan>> current = plans.plans(asked.current());
    Taken<List<CompensationPlan>> proposed = plans.plans(asked.proposed());
    List<Problem> told = new ArrayList<>(current.problems());
    told.addAll(proposed.problems());
    Mappings said = Mappings.NONE;
    for (FileSource map : asked.map()) {
      var taken = plans.mappings(map);
      told.addAll(taken.problems());
      said = taken.value().orElse(said);
    }
    ReadFacts.Read read = facts.read(asked.facts(), said, NO_FACTS, asked.holdBadRows(), watch);
    return switch (read) {
      case ReadFacts.Read.Cancelled _ -> new Compared.Cancelled();
      case ReadFacts.Read.Faulty(var problems) -> {
        told.addAll(problems);
        yield new Compared.Refused(told);
      }
      case ReadFacts.Read.Done(var gathered, _, _) -> {
        if (told.stream().anyMatch(Problem::isError)) {
          yield new Compared.Refused(told);
        }
        told.addAll(gathered.problems().stream().filter(one -> !one.isError()).toList());
        yield with(
            gathered,
            told,
            compare.compare(gathered.facts(), current.value(), proposed.value(), asked.basis()));
      }
    };
  }

  private static Compared with(Gathered gathered, List<Problem> told, Compared compared) {
    return switch (compared) {
      case Compared.Refused refused -> refused;
      case Compared.Cancelled cancelled -> cancelled;
      case Compared.Done done ->
          done.with(
              gathered.held().stream().map(HeldRow::problem).toList(), gathered.ignored(), told);
    };
  }
}
