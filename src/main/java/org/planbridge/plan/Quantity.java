package org.planbridge.plan;

import java.math.BigDecimal;

/**
 * An amount that a clause asks for: a rate, a sum of money, or a limit. It is a factor of
 * something: of nothing more (a constant), of a payee's dated figure, of such a figure for each
 * unit of quota, or of a named number. Exact, and never rounded before the pay is.
 */
public sealed interface Quantity {
  /** A constant: a sum in the plan's currency, in major units, or a rate (0.05 is 5 %). */
  record Fixed(BigDecimal amount) implements Quantity {
    public Fixed {
      amount = Canonical.number(amount);
    }
  }

  /**
   * A share ({@code 2.5} is 250 %) of a payee's yearly figure. The figure is cut to the period in
   * question (a quarter has a quarter of it) and to the days employed in it; a deal, which has no
   * period, takes the whole yearly figure.
   */
  record ShareOf(PayeeNumber number, BigDecimal share) implements Quantity {
    public ShareOf {
      share = Canonical.number(share);
    }
  }

  /**
   * A share of a payee's figure divided by the quota, both of the period of the component's measure
   * in which the deal lies. Example: 0.6 of a target incentive of 20,000 a quarter and a quota of
   * 100,000 is a rate of 0.12.
   */
  record OfQuota(PayeeNumber number, BigDecimal share) implements Quantity {
    public OfQuota {
      share = Canonical.number(share);
    }
  }

  /**
   * A number by its name, times a factor: of the deal, of its payee ({@code payee.uplift}) or of
   * the plan's own. Where there is no deal, as in a limit of a quarter, it is made of numbers of
   * the payee alone.
   */
  record Named(String number, BigDecimal times) implements Quantity {
    public Named {
      times = Canonical.number(times);
    }
  }

  /**
   * A share of the pay base that the component credits: of the deal for a limit of a deal, of the
   * period so far for a limit of a period. Only limits of a component are made of it.
   */
  record OfCredited(BigDecimal share) implements Quantity {
    public OfCredited {
      share = Canonical.number(share);
    }
  }

  /** Yearly figures that a payee has. */
  enum PayeeNumber {
    TARGET_INCENTIVE,
    BASE_SALARY
  }

  /** No amount at all. */
  static Quantity nothing() {
    return new Fixed(BigDecimal.ZERO);
  }

  /** A constant. */
  static Quantity of(BigDecimal amount) {
    return new Fixed(amount);
  }

  /** What it is a multiple of is multiplied by this; a constant is this itself. */
  default BigDecimal factor() {
    return switch (this) {
      case Fixed(var amount) -> amount;
      case ShareOf(_, var share) -> share;
      case OfQuota(_, var share) -> share;
      case OfCredited(var share) -> share;
      case Named(_, var times) -> times;
    };
  }

  /** The same kind with another factor. */
  default Quantity withFactor(BigDecimal factor) {
    return switch (this) {
      case Fixed _ -> new Fixed(factor);
      case ShareOf(var number, _) -> new ShareOf(number, factor);
      case OfQuota(var number, _) -> new OfQuota(number, factor);
      case OfCredited _ -> new OfCredited(factor);
      case Named(var number, _) -> new Named(number, factor);
    };
  }

  /** What it is a multiple of: two amounts of one source differ by their factors alone. */
  default Quantity source() {
    return withFactor(BigDecimal.ONE);
  }

  /** Whether it is the same for every deal and payee. */
  default boolean isFixed() {
    return this instanceof Fixed;
  }
}
