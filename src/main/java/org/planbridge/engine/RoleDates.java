package org.planbridge.engine;

import java.time.LocalDate;
import java.util.List;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.facts.Payee;

/** The rows of a payee by date: role, team and what else may change within the compared period. */
final class RoleDates {
  private RoleDates() {}

  /** The days within the compared period on which another row of the payee begins to hold. */
  static List<LocalDate> of(CreditLines lines, Payee payee) {
    return List.of();
  }

  /** The payee as known on a day. */
  static Payee on(CreditLines lines, Payee payee, LocalDate day) {
    return payee;
  }
}
