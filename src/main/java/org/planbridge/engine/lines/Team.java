package org.planbridge.engine.lines;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.planbridge.facts.Split;
import org.planbridge.money.Fraction;
import org.planbridge.plan.TeamCredit;
import org.planbridge.time.Span;

/**
 * The deals of those below, seen from the lines of those above: which shares of a deal come to a
 * line, and on which way.
 */
public final class Team {
  private final CreditLines lines;
  private final Hierarchy hierarchy;
  private final int[] starts;
  private final int[] byRow;
  private final List<BitSet> everAbove;

  Team(CreditLines lines, Hierarchy hierarchy) {
    this.lines = lines;
    this.hierarchy = hierarchy;
    Span basis = lines.basis();
    everAbove =
        hierarchy.everAbove((int) basis.from().toEpochDay(), (int) basis.last().toEpochDay());
    starts = new int[lines.deals().size() + 1];
    for (int line = 0; line < lines.size(); line++) {
      starts[lines.dealRow(line) + 1]++;
    }
    for (int row = 1; row < starts.length; row++) {
      starts[row] += starts[row - 1];
    }
    byRow = new int[lines.size()];
    int[] next = starts.clone();
    for (int line = 0; line < lines.size(); line++) {
      byRow[next[lines.dealRow(line)]++] = line;
    }
  }

  /** All lines of a deal of somebody. */
  private List<Integer> linesOf(int row, int payee) {
    List<Integer> found = new ArrayList<>();
    for (int at = starts[row]; at < starts[row + 1]; at++) {
      if (lines.payeeOf(byRow[at]) == payee) {
        found.add(byRow[at]);
      }
    }
    return found;
  }

  /**
   * A share of a deal that comes to somebody above.
   *
   * @param share of the whole deal
   * @param way the lines of the deal of those below on the way, from the one whose share it is up;
   *     none where it is the payee's own
   */
  public record Part(Fraction share, List<List<Integer>> way) {
    public Part {
      way = List.copyOf(way);
    }
  }

  /** The shares that make up what a line is credited with. */
  public List<Part> parts(TeamCredit team, int line) {
    List<Part> parts = new ArrayList<>();
    LineShares shares = lines.shares();
    if (shares == null) {
      return parts;
    }
    if (!shares.isOfTeam(line)) {
      if (team.ownDeals().value() == TeamCredit.OwnDeals.IN && shares.shareUnits()[line] != 0) {
        parts.add(new Part(shares.share(line), List.of()));
      }
      return parts;
    }
    int row = lines.dealRow(line);
    int payee = lines.payeeOf(line);
    for (int at = starts[row]; at < starts[row + 1]; at++) {
      int member = byRow[at];
      if (counts(shares, member)) {
        List<Integer> above = hierarchy.above(lines.payeeOf(member), lines.day(member));
        int place = above.indexOf(payee);
        if (place >= 0 && (place == 0 || team.depth() == TeamCredit.Depth.ALL_BELOW)) {
          List<List<Integer>> way = new ArrayList<>();
          way.add(linesOf(row, lines.payeeOf(member)));
          above.subList(0, place).forEach(one -> way.add(linesOf(row, one)));
          parts.add(new Part(shares.share(member), way));
        }
      }
    }
    return parts;
  }

  /** A share inside the 100 % of a deal rolls up; one outside it does not. */
  private static boolean counts(LineShares shares, int line) {
    Split split = shares.splitOf(line);
    return shares.shareUnits()[line] != 0 && (split == null || !split.isOverlay());
  }

  /** What each line is credited with. */
  Shares shares(TeamCredit team) {
    LineShares shares = lines.shares();
    long[] units = new long[lines.size()];
    if (shares == null) {
      return new Shares(units, 1);
    }
    boolean own = team.ownDeals().value() == TeamCredit.OwnDeals.IN;
    for (int member = 0; member < units.length; member++) {
      if (own && !shares.isOfTeam(member)) {
        units[member] = shares.shareUnits()[member];
      }
      if (counts(shares, member)) {
        List<Integer> above = hierarchy.above(lines.payeeOf(member), lines.day(member));
        boolean direct = team.depth() == TeamCredit.Depth.DIRECT_REPORTS;
        for (int payee : direct && above.size() > 1 ? above.subList(0, 1) : above) {
          int line = ofTeam(lines.dealRow(member), payee);
          if (line >= 0) {
            units[line] = Math.addExact(units[line], shares.shareUnits()[member]);
          }
        }
      }
    }
    return new Shares(units, shares.den());
  }

  private int ofTeam(int row, int payee) {
    LineShares shares = java.util.Objects.requireNonNull(lines.shares());
    for (int line : linesOf(row, payee)) {
      if (shares.isOfTeam(line)) {
        return line;
      }
    }
    return -1;
  }

  /** Whether somebody is below a payee on a day, as far as an override looks down. */
  public boolean isBelow(TeamCredit team, int member, int payee, int day) {
    int place = hierarchy.above(member, day).indexOf(payee);
    return place >= 0 && (place == 0 || team.depth() == TeamCredit.Depth.ALL_BELOW);
  }

  /** Whether somebody is below a payee on some day of the compared period. */
  public boolean isEverBelow(int member, int payee) {
    return everAbove.get(member).get(payee);
  }
}
