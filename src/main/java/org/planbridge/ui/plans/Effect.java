package org.planbridge.ui.plans;

import java.util.List;

/**
 * What a plan that is being written would do to the deals that are loaded, in words and figures.
 *
 * @param total the difference for everybody: {@code $3,120 less}
 * @param detail who earns more and less, or why nothing could be compared
 * @param tone of the total: gain, less or none
 * @param payees the payees under the plan, those first who would have lost most
 */
public record Effect(String total, String detail, String tone, List<OnPayee> payees) {
  public Effect {
    payees = List.copyOf(payees);
  }

  /**
   * One payee.
   *
   * @param index in the comparison
   * @param difference in minor units
   */
  public record OnPayee(int index, String name, long current, long proposed, long difference) {}
}
