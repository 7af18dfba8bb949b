package org.planbridge.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The plan versions of a project, and which of them are compared. */
public interface PlanStore {
  /** All versions, oldest first. */
  List<StoredPlan> all();

  Optional<StoredPlan> version(String digest);

  /** Keeps a version; keeping the same one again changes nothing. */
  void keep(StoredPlan plan, Instant at);

  /** The versions on one side of the comparison, in their order. */
  List<StoredPlan> placed(Side side);

  /**
   * Puts kept versions on one side of the comparison in place of those there.
   *
   * @throws IllegalArgumentException if a version was not kept before
   */
  void place(Side side, List<String> digests);
}
