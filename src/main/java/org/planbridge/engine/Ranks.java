package org.planbridge.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.TeamCredit;
import org.planbridge.time.Span;

/**
 * In which order payees are replayed: who is paid by what those below come to comes after them.
 * Payees of rank 0 wait for nobody.
 */
public final class Ranks {
  /** Where nobody waits for anybody. */
  static final Ranks NONE = new Ranks(new int[0]);

  private final int[] ranks;
  private final int most;

  private Ranks(int[] ranks) {
    this.ranks = ranks;
    most = IntStream.of(ranks).max().orElse(0);
  }

  /** The ranks of a side; {@link #NONE} unless some plan looks at the pay of those below. */
  static Ranks of(CreditLines lines, PlanAssignment side) {
    if (side.plans().stream().noneMatch(CompensationPlan::looksBelow)) {
      return NONE;
    }
    int[] ranks = new int[lines.payees().size()];
    List<BitSet> below = below(lines);
    boolean grown = true;
    for (int round = 0; grown; round++) {
      grown = false;
      if (round > ranks.length) {
        throw new IllegalStateException("Payees report to each other in a circle.");
      }
      for (int p = 0; p < ranks.length; p++) {
        int rank = ranks[p];
        if (looksBelow(side, p)) {
          rank = Math.max(1, below.get(p).stream().map(one -> ranks[one] + 1).max().orElse(1));
        }
        grown |= rank > ranks[p];
        ranks[p] = rank;
      }
    }
    return new Ranks(ranks);
  }

  private static boolean looksBelow(PlanAssignment side, int payee) {
    return side.planOf(payee).map(CompensationPlan::looksBelow).orElse(false);
  }

  /** Everybody who is below each payee on some day of the compared period. */
  private static List<BitSet> below(CreditLines lines) {
    List<BitSet> above = above(lines);
    List<BitSet> below = new ArrayList<>();
    above.forEach(_ -> below.add(new BitSet()));
    for (int p = 0; p < above.size(); p++) {
      int member = p;
      above.get(p).stream().forEach(payee -> below.get(payee).set(member));
    }
    return below;
  }

  private static List<BitSet> above(CreditLines lines) {
    Span basis = lines.basis();
    return lines
        .crediting()
        .hierarchy()
        .everAbove((int) basis.from().toEpochDay(), (int) basis.last().toEpochDay());
  }

  /** Payees who are above themselves in the compared period, by name, in the order of ids. */
  public static List<String> circle(CreditLines lines) {
    List<BitSet> above = above(lines);
    return IntStream.range(0, above.size())
        .filter(p -> above.get(p).get(p))
        .mapToObj(p -> lines.payees().get(p).name())
        .toList();
  }

  /**
   * The same facts with lines for the deals of those below, for every payee with a plan on some
   * side that credits them.
   */
  public static CreditLines withTeams(CreditLines lines, List<PlanAssignment> sides) {
    BitSet managers = new BitSet();
    for (PlanAssignment side : sides) {
      for (int p = 0; p < lines.payees().size(); p++) {
        boolean credits =
            side.planOf(p).stream()
                .flatMap(plan -> plan.components().stream())
                .anyMatch(one -> one.credits().to().value() instanceof TeamCredit);
        if (credits) {
          managers.set(p);
        }
      }
    }
    return org.planbridge.engine.lines.Crediting.withTeams(lines, managers);
  }

  int of(int payee) {
    return ranks.length == 0 ? 0 : ranks[payee];
  }

  /** The highest rank. */
  int most() {
    return most;
  }
}
