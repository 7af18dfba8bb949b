package org.planbridge.plan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Everybody has the share that the splits of a deal state, but one has what is left of a stated
 * total. A deal without splits is its owner's, with the whole total. Shares outside the 100 % of a
 * deal stay as they are and take nothing of the total. Example: of a total of 1.2, where a partner
 * has 0.3 and the lead 0.7, the lead as the one who has the rest gets 0.9.
 *
 * @param role the role in the splits that has the rest; empty: the deal's owner. Of several with
 *     the role the first, in the order of payees
 * @param of the total, above 0; 1 is 100 %
 */
public record ResidualCredit(Optional<String> role, BigDecimal of) implements Credits.Recipients {
  public ResidualCredit {
    of = Canonical.number(of);
  }
}
