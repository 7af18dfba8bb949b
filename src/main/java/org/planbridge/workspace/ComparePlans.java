package org.planbridge.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.planbridge.compare.Comparison;
import org.planbridge.compare.ComparisonRequest;
import org.planbridge.compare.Mode;
import org.planbridge.compare.Outcome;
import org.planbridge.engine.Workers;
import org.planbridge.engine.lines.PeriodRule;
import org.planbridge.facts.Facts;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Where;
import org.planbridge.time.Span;

/** Replays facts through the plans of both sides and puts the results side by side. */
public final class ComparePlans {
  private final Workers workers;

  public ComparePlans(Workers workers) {
    this.workers = workers;
  }

  /** The comparison, or why there is none. */
  public Compared compare(
      Facts facts,
      List<CompensationPlan> current,
      List<CompensationPlan> proposed,
      AskedBasis asked) {
    Optional<Span> basis = asked.over(facts.deals());
    if (basis.isEmpty()) {
      return new Compared.Refused(List.of(noBasis(asked)));
    }
    Outcome outcome =
        Comparison.of(
            new ComparisonRequest(
                current,
                proposed,
                facts,
                basis.get(),
                Objects.requireNonNullElse(asked.mode(), Mode.THROUGHOUT)),
            workers);
    return switch (outcome) {
      case Outcome.Refused(var problems) -> new Compared.Refused(problems);
      case Outcome.Done(var comparison) -> {
        List<Problem> warnings = new ArrayList<>(comparison.warnings());
        if (Stream.concat(current.stream(), proposed.stream())
            .anyMatch(plan -> cutsAPeriod(plan, basis.get()))) {
          warnings.add(about(Code.BASIS_PARTIAL, basis.get()));
        }
        yield new Compared.Done(comparison, List.of(), 0, warnings);
      }
    };
  }

  private static Problem noBasis(AskedBasis asked) {
    return asked.from() != null && asked.to() != null
        ? Problem.of(
            Code.DATES_REVERSED, Where.NOWHERE, asked.to().toString(), asked.from().toString())
        : Problem.of(Code.BASIS_UNKNOWN, Where.NOWHERE);
  }

  private static Problem about(Code code, Span span) {
    return Problem.of(code, Where.NOWHERE, span.from().toString(), span.last().toString());
  }

  /** Whether a period in which the plan measures begins or ends outside the compared time. */
  private static boolean cutsAPeriod(CompensationPlan plan, Span basis) {
    for (Component component : plan.components()) {
      var rule = PeriodRule.of(component.measure().over().value(), plan);
      if (rule.isPresent()
          && rule.get() instanceof PeriodRule.Calendar(var calendar, var cycle)
          && calendar.periods(cycle, basis).stream()
              .anyMatch(period -> !basis.encloses(period.span()))) {
        return true;
      }
    }
    return false;
  }
}
