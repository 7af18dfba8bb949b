package org.planbridge.engine.operator;

import org.planbridge.engine.column.Groups;
import org.planbridge.engine.lines.PeriodGrid;

/** Minor units for the runs of a grid in one block: what no deal carries. */
final class RunColumn {
  private final PeriodGrid grid;
  private final Groups groups;
  private final long[] units;

  RunColumn(PeriodGrid grid, Groups groups, long[] units) {
    this.grid = grid;
    this.groups = groups;
    this.units = units;
  }

  PeriodGrid grid() {
    return grid;
  }

  Groups groups() {
    return groups;
  }

  long[] units() {
    return units;
  }
}
