package org.planbridge.engine.operator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.ExactKernel;
import org.planbridge.engine.lines.CreditLines;

/**
 * All lines as one block, for measures that count more than the lines of one payee; worked out once
 * for a plan, when a measure first asks.
 */
final class WholeBlock {
  private final CreditLines lines;
  private final List<CreditOperator> credits;
  private @Nullable Frame frame;
  private QuotaCreditOperator.@Nullable Result quotaCredit;

  WholeBlock(CreditLines lines, List<CreditOperator> credits) {
    this.lines = lines;
    this.credits = List.copyOf(credits);
  }

  CreditLines lines() {
    return lines;
  }

  synchronized Frame frame() {
    Frame known = frame;
    if (known == null) {
      known =
          new Frame(new ExactKernel(), lines, 0, lines.payees().size(), null, new Frame.Codes());
      frame = known;
    }
    return known;
  }

  /** What each line counts toward quota, as this plan counts it, whoever is credited. */
  synchronized QuotaCreditOperator.Result quotaCredit() {
    QuotaCreditOperator.Result known = quotaCredit;
    if (known == null) {
      Frame all = frame();
      known =
          new QuotaCreditOperator(credits)
              .credit(all, credits.stream().map(one -> one.codes(all)).toList());
      quotaCredit = known;
    }
    return known;
  }
}
