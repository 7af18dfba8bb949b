package org.planbridge.planjson;

import java.util.Optional;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.problem.Taken;
import org.planbridge.workspace.PlanText;

/** Plan files for those who know nothing of JSON. */
public final class PlanFileText implements PlanText {
  @Override
  public Taken<Optional<CompensationPlan>> read(String fileName, byte[] bytes) {
    return PlanReader.read(fileName, bytes);
  }

  @Override
  public String write(CompensationPlan plan) {
    return PlanWriter.write(plan);
  }

  @Override
  public String digest(CompensationPlan plan) {
    return PlanDigest.of(plan);
  }
}
