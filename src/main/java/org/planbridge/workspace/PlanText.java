package org.planbridge.workspace;

import java.util.Optional;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.problem.Taken;

/**
 * Plans as text: how a plan file is spelled is known to those who implement this, and no one else.
 */
public interface PlanText {
  /**
   * The plan that the bytes of a file hold, or every fault that stands in its way.
   *
   * @param fileName the name that faults are told under, without folders
   */
  Taken<Optional<CompensationPlan>> read(String fileName, byte[] bytes);

  /** The text of the plan's file; equal plans are equal texts. */
  String write(CompensationPlan plan);

  /** Names a plan version: the SHA-256 of its written text, 64 lower-case hexadecimal digits. */
  String digest(CompensationPlan plan);
}
