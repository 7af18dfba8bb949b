package org.planbridge.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.planbridge.ambiguity.Ambiguity;
import org.planbridge.ambiguity.AmbiguityCheck;
import org.planbridge.engine.Workers;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.Facts;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Taken;
import org.planbridge.problem.Where;
import org.planbridge.time.Span;
import org.planbridge.workspace.imports.FactFile;
import org.planbridge.workspace.imports.FileSource;
import org.planbridge.workspace.imports.Mappings;
import org.planbridge.workspace.imports.Watch;

/** Tells what a plan leaves open and what each other reading of it would pay. */
public final class CheckAmbiguity {
  private final Workers workers;

  public CheckAmbiguity(Workers workers) {
    this.workers = workers;
  }

  /** The answer. */
  public sealed interface Answer {
    /** What was found. */
    record Done(Ambiguity ambiguity) implements Answer {}

    /** Why there is none. */
    record Refused(List<Problem> problems) implements Answer {
      public Refused {
        problems = List.copyOf(problems);
      }
    }

    /** Somebody stopped it. */
    record Cancelled() implements Answer {}
  }

  /** Files to check a plan over. */
  public record Files(
      FileSource plan, List<FactFile> facts, List<FileSource> map, boolean holdBadRows) {
    public Files {
      facts = List.copyOf(facts);
      map = List.copyOf(map);
    }
  }

  /** Checks a plan file over files of facts; nothing is stored. */
  public Answer check(
      Files files, AskedBasis asked, ReadPlans plans, ReadFacts readFacts, Watch watch) {
    Taken<List<CompensationPlan>> plan = plans.plans(List.of(files.plan()));
    List<Problem> told = new ArrayList<>(plan.problems());
    Mappings said = Mappings.NONE;
    for (FileSource map : files.map()) {
      var taken = plans.mappings(map);
      told.addAll(taken.problems());
      said = taken.value().orElse(said);
    }
    Facts none = Facts.of(DealTable.empty(), List.of(), List.of(), List.of());
    return switch (readFacts.read(files.facts(), said, none, files.holdBadRows(), watch)) {
      case ReadFacts.Read.Cancelled _ -> new Answer.Cancelled();
      case ReadFacts.Read.Faulty(var problems) -> {
        told.addAll(problems);
        yield new Answer.Refused(told);
      }
      case ReadFacts.Read.Done(var gathered, _, _) ->
          told.stream().anyMatch(Problem::isError)
              ? new Answer.Refused(told)
              : check(plan.value().getFirst(), gathered.facts(), asked, () -> !watch.goOn(0));
    };
  }

  /** Checks a plan over facts. */
  public Answer check(
      CompensationPlan plan, Facts facts, AskedBasis asked, BooleanSupplier stopped) {
    Optional<Span> basis = asked.over(facts.deals());
    if (basis.isEmpty()) {
      return new Answer.Refused(List.of(Problem.of(Code.BASIS_UNKNOWN, Where.NOWHERE)));
    }
    if (plan.looksBelow()) {
      // What those below are paid is said by other plans, which are not at hand.
      return new Answer.Refused(
          List.of(Problem.of(Code.OVERRIDE_ALONE, Where.NOWHERE, plan.name())));
    }
    return AmbiguityCheck.of(plan, facts, basis.get(), workers, stopped)
        .<Answer>map(Answer.Done::new)
        .orElseGet(Answer.Cancelled::new);
  }
}
