package org.planbridge.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planbridge.engine.TermPeriods.Turn;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.explain.Reason;
import org.planbridge.explain.TermReason;
import org.planbridge.facts.Advance;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Draw;
import org.planbridge.plan.Limit;
import org.planbridge.plan.Term;
import org.planbridge.plan.Turns;

/**
 * Advances that the facts tell, month by month: each is paid on its own day, and on the month's
 * last day what fell due of its deal in the month repays it, the oldest first. Of those for no deal
 * any pay of the month does that repaid nothing else. Advances outside the compared period are not
 * used.
 */
final class DealAdvances {
  private static final ClauseAddress CLAUSE = ClauseAddress.of(Term.DRAW);

  private final Draw.OfDeals draw;
  private final TermPeriods periods;
  private final TermLines lines;
  private final CreditLines facts;
  private final List<Open> open = new ArrayList<>();

  /** What is left of an advance. */
  private static final class Open {
    private final Advance advance;
    private long units;

    Open(Advance advance, long units) {
      this.advance = advance;
      this.units = units;
    }
  }

  DealAdvances(Draw.OfDeals draw, TermPeriods periods, TermLines lines, CreditLines facts) {
    this.draw = draw;
    this.periods = periods;
    this.lines = lines;
    this.facts = facts;
  }

  private long balance() {
    return open.stream().mapToLong(one -> one.units).reduce(0, Math::addExact);
  }

  /** Runs them; what is open at the end, in minor units. */
  long run(String payee, List<Due> dues) {
    List<Advance> own =
        facts.beside().advances().stream()
            .filter(one -> one.payeeId().equals(payee) && facts.basis().covers(one.date()))
            .sorted(Comparator.comparing(Advance::date))
            .toList();
    if (own.isEmpty()) {
      return 0;
    }
    for (Turn turn : periods.turns(Limit.Per.MONTH, Turns.ALWAYS)) {
      own.stream().filter(one -> turn.span().covers(one.date())).forEach(one -> paid(turn, one));
      draw.takes().ifPresent(part -> repaid(turn, Fraction.of(part.value()), dues));
    }
    return balance();
  }

  private void paid(Turn turn, Advance advance) {
    long units = periods.units(Fraction.of(advance.amount()));
    long before = balance();
    long owed = draw.takes().isPresent() ? units : 0;
    lines.topUp(units - owed);
    if (owed != 0) {
      open.add(new Open(advance, owed));
    }
    lines.add(
        TermLine.Kind.DRAW_PAID,
        turn.period(),
        advance.date(),
        units,
        balance(),
        List.of(
            new TermReason.Drawn(
                CLAUSE, turn.span(), Optional.empty(), lines.money(units), lines.money(units)),
            balance(before)));
  }

  private TermReason.Balanced balance(long before) {
    return new TermReason.Balanced(
        CLAUSE, lines.money(before), lines.money(balance() - before), lines.money(balance()));
  }

  private void repaid(Turn turn, Fraction takes, List<Due> dues) {
    Map<String, Long> ofDeals = new HashMap<>();
    long all = 0;
    for (Due due : dues) {
      if (turn.span().covers(due.due())) {
        all = Math.addExact(all, due.units());
        if (due.line() != Due.NO_LINE) {
          ofDeals.merge(deal(due.line()), due.units(), Math::addExact);
        }
      }
    }
    List<Reason> steps = new ArrayList<>();
    long before = balance();
    for (Open one : List.copyOf(open)) {
      String deal = one.advance.dealId();
      if (deal != null) {
        long units = repay(turn, one, ofDeals.getOrDefault(deal, 0L), takes, steps);
        ofDeals.merge(deal, -units, Math::addExact);
        all -= units;
      }
    }
    for (Open one : List.copyOf(open)) {
      if (one.advance.dealId() == null) {
        all -= repay(turn, one, all, takes, steps);
      }
    }
    open.removeIf(one -> one.units == 0);
    if (balance() != before) {
      LocalDate day = turn.span().last();
      steps.add(balance(before));
      lines.add(
          TermLine.Kind.DRAW_REPAID, turn.period(), day, balance() - before, balance(), steps);
    }
  }

  private String deal(int line) {
    return facts.deals().ids().get(facts.dealRow(line));
  }

  private long repay(Turn turn, Open one, long pay, Fraction takes, List<Reason> steps) {
    TermReason.Repaid offer = repaid(turn, one, pay, takes, 0);
    long units = Math.min(one.units, periods.units(offer.room()));
    if (units > 0) {
      steps.add(repaid(turn, one, pay, takes, -units));
      one.units -= units;
    }
    return Math.max(0, units);
  }

  private TermReason.Repaid repaid(Turn turn, Open one, long pay, Fraction takes, long result) {
    return new TermReason.Repaid(
        CLAUSE,
        turn.span(),
        lines.money(pay),
        Optional.of(Fraction.of(BigDecimal.ZERO)),
        takes,
        lines.money(one.units),
        periods.digits(),
        lines.money(result));
  }
}
