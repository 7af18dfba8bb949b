package org.planbridge.explain;

import java.time.LocalDate;
import org.planbridge.plan.ReleasePart.Trigger;

/** What becomes of a part of an earning. */
public sealed interface Fate {
  /** It is payable on this day; the pay calendar says on which pay date. */
  record Due(LocalDate day) implements Fate {}

  /** It waits for something that the facts do not tell yet. */
  record Pending(Trigger awaited) implements Fate {}

  /** What it waited for did not happen in time; it is earned and never paid. */
  record Lapsed(Trigger awaited) implements Fate {}
}
