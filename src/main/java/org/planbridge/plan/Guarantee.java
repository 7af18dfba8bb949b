package org.planbridge.plan;

/** The least a payee receives in a period. */
public sealed interface Guarantee {
  /** No guarantee. */
  record None() implements Guarantee {}

  /**
   * A sum each period, employed in it for a day or more: on the period's last day, what the payee's
   * pay falls short of it is paid on top, and not recovered.
   *
   * @param amount of one period; a share of a yearly figure is cut to the period
   * @param per how long a period of the guarantee is; it is not the pay cadence
   * @param turns in which periods it holds
   * @param against the pay it is compared with
   * @param withBaseSalary whether the period's base salary counts as pay
   */
  record Stated(
      Quantity amount,
      Limit.Per per,
      Turns turns,
      Choice<Against> against,
      Choice<Boolean> withBaseSalary)
      implements Guarantee {}

  /** The pay that a guarantee is compared with. */
  enum Against {
    /** What falls due in the period, after hold-harmless and draw. */
    DUE,
    /** What is earned in the period, whenever it falls due. */
    EARNED
  }

  Choice<Against> WHAT_IS_DUE = Choice.assumed(Against.DUE);
  Choice<Boolean> WITHOUT_SALARY = Choice.assumed(false);

  Guarantee DEFAULT = new None();
}
