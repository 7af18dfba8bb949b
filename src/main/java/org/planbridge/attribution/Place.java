package org.planbridge.attribution;

import java.time.LocalDate;
import org.planbridge.time.Period;

/** Where a difference shows: the places of a payee add up to the payee's difference. */
public sealed interface Place {
  /** A deal's credit line, with what events took back of it. */
  record Line(int line) implements Place {}

  /** What no deal carries, such as a bonus. */
  record PeriodSum(String component, Period period) implements Place {}

  /** What is paid on a date. */
  record PayDate(LocalDate date) implements Place {}
}
