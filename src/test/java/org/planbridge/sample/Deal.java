package org.planbridge.sample;

import java.time.LocalDate;

/**
 * A row of the deals file before it has an id.
 *
 * @param cents may be negative
 * @param term months; blank for services
 * @param reversed the deal that this one credits back
 */
record Deal(
    Person owner,
    LocalDate date,
    long cents,
    String stage,
    Accounts.Account account,
    String product,
    String type,
    String segment,
    String term,
    @org.jspecify.annotations.Nullable Deal reversed) {
  boolean won() {
    return stage.equals("Won");
  }
}
