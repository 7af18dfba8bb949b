package org.planbridge.engine.operator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Table;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Credits.Recipients;

/** Finds how much pay base a unit of measure credit stands for on every line. */
final class Ratios {
  private Ratios() {}

  static Ratio of(
      Frame frame,
      CreditOperator credits,
      LineCodes codes,
      MeasureOperator.Credit credit,
      PaidOn on) {
    return switch (on) {
      case PaidOn.DealNumber(var number) -> {
        if (credit.isCount()) {
          yield credits.to().equals(Recipients.OWNER_OR_SPLITS)
              ? byCode(
                  frame,
                  credits,
                  codes,
                  credit,
                  Reversals.signed(frame, credits.number(), frame.number(number)))
              : Ratio.UNKNOWN;
        }
        yield number.equals(credit.number()) && credits.to().equals(credit.to())
            ? same(frame, credits, codes, credit)
            : Ratio.UNKNOWN;
      }
      case PaidOn.Deals _ ->
          credit.isCount() && credits.to().equals(Recipients.OWNER_OR_SPLITS)
              ? same(frame, credits, codes, credit)
              : Ratio.UNKNOWN;
      case PaidOn.Other _ -> Ratio.UNKNOWN;
    };
  }

  /** What is paid on and what is measured are the same but for their weights. */
  private static Ratio same(
      Frame frame, CreditOperator credits, LineCodes codes, MeasureOperator.Credit credit) {
    return codes.isAll() && credit.weightCodes().isAll()
        ? Ratio.ONE
        : byCode(frame, credits, codes, credit, null);
  }

  private static Ratio byCode(
      Frame frame,
      CreditOperator credits,
      LineCodes codes,
      MeasureOperator.Credit credit,
      @Nullable Column times) {
    Table pays = credits.payBase();
    Table counts = credit.weights();
    int[] pairs = frame.codes();
    for (int i = 0; i < frame.size; i++) {
      pairs[i] = codes.of(i) * counts.size() + credit.weightCodes().of(i);
    }
    List<Fraction> factors = new ArrayList<>();
    boolean[] hasCredit = new boolean[pays.size() * counts.size()];
    for (int pay = 0; pay < pays.size(); pay++) {
      for (int count = 0; count < counts.size(); count++) {
        Fraction weight = counts.get(count);
        boolean counted = weight.signum() != 0;
        hasCredit[factors.size()] = counted || pay == CreditOperator.NOT;
        factors.add(counted ? pays.get(pay).dividedBy(weight) : Fraction.ZERO);
      }
    }
    boolean anyWithout = false;
    for (int i = 0; i < frame.size && !anyWithout; i++) {
      anyWithout = !hasCredit[pairs[i]];
    }
    return new RatioByCode(pairs, Table.of(factors), hasCredit, anyWithout, times);
  }
}
