package org.planbridge.ui.plans;

import java.util.Optional;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Why;
import org.planbridge.words.DiffWords;

/**
 * One clause against the other plan, in words.
 *
 * @param why the reason recorded for it
 */
public record Difference(
    DiffWords.Kind kind,
    ClauseAddress address,
    String heading,
    String was,
    String willBe,
    Optional<Why> why) {
  /** Whether the change still lacks its reason. */
  public boolean lacksReason() {
    return kind != DiffWords.Kind.UNCHANGED && why.isEmpty();
  }
}
