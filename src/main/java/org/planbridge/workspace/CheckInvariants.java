package org.planbridge.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planbridge.compare.Change;
import org.planbridge.compare.Comparison;
import org.planbridge.compare.ComponentChange;
import org.planbridge.compare.DealChange;
import org.planbridge.compare.LineChange;
import org.planbridge.compare.PayDateChange;
import org.planbridge.compare.PayeeComparison;
import org.planbridge.compare.PeriodChange;
import org.planbridge.engine.Explainer;
import org.planbridge.engine.Replay;
import org.planbridge.engine.operator.PeriodPay;
import org.planbridge.engine.payout.TakenBack;
import org.planbridge.money.Money;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Where;

/**
 * Holds a comparison's figures against each other: deals and lines against components, periods and
 * payees, these against the totals, and every line against the steps that it is explained by.
 */
public final class CheckInvariants {
  private CheckInvariants() {}

  /** What was found; without problems, everything adds up. */
  public record Found(long checks, List<Problem> problems) {
    public Found {
      problems = List.copyOf(problems);
    }
  }

  /** Checks everything. */
  public static Found check(Comparison comparison) {
    Checking checking = new Checking(comparison);
    checking.run();
    return new Found(checking.checks, checking.problems);
  }

  private static final class Checking {
    private final Comparison comparison;
    private final Change nothing;
    private final List<Problem> problems = new ArrayList<>();
    private long checks;

    Checking(Comparison comparison) {
      this.comparison = comparison;
      Money zero = Money.zero(comparison.currency());
      nothing = new Change(zero, zero);
    }

    void run() {
      Change earned = nothing;
      Change paid = nothing;
      for (int p = 0; p < comparison.payees().size(); p++) {
        PayeeComparison payee = comparison.payee(p);
        String id = payee.payee().id();
        Change carried =
            sum(payee.deals().stream().map(DealChange::earned).toList())
                .plus(sum(payee.lines().stream().map(LineChange::earned).toList()))
                .plus(payee.clawedBack());
        same("deals and lines", id, carried, payee.earned());
        same(
            "components",
            id,
            sum(payee.components().stream().map(ComponentChange::earned).toList()),
            payee.earned());
        same(
            "periods",
            id,
            sum(payee.periods().stream().map(PeriodChange::earned).toList()),
            payee.earned());
        same(
            "paid periods",
            id,
            sum(payee.periods().stream().map(PeriodChange::paid).toList()),
            payee.paid());
        same(
            "pay dates",
            id,
            sum(payee.payDates().stream().map(PayDateChange::paid).toList())
                .plus(payee.balances().carried())
                .plus(payee.pending())
                .plus(payee.lapsed()),
            payee.earned().plus(payee.balances().outstanding()).plus(payee.balances().toppedUp()));
        earned = earned.plus(payee.earned());
        paid = paid.plus(payee.paid());
        explained(comparison.current(), p, id);
        explained(comparison.proposed(), p, id);
      }
      same("earned", "*", earned, comparison.totalEarned());
      same("paid", "*", paid, comparison.totalPaid());
    }

    private Change sum(List<Change> changes) {
      return changes.stream().reduce(nothing, Change::plus);
    }

    private void same(String what, String payee, Change one, Change other) {
      checks++;
      if (!one.equals(other)) {
        tell(what, payee, text(one), text(other));
      }
    }

    private void tell(String what, String payee, String one, String other) {
      problems.add(Problem.of(Code.INVARIANT, Where.NOWHERE, what, payee, one, other));
    }

    private static String text(Change change) {
      return change.current().toDecimal().toPlainString()
          + " / "
          + change.proposed().toDecimal().toPlainString();
    }

    /** The explainer itself refuses a trace that does not come to the replayed figure. */
    private void explained(Replay replay, int payee, String id) {
      Optional<Explainer> explainer = Explainer.of(replay, payee);
      if (explainer.isEmpty()) {
        return;
      }
      try {
        for (int line = replay.lines().start(payee);
            line < replay.lines().start(payee + 1);
            line++) {
          checks += explainer.get().line(line).size();
        }
        for (PeriodPay pay : replay.periodPays(payee)) {
          explainer.get().period(pay);
          checks++;
        }
        for (TakenBack back : replay.takenBack(payee)) {
          explainer.get().takenBack(back);
          checks++;
        }
      } catch (IllegalStateException e) {
        tell("trace", id, String.valueOf(e.getMessage()), "");
      }
    }
  }
}
