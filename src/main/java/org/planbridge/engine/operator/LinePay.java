package org.planbridge.engine.operator;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.explain.Reason;

/** Pay that deals carry. */
sealed interface LinePay extends PayOperator permits DealPay, TieredPay, EntitledPay {
  /**
   * What is needed to pay the lines of a block.
   *
   * @param base what every line is paid on
   * @param standing where the measure stands; null if nothing looks at it
   * @param ratio what is paid on per unit of measure credit
   */
  record Look(
      Frame frame,
      CreditOperator credits,
      LineCodes codes,
      Column base,
      @Nullable Standing standing,
      Ratio ratio) {
    /** A look at deals alone. */
    static Look atDeals(Frame frame, CreditOperator credits, LineCodes codes, Column base) {
      return new Look(frame, credits, codes, base, null, Ratio.UNKNOWN);
    }

    /** The deals that every line is credited with, see {@link CreditOperator#perDeal}. */
    Column deals() {
      return credits.perDeal(frame, codes);
    }

    /** Records a step of the lines that are paid, or paid on, anything. */
    void record(Column of, Column paid, IntFunction<Reason> step) {
      if (frame.recorder != null) {
        frame.recorder.line(
            i -> of.at(i).signum() == 0 && paid.at(i).signum() == 0 ? null : step.apply(i));
      }
    }
  }

  /** Whether later deals can change what earlier ones earned. */
  default boolean reRates() {
    return false;
  }

  /**
   * Whether what a line earns follows from its deal alone, so that all payees of a split share one
   * rate.
   */
  default boolean standsAlone() {
    return false;
  }

  /** What of the deal is paid on, as far as it is a part of the measure. */
  default PaidOn paidOn(CreditOperator credits) {
    return credits.paidOn();
  }

  /** What is paid on: the pay base unless the clause says otherwise. */
  default Column basis(Frame frame, CreditOperator credits, LineCodes codes, Column base) {
    return base;
  }

  /** What every line earns before modifiers, of what it is paid on. */
  Part pay(Look look);
}
