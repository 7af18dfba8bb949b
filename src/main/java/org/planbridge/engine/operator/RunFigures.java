package org.planbridge.engine.operator;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Figures;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.PayeeNumbers;
import org.planbridge.engine.lines.PeriodGrid;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Quantity;

/** Amounts where there is no deal: of the periods of payees. */
final class RunFigures {
  private RunFigures() {}

  /** What an amount comes to in every run of a grid; missing where it is not known. */
  static Figures of(Quantity amount, PeriodGrid grid, CreditLines lines) {
    @Nullable Fraction[] all = new Fraction[grid.run(lines.payees().size(), 0)];
    for (int run = 0; run < all.length; run++) {
      all[run] = exact(amount, grid, lines, run).orElse(null);
    }
    return Figures.of(all);
  }

  /** What an amount comes to in a run; empty if something that it needs is missing. */
  static Optional<Fraction> exact(Quantity amount, PeriodGrid grid, CreditLines lines, int run) {
    Fraction factor = Fraction.of(amount.factor());
    return switch (amount) {
      case Quantity.Fixed _ -> Optional.of(factor);
      case Quantity.ShareOf(var number, _) ->
          grid.figures(number).isMissing(run)
              ? Optional.empty()
              : Optional.of(grid.figures(number).exact(run).times(factor));
      case Quantity.Named(var name, _) ->
          PayeeNumbers.value(lines, lines.payees().get(grid.payeeOfRun(run)), name)
              .map(factor::times);
      case Quantity.OfQuota _, Quantity.OfCredited _ ->
          throw new IllegalStateException("It is of a component's own (%s).".formatted(amount));
    };
  }
}
