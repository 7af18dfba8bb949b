package org.planbridge.engine.operator;

import java.util.ArrayList;
import java.util.List;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Table;
import org.planbridge.engine.lines.DerivedColumn;
import org.planbridge.engine.lines.LineTest;
import org.planbridge.engine.lines.LineTests;
import org.planbridge.engine.lines.Shares;
import org.planbridge.explain.CreditReason.Capped.Cuts;
import org.planbridge.explain.Reason;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Base;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Component;
import org.planbridge.plan.Credits;
import org.planbridge.plan.Slot;
import org.planbridge.plan.TeamCredit;
import org.planbridge.plan.Term;

/**
 * Which lines a component credits, and with how much: code 0 is not credited, 1 in full, 2 and on
 * by the weight that holds.
 */
final class CreditOperator {
  static final int NOT = 0;
  static final int FULL = 1;

  private final ClauseAddress address;
  private final Credits credits;
  private final String number;
  private final LineTest when;
  private final List<LineTest> weights = new ArrayList<>();
  private final Table payBase;
  private final Table quotaCredit;
  private final CreditCaps caps;
  private final boolean ofNumber;

  CreditOperator(Component component, LineTests tests) {
    address = ClauseAddress.of(component, Slot.CREDITS);
    credits = component.credits();
    number = component.base().number();
    caps = new CreditCaps(address, credits.cap());
    ofNumber = component.base() instanceof Base.NamedNumber;
    LineTest fits =
        component
            .inForce()
            .map(days -> tests.during(credits.when(), days.days()))
            .orElseGet(() -> tests.of(credits.when()));
    when = tests.owned(fits, credits.when().eventKind());
    List<Fraction> pays = new ArrayList<>(List.of(Fraction.ZERO, Fraction.ONE));
    List<Fraction> counts = new ArrayList<>(List.of(Fraction.ZERO, Fraction.ONE));
    for (Credits.Weight weight : credits.weights()) {
      weights.add(tests.of(weight.when()));
      pays.add(Fraction.of(weight.payBase()));
      counts.add(Fraction.of(weight.quotaCredit()));
    }
    payBase = Table.of(pays);
    quotaCredit = Table.of(counts);
  }

  String number() {
    return number;
  }

  Credits.Recipients to() {
    return credits.to().value();
  }

  Table payBase() {
    return payBase;
  }

  Table quotaCredit() {
    return quotaCredit;
  }

  CreditCaps caps() {
    return caps;
  }

  /** Whether the deals of those below are credited. */
  boolean ofTeam() {
    return to() instanceof TeamCredit;
  }

  /** What a rate of the pay base is paid on, as far as it is a part of the measure. */
  PaidOn paidOn() {
    return ofNumber && !caps.cutsPayBase() ? new PaidOn.DealNumber(number) : new PaidOn.Other();
  }

  /** Whether every line is credited in full. */
  boolean isAll() {
    return when.isAlways() && weights.isEmpty();
  }

  boolean hasWeights() {
    return !weights.isEmpty();
  }

  /** Whether a line of the block is credited with anything: its deal counts, for this payee. */
  boolean reaches(Frame frame, LineCodes codes, int line) {
    Shares shares = frame.lines.crediting().shares(to());
    return codes.of(line) != NOT && (shares == null || shares.reaches(frame.from + line));
  }

  /** The code of every line. */
  LineCodes codes(Frame frame) {
    if (isAll()) {
      return new LineCodes(null, FULL);
    }
    int[] codes = frame.codes();
    byte[] answers = frame.answers();
    when.test(frame.from, frame.size, answers);
    for (int i = 0; i < frame.size; i++) {
      codes[i] = answers[i] == LineTest.YES ? FULL : NOT;
    }
    for (int w = weights.size() - 1; w >= 0; w--) {
      weights.get(w).test(frame.from, frame.size, answers);
      for (int i = 0; i < frame.size; i++) {
        if (answers[i] == LineTest.YES && codes[i] != NOT) {
          codes[i] = FULL + 1 + w;
        }
      }
    }
    return new LineCodes(codes, FULL);
  }

