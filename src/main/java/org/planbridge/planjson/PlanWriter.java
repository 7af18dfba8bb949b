package org.planbridge.planjson;

import org.planbridge.plan.CompensationPlan;

/**
 * Writes a plan as a plan file: in reading order, indented, rates and money as exact decimals in
 * quotes. Choices that nobody stated are left out, so reading the text gives the same plan with the
 * same choices stated; equal plans with the same choices stated are equal texts.
 */
public final class PlanWriter {
  private PlanWriter() {}

  /** The text of the file, which ends with a line feed. */
  public static String write(CompensationPlan plan) {
    return Layout.of(PlanForm.write(plan));
  }
}
