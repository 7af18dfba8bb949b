package org.planbridge.engine.lines;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.Facts;
import org.planbridge.facts.Payee;
import org.planbridge.facts.ReplayOrder;
import org.planbridge.facts.Split;
import org.planbridge.facts.TextColumn;
import org.planbridge.money.Fraction;
import org.planbridge.time.Span;

/** Sorts deals, or deals and their splits, into credit lines. */
final class LinePreparation {
  private LinePreparation() {}

  static CreditLines prepare(Facts facts, Span basis) {
    DealTable deals = facts.deals();
    int first = Math.toIntExact(basis.from().toEpochDay());
    int until = Math.toIntExact(basis.until().toEpochDay());
    int[] rows = within(deals.days(), first, until);
    Map<String, List<Split>> splits = new LinkedHashMap<>();
    facts.splits().stream()
        .sorted(LinePreparation::inOrder)
        .forEach(
            split -> splits.computeIfAbsent(split.dealId(), _ -> new ArrayList<>()).add(split));
    List<Payee> payees = payees(facts, basis);
    return splits.isEmpty()
        ? owned(deals, rows, payees, basis, facts.withoutDeals())
        : split(deals.reordered(rows), splits, payees, basis, facts.withoutDeals(), new BitSet());
  }

  private static int[] within(int[] days, int first, int until) {
    int[] rows = new int[days.length];
    int found = 0;
    for (int row = 0; row < days.length; row++) {
      if (days[row] >= first && days[row] < until) {
        rows[found++] = row;
      }
    }
    return found == rows.length ? rows : Arrays.copyOf(rows, found);
  }

  /**
   * Splits of a deal stand in the order of payees, whatever the order of their file: it decides
   * which of equal parts has the odd cent. Of several parts of one payee the larger one is first.
   */
  private static int inOrder(Split one, Split other) {
    int byPayee = TextColumn.compareIds(one.payeeId(), other.payeeId());
    int byShare = byPayee != 0 ? byPayee : other.share().compareTo(one.share());
    return byShare != 0
        ? byShare
        : Objects.requireNonNullElse(one.role(), "")
            .compareTo(Objects.requireNonNullElse(other.role(), ""));
  }

  static CreditLines without(CreditLines lines, BitSet heldRows) {
    DealTable deals = lines.deals();
    int[] kept = IntStream.range(0, deals.size()).filter(row -> !heldRows.get(row)).toArray();
    LineShares shares = lines.shares();
    if (shares == null) {
      return owned(deals, kept, lines.payees(), lines.basis(), lines.beside());
    }
    return split(
        deals.reordered(kept),
        splits(shares),
        lines.payees(),
        lines.basis(),
        lines.beside(),
        managers(lines, shares));
  }

  private static Map<String, List<Split>> splits(LineShares shares) {
    Map<String, List<Split>> splits = new HashMap<>();
    shares
        .splitsByDeal()
        .forEach(some -> {
          if (!some.isEmpty()) {
            splits.put(some.getFirst().dealId(), some);
          }
        });
    return splits;
  }

  /** Those who have lines for the deals of those below. */
  private static BitSet managers(CreditLines lines, LineShares shares) {
    BitSet managers = new BitSet();
    for (int line = 0; shares.hasTeam() && line < lines.size(); line++) {
      if (shares.isOfTeam(line)) {
        managers.set(lines.payeeOf(line));
      }
    }
    return managers;
  }

  /** The same lines, and one for every deal of those below some payees. */
  static CreditLines withTeams(CreditLines lines, BitSet managers) {
    LineShares shares = lines.shares();
    return split(
        lines.deals(),
        shares == null ? Map.of() : splits(shares),
        lines.payees(),
        lines.basis(),
        lines.beside(),
        managers);
  }

  /** Payees of the file, and everybody who is named by a deal or a split, in the order of ids. */
  private static List<Payee> payees(Facts facts, Span basis) {
    Map<String, Payee> byId = new HashMap<>();
    DatedPayees dated = DatedPayees.onlyDated(facts.payees());
    facts.payees().forEach(payee -> byId.put(payee.id(), dated.standing(payee, basis)));
    facts.deals().owners().values().forEach(id -> byId.computeIfAbsent(id, Payee::known));
    facts.splits().forEach(split -> byId.computeIfAbsent(split.payeeId(), Payee::known));
    return byId.values().stream().sorted((a, b) -> TextColumn.compareIds(a.id(), b.id())).toList();
  }

  /** Lines are deals, sorted; the deal table itself is put into replay order. */
  private static CreditLines owned(
      DealTable deals, int[] rows, List<Payee> payees, Span basis, Facts beside) {
    int[] payeeOfCode = payeeOfCode(deals, payees);
    int[] order = new int[rows.length];
    int[] starts = new int[payees.size() + 1];
    for (int row : rows) {
      starts[payeeOfCode[deals.owners().code(row)] + 1]++;
    }
    for (int p = 0; p < payees.size(); p++) {
      starts[p + 1] += starts[p];
    }
    if (rows.length == deals.size() && isInOrder(deals, payeeOfCode)) {
      return new CreditLines(basis, payees, starts, deals, null, null, beside);
    }
    int[] next = Arrays.copyOf(starts, payees.size());
    for (int row : rows) {
      order[next[payeeOfCode[deals.owners().code(row)]]++] = row;
    }
    ReplayOrder.sort(deals, order, starts);
    return new CreditLines(basis, payees, starts, deals.reordered(order), null, null, beside);
  }

