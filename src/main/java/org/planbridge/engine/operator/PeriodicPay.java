package org.planbridge.engine.operator;

import java.util.List;
import java.util.function.Supplier;
import org.planbridge.engine.column.Column;
import org.planbridge.money.Rounding;

/** Pay that no deal carries: looked at when a period has ended. */
sealed interface PeriodicPay extends PayOperator permits BonusPay, MatrixPay {
  /** What is needed to look at the periods of a block. */
  record Look(
      Frame frame,
      int component,
      CreditOperator credits,
      LineCodes codes,
      MeasureOperator measure,
      Supplier<QuotaCreditOperator.Result> quotaCredit,
      Column base,
      Rounding rounding) {}

  /** What every run of the measure's periods pays; nothing is not listed. */
  List<PeriodPay> pay(Look look);
}
