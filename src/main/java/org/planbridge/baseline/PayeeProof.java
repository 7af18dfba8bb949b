package org.planbridge.baseline;

import java.util.List;
import org.planbridge.facts.Payee;

/**
 * What was really paid to one payee, held against the replay.
 *
 * @param dates pay dates between the payee's first and last statement, ascending; none without
 *     statements
 */
public record PayeeProof(Payee payee, List<PayDateProof> dates) {
  public PayeeProof {
    dates = List.copyOf(dates);
  }

  /** How many pay dates agree to the cent. */
  public int matches() {
    return (int) dates.stream().filter(PayDateProof::matches).count();
  }

  public boolean isProven() {
    return !dates.isEmpty() && matches() == dates.size();
  }

  /** The pay dates that do not agree. */
  public List<PayDateProof> differences() {
    return dates.stream().filter(date -> !date.matches()).toList();
  }
}
