package org.planbridge.engine.operator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a component gives in one block. */
final class ComponentResult {
  private final long @Nullable [] units;
  private final List<PeriodPay> periods;
  private final @Nullable DueParts due;

  ComponentResult(long @Nullable [] units, List<PeriodPay> periods, @Nullable DueParts due) {
    this.units = units;
    this.periods = periods;
    this.due = due;
  }

  /** When each line falls due; null where that is on the deal's own day. */
  @Nullable DueParts due() {
    return due;
  }

  /** Minor units by line; null if the component does not pay by the deal. */
  long @Nullable [] units() {
    return units;
  }

  List<PeriodPay> periods() {
    return periods;
  }
}
