package org.planbridge.engine.operator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a component gives in one block. */
final class ComponentResult {
  private final long @Nullable [] units;
  private final List<PeriodPay> periods;
  private final int @Nullable [] days;

  ComponentResult(long @Nullable [] units, List<PeriodPay> periods, int @Nullable [] days) {
    this.units = units;
    this.periods = periods;
    this.days = days;
  }

  /** The day on which each line becomes payable; null where that is the deal's own. */
  int @Nullable [] days() {
    return days;
  }

  /** Minor units by line; null if the component does not pay by the deal. */
  long @Nullable [] units() {
    return units;
  }

  List<PeriodPay> periods() {
    return periods;
  }
}
