package org.planbridge.engine.operator;

import java.util.List;
import java.util.Optional;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Figures;
import org.planbridge.engine.column.Pieces;
import org.planbridge.explain.CreditReason;
import org.planbridge.explain.CreditReason.Capped.Cuts;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.CreditCap;

/** The most that one deal counts for a component. */
final class CreditCaps {
  private final ClauseAddress address;
  private final Optional<CreditCap> cap;
  private final Fraction most;
  private final Pieces pieces;

  CreditCaps(ClauseAddress address, Optional<CreditCap> cap) {
    this.address = address;
    this.cap = cap;
    most = cap.map(CreditCap::amount).map(Fraction::of).orElse(Fraction.ZERO);
    Fraction least = most.negated();
    pieces =
        new Pieces(
            List.of(least.minus(Fraction.ONE), least, most),
            List.of(false, false, false),
            List.of(least, Fraction.ZERO, most),
            List.of(Fraction.ZERO, Fraction.ONE, Fraction.ZERO));
  }

  /** Whether what is paid on is cut. */
  boolean cutsPayBase() {
    return cap.map(one -> one.of().value().cutsPayBase()).orElse(false);
  }

  /** Whether what counts toward quota is cut. */
  boolean cutsQuotaCredit() {
    return cap.map(one -> one.of().value().cutsQuotaCredit()).orElse(false);
  }

  boolean isBeforeSplit() {
    return cap.map(one -> one.when().value() == CreditCap.When.BEFORE_SPLIT).orElse(false);
  }

  /** What is left of every figure. */
  Column cut(Frame frame, Column column) {
    return frame.kernel.pieces(column, frame.deals(), pieces, Figures.ONE);
  }

  /** Tells what was cut. */
  void record(Frame frame, Cuts cuts, Column before, Column after) {
    if (frame.recorder != null) {
      frame.recorder.line(i ->
          before.at(i).equals(after.at(i))
              ? null
              : new CreditReason.Capped(address, cuts, before.at(i), most, after.at(i)));
    }
  }
}
