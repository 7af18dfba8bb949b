package org.planbridge.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planbridge.engine.column.LongKernel;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.operator.BoundPlan;
import org.planbridge.engine.operator.Frame;
import org.planbridge.engine.operator.Hygiene;
import org.planbridge.facts.CodeColumn;
import org.planbridge.problem.Code;

/**
 * The deals that some side cannot compute, and the lines without them. Holding a deal can leave
 * another without the deal it reverses, so the check is repeated until nothing new is found; a deal
 * that reverses a held one is held with it.
 *
 * @param lines what is left, for both sides to run over
 * @param held every reason to hold a deal; rows are those of {@code all.deals()}
 * @param all the lines with the held ones
 */
public record Holds(CreditLines lines, List<Hold> held, CreditLines all) {
  public Holds {
    held = List.copyOf(held);
  }

  /** Payees of so many lines are checked at once. */
  private static final int BLOCK = 16_384;

  /** Finds what the given sides cannot compute; the number of threads changes nothing. */
  public static Holds find(CreditLines all, List<PlanAssignment> sides, Workers workers) {
    List<Hold> held = new ArrayList<>();
    Map<String, Hold> heldById = new HashMap<>();
    BitSet rows = new BitSet();
    CreditLines left = all;
    while (true) {
      List<Hold> fresh = new ArrayList<>();
      for (PlanAssignment side : sides) {
        check(left, side, workers, fresh);
      }
      reversals(left, heldById, fresh);
      if (fresh.isEmpty()) {
        return new Holds(left, held, all);
      }
      int[] original = originalRows(all, rows);
      for (Hold hold : fresh) {
        int row = original[hold.row()];
        rows.set(row);
        heldById.putIfAbsent(all.deals().ids().get(row), hold);
        held.add(new Hold(row, hold.payee(), hold.code(), hold.field(), hold.clause()));
      }
      left = all.without(rows);
    }
  }

  /** What was never earned is not taken back: a reversal is held with the deal that it reverses. */
  private static void reversals(CreditLines left, Map<String, Hold> heldById, List<Hold> into) {
    CodeColumn reverses = left.deals().attribute(CreditLines.REVERSES).orElse(null);
    if (reverses == null || heldById.isEmpty()) {
      return;
    }
    for (int row = 0; row < reverses.size(); row++) {
      String id = reverses.get(row);
      Hold held = id == null ? null : heldById.get(id);
      if (held != null) {
        into.add(
            new Hold(row, held.payee(), Code.HELD_REVERSED, CreditLines.REVERSES, held.clause()));
      }
    }
  }

  /** The rows of all deals that are not held, in the order in which they are left. */
  private static int[] originalRows(CreditLines all, BitSet held) {
    int[] rows = new int[all.deals().size()];
    int at = 0;
    for (int row = 0; row < all.deals().size(); row++) {
      if (!held.get(row)) {
        rows[at++] = row;
      }
    }
    return rows;
  }

  private static void check(
      CreditLines lines, PlanAssignment side, Workers workers, List<Hold> into) {
    BoundPlan[] plans = new BoundPlan[side.plans().size()];
    for (int k = 0; k < plans.length; k++) {
      plans[k] = new BoundPlan(side.plans().get(k), side.seen(lines, k), _ -> true);
    }
    List<int[]> blocks = blocks(lines, side);
    List<Set<Hold>> found = new ArrayList<>();
    blocks.forEach(_ -> found.add(new LinkedHashSet<>()));
    workers.each(
        blocks.size(),
        b -> check(lines, blocks.get(b), plans[side.indexOf(blocks.get(b)[0])], found.get(b)));
    found.forEach(into::addAll);
  }

  /** Runs of neighbouring payees under one plan. */
  private static List<int[]> blocks(CreditLines lines, PlanAssignment side) {
    List<int[]> blocks = new ArrayList<>();
    int p = 0;
    while (p < lines.payees().size()) {
      int end = p + 1;
      while (end < lines.payees().size()
          && side.indexOf(end) == side.indexOf(p)
          && lines.start(end + 1) - lines.start(p) <= BLOCK) {
        end++;
      }
      if (side.indexOf(p) >= 0) {
        blocks.add(new int[] {p, end});
      }
      p = end;
    }
    return blocks;
  }

  private static void check(CreditLines lines, int[] block, BoundPlan plan, Set<Hold> into) {
    Frame frame = new Frame(new LongKernel(), lines, block[0], block[1], null, new Frame.Codes());
    Hygiene.check(
        plan,
        frame,
        (line, code, field, clause) -> {
          String payee = lines.payees().get(lines.payeeOf(line)).id();
          into.add(new Hold(lines.dealRow(line), payee, code, field, clause));
        });
  }
}