  /** The pay base of every line. */
  Column base(Frame frame, LineCodes codes) {
    if (frame.recorder != null) {
      Conversions.record(frame, number, i -> codes.of(i) != NOT);
      if (Conversions.of(frame, number).isEmpty()) {
        frame.lines.derived(number).ifPresent(derived -> worked(frame, derived, codes));
      }
    }
    boolean early = caps.cutsPayBase() && caps.isBeforeSplit();
    Column whole = early ? cutWhole(frame, true) : frame.credited(number, to());
    Column base = codes.isAll() ? whole : frame.kernel.times(whole, codes.array(), payBase);
    if (frame.recorder != null) {
      Column numbers = early ? caps.cut(frame, frame.number(number)) : frame.number(number);
      Column shares = frame.shares(to());
      boolean apart = frame.lines.crediting().hasTeam();
      frame.recorder.line(i -> {
        int code = codes.of(i);
        // With lines for the deals of teams, most lines are another component's.
        boolean without = code == NOT || (apart && shares != null && shares.at(i).signum() == 0);
        return without && base.at(i).signum() == 0
            ? null
            : new Reason.Credited(
                address,
                numbers.at(i),
                shares == null ? Fraction.ONE : shares.at(i),
                payBase.get(code),
                base.at(i));
      });
    }
    return capped(frame, codes, base, early);
  }

  /** What a cap leaves of the pay base, and of the quota credit for the trace. */
  private Column capped(Frame frame, LineCodes codes, Column base, boolean early) {
    Column left = base;
    if (caps.cutsPayBase() && !early) {
      left = caps.cut(frame, base);
      caps.record(frame, Cuts.PAY_BASE, base, left);
    } else if (caps.cutsQuotaCredit() && !caps.cutsPayBase() && frame.recorder != null) {
      Column whole = frame.credited(number, to());
      Column credit =
          caps.isBeforeSplit() || codes.isAll()
              ? whole
              : frame.kernel.times(whole, codes.array(), quotaCredit);
      caps.record(
          frame,
          Cuts.QUOTA_CREDIT,
          caps.isBeforeSplit() ? frame.number(number) : credit,
          caps.cut(frame, caps.isBeforeSplit() ? frame.number(number) : credit));
    }
    return left;
  }

  /** The credited number, of which the whole deal is cut before it is shared. */
  private Column cutWhole(Frame frame, boolean recorded) {
    Column numbers = frame.number(number);
    Column cut = caps.cut(frame, numbers);
    Column shares = frame.shares(to());
    if (recorded) {
      caps.record(frame, Cuts.NUMBER, numbers, cut);
    }
    return shares == null ? cut : frame.kernel.times(cut, shares);
  }

  /** What every line counts toward quota by weights that are nothing where it is not credited. */
  Column quotaCredit(Frame frame, int[] codes, Table counts) {
    if (!caps.cutsQuotaCredit()) {
      return frame.kernel.times(frame.credited(number, to()), codes, counts);
    }
    return caps.isBeforeSplit()
        ? frame.kernel.times(cutWhole(frame, false), codes, counts)
        : caps.cut(frame, frame.kernel.times(frame.credited(number, to()), codes, counts));
  }

  private void worked(Frame frame, DerivedColumn derived, LineCodes codes) {
    java.util.Objects.requireNonNull(frame.recorder)
        .line(i -> {
          Fraction value = derived.values()[frame.from + i];
          return codes.of(i) == NOT || value == null
              ? null
              : new Reason.Derived(
                  ClauseAddress.of(Term.NUMBERS),
                  number,
                  derived.formula(),
                  derived.operands(frame.from + i),
                  value);
        });
  }

  /**
   * The deals that a line is credited with, for what is paid per deal: its share, below zero for a
   * negative deal, which takes back what the deal that it mirrors was paid.
   */
  Column perDeal(Frame frame, LineCodes codes) {
    return Reversals.signed(frame, number, share(frame, codes));
  }

  /** The share of a deal that a line is credited with; 0 where it is not credited. */
  Column share(Frame frame, LineCodes codes) {
    Column shares = frame.shares(to());
    Column whole = shares == null ? frame.kernel.constant(Fraction.ONE, frame.size) : shares;
    return codes.isAll() ? whole : frame.kernel.times(whole, codes.array(), payBase);
  }
}
