package org.planbridge.plan;

import java.math.BigDecimal;

/** A sum of money asked for by a clause: stated, or a share of a payee's number. */
public sealed interface Quantity {
  /** A stated sum in the plan's currency, in major units. */
  record Fixed(BigDecimal amount) implements Quantity {
    public Fixed {
      amount = Canonical.number(amount);
    }
  }

  /**
   * A share ({@code 2.5} is 250 %) of a payee's yearly figure. The figure is cut to the period in
   * question (a quarter has a quarter of it) and to the days employed in it.
   */
  record ShareOf(PayeeNumber number, BigDecimal share) implements Quantity {
    public ShareOf {
      share = Canonical.number(share);
    }
  }

  /** Yearly figures that a payee has. */
  enum PayeeNumber {
    TARGET_INCENTIVE,
    BASE_SALARY
  }
}
