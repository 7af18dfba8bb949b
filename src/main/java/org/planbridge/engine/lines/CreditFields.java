package org.planbridge.engine.lines;

import java.util.Optional;
import org.planbridge.facts.CodeColumn;
import org.planbridge.facts.Split;

/**
 * What is known of a credit: {@code credit.role} is the role that the splits give to the payee,
 * {@code owner} on a deal or a part of it that no split gives, {@code team} where the deal is that
 * of somebody below.
 */
final class CreditFields {
  static final String ROLE = "credit.role";
  private static final String OWNER = "owner";
  private static final String TEAM = "team";

  private CreditFields() {}

  static Optional<CodeColumn> attribute(CreditLines lines, String name) {
    if (!name.equals(ROLE)) {
      return Optional.empty();
    }
    LineShares shares = lines.shares();
    CodeColumn.Builder column = new CodeColumn.Builder(name);
    for (int line = 0; line < lines.size(); line++) {
      Split split = shares == null ? null : shares.splitOf(line);
      boolean ofTeam = shares != null && shares.isOfTeam(line);
      column.add(ofTeam ? TEAM : split == null ? OWNER : split.role());
    }
    return Optional.of(column.build());
  }
}
