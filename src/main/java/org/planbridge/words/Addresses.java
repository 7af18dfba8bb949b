package org.planbridge.words;

import java.util.Arrays;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.Slot;
import org.planbridge.plan.Term;

/** Finds what an address names; an address that names nothing is a bug of the caller. */
final class Addresses {
  private Addresses() {}

  static Component component(CompensationPlan plan, ClauseAddress address) {
    return plan.component(address.part()).orElseThrow(() -> unknown(address));
  }

  static Slot slot(ClauseAddress address) {
    return Arrays.stream(Slot.values())
        .filter(slot -> slot.spelling().equals(address.slot()))
        .findFirst()
        .orElseThrow(() -> unknown(address));
  }

  static Term term(ClauseAddress address) {
    return Arrays.stream(Term.values())
        .filter(term -> term.spelling().equals(address.slot()))
        .findFirst()
        .orElseThrow(() -> unknown(address));
  }

  private static IllegalArgumentException unknown(ClauseAddress address) {
    return new IllegalArgumentException("The plan has no clause (%s).".formatted(address));
  }
}
