package org.planbridge.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.planbridge.engine.TermPeriods.Turn;
import org.planbridge.explain.Reason;
import org.planbridge.explain.TermReason;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Draw;
import org.planbridge.plan.Recovery;
import org.planbridge.plan.Term;
import org.planbridge.time.Period;

/**
 * A draw at work, period by period: it is paid, pay of its scope repays it, and what stays open is
 * carried or let go. What is paid back in a period goes to advances of earlier periods; only an
 * advance of the period's first day is netted against the pay of its own period, before those.
 */
final class Draws {
  private static final ClauseAddress CLAUSE = ClauseAddress.of(Term.DRAW);

  private final Draw.PerPeriod draw;
  private final TermPeriods periods;
  private final TermLines lines;
  private final OpenAdvances open = new OpenAdvances();

  Draws(Draw.PerPeriod draw, TermPeriods periods, TermLines lines) {
    this.draw = draw;
    this.periods = periods;
    this.lines = lines;
  }

  /** Pay of the draw's scope that falls due in a period, in minor units. */
  interface PayOf {
    long in(Period period);
  }

  /** Runs the draw; what is open at the end, in minor units. */
  long run(PayOf pay) {
    List<Turn> turns = periods.turns(draw.per(), draw.turns());
    for (int place = 0; place < turns.size(); place++) {
      period(turns.get(place), place, pay.in(turns.get(place).period()));
    }
    return open.balance();
  }

  private void period(Turn turn, int place, long pay) {
    long amount = periods.units(draw.amount(), turn.span());
    if (draw.turns().includes(turn.number())) {
      paid(turn, place, pay, amount);
    }
    repaid(turn, place, pay, amount);
    letGo(turn, place);
  }

  private static IntPredicate place(int place) {
    return one -> one == place;
  }

  private void paid(Turn turn, int place, long pay, long amount) {
    boolean topUp = draw.form() == Draw.Form.TOP_UP;
    boolean inAdvance = draw.form() == Draw.Form.IN_ADVANCE;
    long units = topUp ? Math.max(0, Math.subtractExact(amount, pay)) : amount;
    long owed = inAdvance ? units : owedBack(units);
    long before = open.balance();
    open.add(place, owed);
    lines.topUp(units - owed);
    lines.add(
        TermLine.Kind.DRAW_PAID,
        turn.period(),
        inAdvance ? turn.span().from() : turn.span().last(),
        units,
        open.balance(),
        List.of(
            new TermReason.Drawn(
                CLAUSE,
                turn.span(),
                topUp ? Optional.of(lines.money(pay)) : Optional.empty(),
                lines.money(amount),
                lines.money(units)),
            balance(before)));
  }

  /** How much of a draw enters the balance; the rest is the payee's to keep. */
  private long owedBack(long units) {
    return draw.recovery()
        .map(recovery ->
            periods.units(lines.money(units).times(Fraction.of(recovery.part().value()))))
        .orElse(0L);
  }

  private TermReason.Balanced balance(long before) {
    return new TermReason.Balanced(
        CLAUSE,
        lines.money(before),
        lines.money(open.balance() - before),
        lines.money(open.balance()));
  }

  private void repaid(Turn turn, int place, long pay, long amount) {
    List<Reason> steps = new ArrayList<>();
    long before = open.balance();
    long netted =
        draw.form() == Draw.Form.IN_ADVANCE
            ? repay(turn, place(place), pay, amount, Fraction.ONE, steps)
            : 0;
    long older =
        draw.recovery()
            .filter(recovery -> turn.number() >= recovery.fromPeriod().value())
            .map(recovery ->
                repay(
                    turn,
                    one -> one < place,
                    pay - netted,
                    amount,
                    Fraction.of(recovery.takes().value()),
                    steps))
            .orElse(0L);
    if (netted + older != 0) {
      steps.add(balance(before));
      lines.add(
          TermLine.Kind.DRAW_REPAID,
          turn.period(),
          turn.span().last(),
          -(netted + older),
          open.balance(),
          steps);
    }
  }

  private long repay(
      Turn turn, IntPredicate places, long pay, long amount, Fraction takes, List<Reason> steps) {
    long owing = open.of(places);
    Optional<Fraction> least = least(amount);
    TermReason.Repaid all =
        new TermReason.Repaid(
            CLAUSE,
            turn.span(),
            lines.money(pay),
            least,
            takes,
            lines.money(owing),
            periods.digits(),
            Fraction.ZERO);
    long units = Math.min(owing, periods.units(all.room()));
    if (units != 0) {
      open.settle(places, units);
      steps.add(
          new TermReason.Repaid(
              CLAUSE,
              all.period(),
              all.due(),
              least,
              takes,
              all.open(),
              all.digits(),
              lines.money(-units)));
    }
    return units;
  }

  /** What is left to the payee of a period's pay; empty if nothing need be. */
  private Optional<Fraction> least(long amount) {
    Recovery.Leaves leaves =
        draw.recovery()
            .map(recovery -> recovery.leaves().value())
            .orElse(Recovery.usual(draw.form()).value());
    return switch (leaves) {
      case THE_DRAW -> Optional.of(lines.money(amount));
      case ZERO -> Optional.of(Fraction.ZERO);
      case MAY_GO_BELOW -> Optional.empty();
    };
  }

  /** What a period does not ask back any more, in one line. */
  private void letGo(Turn turn, int place) {
    long before = open.balance();
    List<Reason> steps = new ArrayList<>();
    if (draw.form() == Draw.Form.IN_ADVANCE) {
      long own = open.of(place(place));
      letGo(turn, place(place), own - owedBack(own), steps);
    }
    draw.recovery().ifPresent(recovery -> letGo(turn, place, recovery, steps));
    if (!steps.isEmpty()) {
      steps.add(balance(before));
      lines.topUp(before - open.balance());
      lines.add(
          TermLine.Kind.DRAW_FORGIVEN,
          turn.period(),
          turn.span().last(),
          before - open.balance(),
          open.balance(),
          steps);
    }
  }

  private void letGo(Turn turn, int place, Recovery recovery, List<Reason> steps) {
    switch (recovery.forgiven().value()) {
      case Recovery.Forgiven.Never _ -> {}
      case Recovery.Forgiven.AfterPeriods(int after) -> {
        IntPredicate old = one -> one <= place - after;
        letGo(turn, old, open.of(old), steps);
      }
      case Recovery.Forgiven.YearEnd _ -> {
        if (periods.endsYear(turn.span())) {
          letGo(turn, _ -> true, open.balance(), steps);
        }
      }
    }
  }

  private void letGo(Turn turn, IntPredicate places, long units, List<Reason> steps) {
    if (units != 0) {
      steps.add(
          new TermReason.Forgiven(
              CLAUSE, turn.span(), lines.money(open.balance()), lines.money(units)));
      open.settle(places, units);
    }
  }
}
