package org.planbridge.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.operator.BoundPlan;
import org.planbridge.engine.operator.PeriodPay;
import org.planbridge.engine.payout.Earning;
import org.planbridge.engine.payout.PaidPart;
import org.planbridge.engine.payout.Payout;
import org.planbridge.engine.payout.PayoutOperator;
import org.planbridge.engine.payout.TakenBack;
import org.planbridge.explain.Fate;
import org.planbridge.explain.PayoutReason;
import org.planbridge.money.Fraction;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.PayCalendar;
import org.planbridge.time.Span;

/**
 * What becomes of what a replay earned: when its parts fall due, and what events take back. Sums
 * taken back are worked out once, for they are part of what was earned; parts whenever asked for.
 */
final class Payouts {
  private final Replay replay;
  private final CreditLines lines;
  private final @Nullable PayoutOperator[] operators;
  private final @Nullable Payout[] known;

  Payouts(Replay replay) {
    this.replay = replay;
    lines = replay.lines();
    List<CompensationPlan> plans = replay.assignment().plans();
    operators = new PayoutOperator[plans.size()];
    for (int k = 0; k < operators.length; k++) {
      CompensationPlan plan = plans.get(k);
      if (!PayoutOperator.isPlain(plan)) {
        operators[k] = new PayoutOperator(plan, lines, day -> payDate(plan, day));
      }
    }
    known = new Payout[replay.until() - replay.first()];
  }

  private LocalDate payDate(CompensationPlan plan, LocalDate day) {
    PayCalendar calendar = plan.terms().payCalendar().value();
    return Payments.payDate(
        calendar.payments().getFirst(), new PayDays(calendar, lines).lastDay(Due.ofPlan(day, 1)));
  }

  /** Works out what is taken back from every payee; called once, when all lines are replayed. */
  void takeBack() {
    if (lines.events().isEmpty()) {
      return;
    }
    for (int p = replay.first(); p < replay.until(); p++) {
      if (replay.planOf(p).map(PayoutOperator::takesBack).orElse(false)) {
        known[p - replay.first()] = workedOut(p);
      }
    }
  }

  private @Nullable PayoutOperator operator(int payee) {
    int plan = replay.assignment().indexOf(payee);
    return plan < 0 ? null : operators[plan];
  }

  /** Whether every sum of the payee is due when it is earned. */
  boolean isPlain(int payee) {
    return operator(payee) == null;
  }

  Payout of(int payee) {
    Payout once = known[payee - replay.first()];
    return once == null ? workedOut(payee) : once;
  }

  List<TakenBack> takenBack(int payee) {
    Payout once = known[payee - replay.first()];
    return once == null ? List.of() : once.takenBack();
  }

  /** Adds what falls due; what waits, or did not come in time, is not among it. */
  void due(int payee, Dues into) {
    for (PaidPart part : of(payee).parts()) {
      if (part.fate() instanceof Fate.Due(var day)) {
        into.add(
            Math.toIntExact(part.earned().toEpochDay()),
            Math.toIntExact(day.toEpochDay()),
            part.component(),
            part.line().orElse(Due.NO_LINE),
            part.units());
      }
    }
  }

  private Payout workedOut(int payee) {
    PayoutOperator operator = operator(payee);
    if (operator == null) {
      throw new IllegalStateException(
          "All of payee (%d) is due when it is earned.".formatted(payee));
    }
    return operator.of(earnings(payee), new FurtherReplays(replay, payee));
  }

  /** Everything the payee earned, in the order of lines and components. */
  private List<Earning> earnings(int payee) {
    List<Earning> earnings = new ArrayList<>();
    int ordinals = replay.dealComponents(payee).size();
    for (int line = lines.start(payee); line < lines.start(payee + 1); line++) {
      for (int c = 0; c < ordinals; c++) {
        earnings.addAll(earnings(payee, c, line));
      }
    }
    replay.periodPays(payee).forEach(pay -> earnings.add(earning(pay)));
    return earnings;
  }

  /** What a line earned by one component, in as many sums as there are days that it is due on. */
  private List<Earning> earnings(int payee, int ordinal, int line) {
    List<Earning> earnings = new ArrayList<>();
    int component =
        replay.boundPlan(payee).map(BoundPlan::dealComponentIndexes).orElseThrow()[ordinal];
    replay.due(
        payee,
        ordinal,
        line,
        (day, units) -> {
          if (units != 0) {
            earnings.add(
                new Earning(
                    component,
                    OptionalInt.of(line),
                    lines.date(line),
                    LocalDate.ofEpochDay(day),
                    units));
          }
        });
    return earnings;
  }

  private static Earning earning(PeriodPay pay) {
    LocalDate last = pay.period().span().last();
    return new Earning(pay.component(), OptionalInt.empty(), last, last, pay.units());
  }

  /** When what a line earned is payable, as steps of its trace. */
  List<PayoutReason.Released> steps(int payee, int ordinal, int line, Fraction whole) {
    PayoutOperator operator = operator(payee);
    return operator == null ? List.of() : operator.steps(earnings(payee, ordinal, line), whole);
  }

  /** When a sum of a period is payable, as steps of its trace. */
  List<PayoutReason.Released> steps(PeriodPay pay, Fraction whole) {
    PayoutOperator operator = operator(pay.payee());
    return operator == null || pay.units() == 0
        ? List.of()
        : operator.steps(List.of(earning(pay)), whole);
  }

  /** What a payee earned on the days of a span, whenever it falls due. */
  long earnedIn(int payee, Span span) {
    long sum = 0;
    int ordinals = replay.dealComponents(payee).size();
    for (int line = lines.start(payee); line < lines.start(payee + 1); line++) {
      for (int c = 0; c < ordinals && span.covers(lines.date(line)); c++) {
        sum = Math.addExact(sum, replay.units(c, line));
      }
    }
    for (PeriodPay pay : replay.periodPays(payee)) {
      sum = span.covers(pay.period().span().last()) ? Math.addExact(sum, pay.units()) : sum;
    }
    for (TakenBack back : takenBack(payee)) {
      sum = span.covers(back.reason().day()) ? Math.addExact(sum, back.units()) : sum;
    }
    return sum;
  }

  /**
   * Everything the payee earned, as it falls due, in no order; also what falls due after the
   * compared period.
   *
   * @param apart whether each line of each component stands alone; else what falls due on one day
   *     is one sum
   */
  List<Due> dues(int payee, boolean apart) {
    List<Component> paying = replay.dealComponents(payee);
    List<Component> all = replay.planOf(payee).map(CompensationPlan::components).orElse(List.of());
    Dues dues = new Dues(apart);
    if (!isPlain(payee)) {
      due(payee, dues);
      return dues.all();
    }
    for (int c = 0; c < paying.size(); c++) {
      int component = all.indexOf(paying.get(c));
      for (int line = lines.start(payee); line < lines.start(payee + 1); line++) {
        int earnedOn = lines.day(line);
        int own = line;
        replay.due(payee, c, line, (day, units) -> dues.add(earnedOn, day, component, own, units));
      }
    }
    for (PeriodPay pay : replay.periodPays(payee)) {
      int day = Math.toIntExact(pay.period().span().last().toEpochDay());
      dues.add(day, day, pay.component(), Due.NO_LINE, pay.units());
    }
    return dues.all();
  }
}
