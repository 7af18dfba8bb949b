package org.planbridge.ui.shell;

import java.util.List;

/**
 * The plans of one side of the comparison, as one choice. A company may have a plan for each role;
 * together they are one set.
 *
 * @param digests the versions, in their order
 * @param brief a name that fits into the context bar, for example {@code AE plan 2026 and 1 more}
 * @param names the names of all its plans
 */
public record PlanSet(List<String> digests, String brief, String names) {
  public PlanSet {
    digests = List.copyOf(digests);
  }

  @Override
  public String toString() {
    return brief;
  }
}
