package org.planbridge.engine;

import org.planbridge.engine.column.LongKernel;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.operator.Frame;

/**
 * Replays neighbouring payees again and again, each time under other plans, on memory that is
 * reused. Belongs to one thread; the replays it gives stand for themselves.
 */
public final class PartReplays {
  private final CreditLines lines;
  private final int first;
  private final int end;
  private final Replay.Scratch scratch = new Replay.Scratch(new LongKernel(), new Frame.Codes());

  /** For payees {@code first} to {@code end} (out). */
  public PartReplays(CreditLines lines, int first, int end) {
    this.lines = lines;
    this.first = first;
    this.end = end;
  }

  /** The replay of these payees; asking it for another payee is a bug. */
  public Replay run(PlanAssignment assignment) {
    return Replay.part(lines, assignment, first, end, scratch);
  }
}
