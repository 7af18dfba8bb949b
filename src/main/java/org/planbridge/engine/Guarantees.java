package org.planbridge.engine;

import java.util.List;
import java.util.Optional;
import org.planbridge.engine.TermPeriods.Turn;
import org.planbridge.explain.TermReason;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Guarantee;
import org.planbridge.plan.Quantity;
import org.planbridge.plan.Term;

/** A guarantee at work: what a period's pay falls short of it is paid on the period's last day. */
final class Guarantees {
  private static final ClauseAddress CLAUSE = ClauseAddress.of(Term.GUARANTEE);
  private static final Quantity SALARY =
      new Quantity.ShareOf(Quantity.PayeeNumber.BASE_SALARY, java.math.BigDecimal.ONE);

  private Guarantees() {}

  static void run(
      Guarantee.Stated guarantee, TermPeriods periods, TermLines lines, Draws.PayOf pay) {
    for (Turn turn : periods.turns(guarantee.per(), guarantee.turns())) {
      if (!guarantee.turns().includes(turn.number())) {
        continue;
      }
      long least = periods.units(guarantee.amount(), turn.span());
      long salary = guarantee.withBaseSalary().value() ? periods.units(SALARY, turn.span()) : 0;
      long due = pay.in(turn.period());
      long units = Math.max(0, Math.subtractExact(Math.subtractExact(least, due), salary));
      if (units > 0) {
        lines.topUp(units);
        lines.add(
            TermLine.Kind.GUARANTEED,
            turn.period(),
            turn.span().last(),
            units,
            0,
            List.of(
                new TermReason.ToppedUp(
                    CLAUSE,
                    turn.span(),
                    lines.money(due),
                    guarantee.withBaseSalary().value()
                        ? Optional.of(lines.money(salary))
                        : Optional.empty(),
                    lines.money(least),
                    lines.money(units))));
      }
    }
  }
}
