package org.planbridge.engine.operator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.planbridge.engine.lines.DealEvents;
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
    List<ReleasePart> settling = new ArrayList<>();
    for (ReleasePart part : Release.stages(component.release())) {
      switch (part.trigger()) {
        case Trigger.OnEvent(var kind, var settled) -> {
          if (settled.value() != Settled.AT_THE_FIRST) {
            kinds.add(kind);
            settling.add(part);
          }
        }
        case Trigger.Usage _, Trigger.Booking _, Trigger.PeriodEnd _ -> {}
      }
    }
    if (kinds.isEmpty()) {
      return;
    }
    ClauseAddress address = ClauseAddress.of(component, Slot.RELEASE);
    gaps.number("amount", address, among);
    BitSet credited = among.get();
    for (int i = credited.nextSetBit(0); i >= 0; i = credited.nextSetBit(i + 1)) {
      String id = frame.lines.deals().ids().get(frame.lines.dealRow(frame.from + i));
      for (DealEvent event : frame.lines.events().of(id)) {
        if (event.value() == null
            && (event.kind().equals(ReleasePart.CREDIT_NOTE) || counts(event, settling))) {
          gaps.hold(i, Code.HELD_FIELD, "value", address);
        }
      }
    }
  }

  /** Whether some part waits for such an event. */
  private static boolean counts(DealEvent event, List<ReleasePart> settling) {
    return settling.stream()
        .anyMatch(part ->
            part.trigger() instanceof Trigger.OnEvent(var kind, _)
                && kind.equals(event.kind())
                && DealEvents.fits(event, part.events()));
  }
}
