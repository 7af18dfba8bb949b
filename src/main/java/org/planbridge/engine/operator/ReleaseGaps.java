package org.planbridge.engine.operator;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.planbridge.facts.DealEvent;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Component;
import org.planbridge.plan.Release;
import org.planbridge.plan.ReleasePart;
import org.planbridge.plan.ReleasePart.Settled;
import org.planbridge.plan.ReleasePart.Trigger;
import org.planbridge.plan.Slot;
import org.planbridge.problem.Code;

/**
 * Deals of which a release cannot tell how far they are settled: the deal has no amount, or an
 * event of it no value. That no event has happened yet is no gap; then the pay is pending.
 */
final class ReleaseGaps {
  private ReleaseGaps() {}

  static void find(Component component, Frame frame, Gaps gaps, Supplier<BitSet> among) {
    Set<String> kinds = new HashSet<>();
    int readUntil = -1;
    boolean settles = false;
    for (ReleasePart part : Release.stages(component.release())) {
      switch (part.trigger()) {
        case Trigger.OnEvent(var kind, var settled) -> {
          // A credit note lessens what any event releases.
          kinds.add(ReleasePart.CREDIT_NOTE);
          if (settled.value() != Settled.AT_THE_FIRST) {
            settles = true;
            kinds.add(kind);
          }
        }
        case Trigger.Usage usage -> readUntil = Math.max(readUntil, usage.byDay());
        case Trigger.Booking _, Trigger.PeriodEnd _ -> {}
      }
    }
    if (kinds.isEmpty() && readUntil < 0) {
      return;
    }
    ClauseAddress address = ClauseAddress.of(component, Slot.RELEASE);
    if (settles) {
      gaps.number("amount", address, among);
    }
    BitSet credited = among.get();
    for (int i = credited.nextSetBit(0); i >= 0; i = credited.nextSetBit(i + 1)) {
      int line = frame.from + i;
      String id = frame.lines.deals().ids().get(frame.lines.dealRow(line));
      for (DealEvent event : frame.lines.events().of(id)) {
        boolean isReading =
            readUntil >= 0
                && event.kind().equals(ReleasePart.USAGE)
                && !event.date().isAfter(frame.lines.date(line).plusDays(readUntil));
        if (event.value() == null && (kinds.contains(event.kind()) || isReading)) {
          gaps.hold(i, Code.HELD_FIELD, "value", address);
        }
      }
    }
  }
}