  /** Whether deals stand in replay order already, so that their columns serve as they are. */
  private static boolean isInOrder(DealTable deals, int[] payeeOfCode) {
    int[] days = deals.days();
    for (int row = 1; row < days.length; row++) {
      int before = payeeOfCode[deals.owners().code(row - 1)];
      int payee = payeeOfCode[deals.owners().code(row)];
      boolean later = payee > before || (payee == before && days[row] > days[row - 1]);
      boolean same = payee == before && days[row] == days[row - 1];
      if (!later && !(same && deals.ids().compare(row - 1, row) < 0)) {
        return false;
      }
    }
    return true;
  }

  private static int[] payeeOfCode(DealTable deals, List<Payee> payees) {
    Map<String, Integer> indexById = new HashMap<>();
    for (int p = 0; p < payees.size(); p++) {
      indexById.put(payees.get(p).id(), p);
    }
    return deals.owners().values().stream().mapToInt(id -> index(indexById, id)).toArray();
  }

  private static int index(Map<String, Integer> indexById, String id) {
    Integer index = indexById.get(id);
    if (index == null) {
      throw new IllegalStateException("The payee (%s) is not among the payees.".formatted(id));
    }
    return index;
  }

  private static CreditLines split(
      DealTable deals,
      Map<String, List<Split>> splitsById,
      List<Payee> payees,
      Span basis,
      Facts beside,
      BitSet managers) {
    Map<String, Integer> indexById = new HashMap<>();
    for (int p = 0; p < payees.size(); p++) {
      indexById.put(payees.get(p).id(), p);
    }
    List<List<Split>> splitsByDeal = new ArrayList<>(deals.size());
    List<Line> lines = new ArrayList<>();
    for (int row = 0; row < deals.size(); row++) {
      List<Split> splits = splitsById.getOrDefault(deals.ids().get(row), List.of());
      splitsByDeal.add(splits);
      String owner = deals.owners().get(row);
      boolean ownerSeen = false;
      for (int s = 0; s < splits.size(); s++) {
        Split one = splits.get(s);
        // An owner with two splits of a deal owns it once.
        boolean owns = !ownerSeen && one.payeeId().equals(owner);
        ownerSeen |= owns;
        lines.add(new Line(index(indexById, one.payeeId()), row, s, one.share(), owns));
      }
      if (owner != null && !ownerSeen) {
        Fraction share = splits.isEmpty() ? Fraction.ONE : Fraction.ZERO;
        lines.add(new Line(index(indexById, owner), row, splits.size(), share, true));
      }
    }
    if (!managers.isEmpty()) {
      lines.addAll(
          ofTeams(deals, lines, managers, Hierarchy.of(payees, DatedPayees.of(beside.payees()))));
    }
    TextColumn ids = deals.ids();
    int[] days = deals.days();
    lines.sort((a, b) -> {
      int byPayee = Integer.compare(a.payee, b.payee);
      int byDay = byPayee != 0 ? byPayee : Integer.compare(days[a.row], days[b.row]);
      int byId = byDay != 0 ? byDay : ids.compare(a.row, b.row);
      return byId != 0 ? byId : Integer.compare(a.place, b.place);
    });
    return assemble(deals, lines, splitsByDeal, payees, basis, beside);
  }

  /** A line for everybody above somebody who has a share of a deal. */
  private static List<Line> ofTeams(
      DealTable deals, List<Line> lines, BitSet managers, Hierarchy hierarchy) {
    Set<Line> found = new LinkedHashSet<>();
    for (Line line : lines) {
      if (line.share.signum() != 0) {
        for (int payee : hierarchy.above(line.payee, deals.days()[line.row])) {
          if (managers.get(payee)) {
            found.add(new Line(payee, line.row, LineShares.OF_TEAM, Fraction.ZERO, false));
          }
        }
      }
    }
    return List.copyOf(found);
  }

  private static CreditLines assemble(
      DealTable deals,
      List<Line> lines,
      List<List<Split>> splitsByDeal,
      List<Payee> payees,
      Span basis,
      Facts beside) {
    BigInteger den = BigInteger.ONE;
    int[] starts = new int[payees.size() + 1];
    for (Line line : lines) {
      starts[line.payee + 1]++;
      BigInteger other = line.share.denominator();
      den = den.divide(den.gcd(other)).multiply(other);
    }
    for (int p = 0; p < payees.size(); p++) {
      starts[p + 1] += starts[p];
    }
    int[] rows = lines.stream().mapToInt(Line::row).toArray();
    int[] places = lines.stream().mapToInt(Line::place).toArray();
    long[] shares = new long[rows.length];
    long[] owners = new long[rows.length];
    for (int i = 0; i < rows.length; i++) {
      Fraction share = lines.get(i).share;
      shares[i] = share.numerator().multiply(den.divide(share.denominator())).longValueExact();
      owners[i] = lines.get(i).owns ? 1 : 0;
    }
    LineShares byLine =
        new LineShares(shares, owners, den.longValueExact(), splitsByDeal, rows, places);
    return new CreditLines(basis, payees, starts, deals, rows, byLine, beside);
  }

  private record Line(int payee, int row, int place, Fraction share, boolean owns) {}
}
