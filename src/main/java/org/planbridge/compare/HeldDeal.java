package org.planbridge.compare;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.Hold;
import org.planbridge.facts.SourceRow;

/**
 * A deal that counts in neither side, with every reason, its owner and its amount if it has one.
 */
public record HeldDeal(
    String id,
    @Nullable String owner,
    @Nullable BigDecimal amount,
    SourceRow source,
    List<Hold> reasons) {
  public HeldDeal {
    reasons = List.copyOf(reasons);
  }
}
