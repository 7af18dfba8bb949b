package org.planbridge.engine.operator;

import java.util.List;

/** A cap of periods over what a block has earned, in minor units. */
interface CapRule {
  /**
   * Cuts what a block earns.
   *
   * @param units by component that pays by the deal, and line; replaced by what is left
   * @param components the place in the plan of each of them
   * @return what is left of the sums of periods
   */
  List<PeriodPay> cut(Frame frame, long[][] units, int[] components, List<PeriodPay> pays);
}
