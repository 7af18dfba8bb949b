package org.planbridge.engine.operator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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
    List<ReleasePart> reading = new ArrayList<>();
    boolean notes = false;
    boolean settles = false;
    for (ReleasePart part : Release.stages(component.release())) {
      switch (part.trigger()) {
        case Trigger.OnEvent(_, var settled) -> {
          // A credit note lessens what any event releases.
          notes = true;
          if (settled.value() != Settled.AT_THE_FIRST) {
            settles = true;
            reading.add(part);
          }
        }
        case Trigger.Usage _ -> reading.add(part);
        case Trigger.Booking _, Trigger.PeriodEnd _ -> {}
      }
    }
    if (!notes && reading.isEmpty()) {
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
        boolean isNote = notes && event.kind().equals(ReleasePart.CREDIT_NOTE);
        if (event.value() == null && (isNote || reads(event, reading, frame.lines.date(line)))) {
          gaps.hold(i, Code.HELD_FIELD, "value", address);
        }
      }
    }
  }

  /** Whether some part looks at the value of such an event of a deal of a day. */
  private static boolean reads(DealEvent event, List<ReleasePart> reading, LocalDate day) {
    return reading.stream()
        .anyMatch(part ->
            DealEvents.fits(event, part.events())
                && switch (part.trigger()) {
                  case Trigger.OnEvent(var kind, _) -> kind.equals(event.kind());
                  case Trigger.Usage usage ->
                      event.kind().equals(ReleasePart.USAGE)
                          && !event.date().isAfter(day.plusDays(usage.byDay()));
                  case Trigger.Booking _, Trigger.PeriodEnd _ -> false;
                });
  }
}
