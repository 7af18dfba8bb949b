package org.planbridge.engine.lines;

import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.planbridge.plan.Credits.Recipients;

/** Whom crediting rules give how much of each deal, worked out once for a set of lines. */
public final class Crediting {
  private final CreditLines lines;
  private final Map<Recipients, Shares> known = new ConcurrentHashMap<>();
  private @Nullable Team team;

  Crediting(CreditLines lines) {
    this.lines = lines;
  }

  /** The same facts with a line for every deal of those below some payees, by their index. */
  public static CreditLines withTeams(CreditLines lines, BitSet managers) {
    return managers.isEmpty() ? lines : LinePreparation.withTeams(lines, managers);
  }

  /** What each line is credited with; null where that is its whole deal on every line. */
  public @Nullable Shares shares(Recipients to) {
    boolean unsplit = lines.shares() == null;
    boolean whole =
        unsplit && (to.equals(Recipients.OWNER_OR_SPLITS) || to.equals(Recipients.OWNER));
    return whole
        ? null
        : known.computeIfAbsent(to, rule -> new RecipientShares(lines, this).of(rule));
  }

  /** Whether payees have lines for the deals of those below. */
  public boolean hasTeam() {
    LineShares shares = lines.shares();
    return shares != null && shares.hasTeam();
  }

  /** The deals of those below, seen from those above. */
  public synchronized Team team() {
    Team made = team;
    if (made == null) {
      made = new Team(lines, hierarchy());
      team = made;
    }
    return made;
  }

  /** Who reports to whom. */
  public Hierarchy hierarchy() {
    return Hierarchy.of(lines.payees(), DatedPayees.of(lines.beside().payees()));
  }
}
