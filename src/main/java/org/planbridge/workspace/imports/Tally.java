package org.planbridge.workspace.imports;

import java.util.List;

/** Rows read and what became of them; {@code rows = used + held + ignored}, always. */
public record Tally(int rows, int used, int held, List<Ignored> reasons) {
  public Tally {
    reasons = List.copyOf(reasons);
    int ignored = reasons.stream().mapToInt(Ignored::rows).sum();
    if (rows != used + held + ignored) {
      throw new IllegalStateException(
          "Rows (%d) must be used (%d) + held (%d) + ignored (%d)."
              .formatted(rows, used, held, ignored));
    }
  }

  public int ignored() {
    return reasons.stream().mapToInt(Ignored::rows).sum();
  }
}
