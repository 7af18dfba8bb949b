package org.planbridge.engine.lines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planbridge.facts.DealTable;

/** Deals of one payee on one day, whose order is by id and means nothing in itself. */
public final class SameDay {
  private SameDay() {}

  /** The lines with each payee's deals of a day in reverse; empty if nobody has two on a day. */
  public static Optional<CreditLines> reversed(CreditLines lines) {
    return order(lines).map(order -> reordered(lines, order));
  }

  /** The same lines in another order within each payee's. */
  private static CreditLines reordered(CreditLines lines, int[] order) {
    int[] rows = lines.dealRows();
    LineShares known = lines.shares();
    DealTable deals = lines.deals();
    boolean ownDeals = rows == null || known == null;
    return new CreditLines(
        lines.basis(),
        lines.payees(),
        lines.starts(),
        ownDeals ? deals.reordered(order) : deals,
        rows == null || known == null
            ? null
            : java.util.stream.IntStream.of(order).map(line -> rows[line]).toArray(),
        rows == null || known == null ? null : known.reordered(order),
        lines.beside());
  }

  /**
   * The lines with every such group in reverse, as old lines by new; empty without a group. A deal
   * that reverses another of its group stays behind it.
   */
  private static Optional<int[]> order(CreditLines lines) {
    int[] order = null;
    for (int p = 0; p < lines.payees().size(); p++) {
      int end = lines.start(p + 1);
      for (int from = lines.start(p); from < end; ) {
        int until = from + 1;
        while (until < end && lines.day(until) == lines.day(from)) {
          until++;
        }
        // Lines of one deal stand together; they are no tie.
        if (lines.dealRow(until - 1) != lines.dealRow(from)) {
          order = order == null ? inOrder(lines.size()) : order;
          reverse(lines, order, from, until);
        }
        from = until;
      }
    }
    return Optional.ofNullable(order);
  }

  private static int[] inOrder(int size) {
    int[] order = new int[size];
    Arrays.setAll(order, line -> line);
    return order;
  }

  private static void reverse(CreditLines lines, int[] order, int from, int until) {
    Set<String> ids = new HashSet<>();
    for (int line = from; line < until; line++) {
      ids.add(lines.deals().ids().get(lines.dealRow(line)));
    }
    List<int[]> first = new ArrayList<>();
    List<int[]> behind = new ArrayList<>();
    for (int line = from; line < until; ) {
      int start = line;
      while (line < until && lines.dealRow(line) == lines.dealRow(start)) {
        line++;
      }
      String reverses =
          lines.attribute(CreditLines.REVERSES).map(column -> column.get(start)).orElse(null);
      (reverses != null && ids.contains(reverses) ? behind : first).add(new int[] {start, line});
    }
    int at = from;
    for (int[] deal : first.reversed()) {
      at = copy(deal, order, at);
    }
    for (int[] deal : behind) {
      at = copy(deal, order, at);
    }
  }

  private static int copy(int[] deal, int[] order, int at) {
    int next = at;
    for (int line = deal[0]; line < deal[1]; line++) {
      order[next++] = line;
    }
    return next;
  }
}
