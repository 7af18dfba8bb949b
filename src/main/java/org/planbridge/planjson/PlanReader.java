package org.planbridge.planjson;

import java.util.Optional;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.problem.Taken;

/**
 * Reads a plan file. The answer holds the plan, or every fault that stands in its way, each with
 * line and JSON pointer. What the plan language knows and this program cannot carry out is refused
 * by name.
 */
public final class PlanReader {
  private PlanReader() {}

  /**
   * The plan that the bytes hold, or none and why.
   *
   * @param fileName the name that faults are told under, without folders
   * @param bytes the file, UTF-8 text with or without a byte order mark
   */
  public static Taken<Optional<CompensationPlan>> read(String fileName, byte[] bytes) {
    Findings findings = new Findings(fileName);
    Optional<Json> json = JsonText.read(bytes, findings);
    Optional<CompensationPlan> plan =
        json.flatMap(value -> PlanForm.read(value, new Reading(findings)));
    return new Taken<>(plan, findings.problems());
  }
}
