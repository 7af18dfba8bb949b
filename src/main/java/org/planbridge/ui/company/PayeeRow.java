package org.planbridge.ui.company;

import java.util.Optional;
import org.planbridge.compare.Change;
import org.planbridge.facts.Payee;

/**
 * One payee in the list of all.
 *
 * @param index the payee's place in the comparison
 * @param underPlans whether both sides have a plan for the payee
 */
public record PayeeRow(
    int index, Payee payee, String role, String team, Change change, boolean underPlans) {
  static PayeeRow of(int index, Payee payee, Change change, boolean underPlans) {
    return new PayeeRow(
        index,
        payee,
        Optional.ofNullable(payee.role()).orElse(""),
        Optional.ofNullable(payee.team()).orElse(""),
        change,
        underPlans);
  }

  long current() {
    return change.current().minorUnits();
  }

  long proposed() {
    return change.proposed().minorUnits();
  }

  long difference() {
    return change.difference().minorUnits();
  }

  Band band() {
    return Band.of(difference(), current());
  }
}
