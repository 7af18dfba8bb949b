package org.planbridge.engine.operator;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.lines.PeriodGrid;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Draw;
import org.planbridge.plan.Guarantee;
import org.planbridge.plan.Limit;
import org.planbridge.plan.Quantity;
import org.planbridge.plan.Term;
import org.planbridge.plan.Terms;

/** Lines in periods for which a payee lacks the figures that draws and guarantees ask for. */
final class TermGaps {
  private static final Quantity BASE_SALARY =
      new Quantity.ShareOf(Quantity.PayeeNumber.BASE_SALARY, BigDecimal.ONE);

  private TermGaps() {}

  static void find(
      Terms terms,
      Gaps gaps,
      Function<Limit.Per, @Nullable PeriodGrid> grid,
      @Nullable Supplier<BitSet> reach) {
    if (terms.draw() instanceof Draw.PerPeriod draw) {
      gaps.quantity(draw.amount(), grid.apply(draw.per()), ClauseAddress.of(Term.DRAW), reach);
    }
    if (terms.guarantee() instanceof Guarantee.Stated guarantee) {
      ClauseAddress address = ClauseAddress.of(Term.GUARANTEE);
      PeriodGrid periods = grid.apply(guarantee.per());
      gaps.quantity(guarantee.amount(), periods, address, reach);
      if (guarantee.withBaseSalary().value()) {
        gaps.quantity(BASE_SALARY, periods, address, reach);
      }
    }
  }
}
