package org.planbridge.ui.review;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.planbridge.compare.Change;
import org.planbridge.compare.ClawbackChange;
import org.planbridge.compare.LineChange;

/**
 * One row of the deals table: what a deal earned by one component, or a sum that no deal carries.
 *
 * @param deal the deal's id; empty for a sum that no deal carries
 * @param account whose deal it is, with what kind of deal; for a sum its period
 * @param period the id of the reporting period
 * @param credited the pay base of both sides as shown
 * @param creditedPlain the pay base of the proposed side as a bare number, else of the current one
 * @param line the credit line to explain; empty for a sum that no deal carries
 * @param sum what to explain where no deal carries it
 * @param clawback what an event took back, if the row is about that
 * @param searched all words by which the row is found, in small letters
 */
public record DealRow(
    LocalDate date,
    String deal,
    String account,
    String component,
    String componentName,
    String period,
    String credited,
    String creditedPlain,
    Change earned,
    OptionalInt line,
    Optional<LineChange> sum,
    Optional<ClawbackChange> clawback,
    String source,
    String searched) {
  long current() {
    return earned.current().minorUnits();
  }

  long proposed() {
    return earned.proposed().minorUnits();
  }

  long difference() {
    return earned.difference().minorUnits();
  }

  /** Whether every word asked for is in the row. */
  boolean matches(String asked) {
    for (String word : asked.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
      if (!searched.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
