package org.planbridge.intake;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.CodeColumn;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.NumberColumn;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.workspace.imports.DealFate;
import org.planbridge.workspace.imports.Field;
import org.planbridge.workspace.imports.HeldRow;
import org.planbridge.workspace.imports.Ignored;

/** What only a whole file of deals shows: repeated ids, mixed currencies, owners spelled twice. */
final class DealChecks {
  private final Sheet sheet;
  private final Faults faults;
  private final IgnoredRows ignored;
  private final DealRepeats repeats;

  DealChecks(Sheet sheet, Faults faults, IgnoredRows ignored, DealRepeats repeats) {
    this.sheet = sheet;
    this.faults = faults;
    this.ignored = ignored;
    this.repeats = repeats;
  }

  /** The deals that stay used. */
  DealTable checked(DealTable deals) {
    BitSet out = new BitSet();
    for (DealRepeats.Group group : repeats.groups()) {
      settle(deals, group, out);
    }
    holdOtherCurrencies(deals, out);
    DealTable left = out.isEmpty() ? deals : without(deals, out);
    warnOfSimilarOwners(left);
    return left;
  }

  static DealTable without(DealTable deals, BitSet out) {
    int[] order = new int[deals.size() - out.cardinality()];
    int at = 0;
    for (int row = 0; row < deals.size(); row++) {
      if (!out.get(row)) {
        order[at++] = row;
      }
    }
    return deals.reordered(order);
  }

  private void settle(DealTable deals, DealRepeats.Group group, BitSet out) {
    List<Integer> used = group.used();
    int first = used.getFirst();
    Optional<Integer> other =
        used.stream().filter(row -> difference(deals, first, row).isPresent()).findFirst();
    if (other.isPresent() || !group.others().isEmpty()) {
      conflict(deals, group, other.orElse(first));
      used.forEach(out::set);
      repeats.set(group, DealFate.HELD);
      return;
    }
    int longest = used.stream().mapToInt(row -> deals.ids().get(row).length()).max().orElse(0);
    int kept =
        used.stream()
            .filter(row -> deals.ids().get(row).length() == longest)
            .findFirst()
            .orElse(first);
    for (int row : used) {
      if (row != kept) {
        out.set(row);
        ignored.add(Ignored.Reason.REPEATED, "");
        repeated(deals, kept, row);
      }
    }
    repeats.set(group, DealFate.USED);
  }

  private void repeated(DealTable deals, int kept, int row) {
    String id = deals.ids().get(row);
    boolean same = id.equals(deals.ids().get(kept));
    int fileRow = deals.source(row).row();
    faults.warn(
        Problem.of(
            same ? Code.ID_REPEATED : Code.ID_SAME,
            faults.at(fileRow, sheet.heading(Field.DEAL_ID)),
            id,
            Integer.toString(deals.source(kept).row())),
        fileRow + ": " + id);
  }

  private void conflict(DealTable deals, DealRepeats.Group group, int other) {
    int first = group.used().getFirst();
    TreeSet<Integer> rows = new TreeSet<>(group.others());
    group.used().forEach(row -> rows.add(deals.source(row).row()));
    String where = rows.stream().map(String::valueOf).collect(Collectors.joining(", "));
    String[] values = difference(deals, first, other).orElse(new String[] {"", "", ""});
    for (int row : group.used()) {
      String id = deals.ids().get(row);
      faults.hold(
          new HeldRow(
              deals.source(row),
              sheet.heading(Field.DEAL_ID),
              id,
              Code.ID_CONFLICT,
              List.of(id, where, values[0], values[1], values[2])));
    }
  }

  /** The name of the first column in which two deals differ, and its two values. */
  static Optional<String[]> difference(DealTable deals, int a, int b) {
    return difference(deals, a, deals, b);
  }

  static Optional<String[]> difference(DealTable x, int a, DealTable y, int b) {
    for (NumberColumn column : x.numbers()) {
      Object mine = column.get(a);
      Object other = y.number(column.name()).map(its -> its.get(b)).orElse(null);
      if (!sameNumber(mine, other)) {
        return Optional.of(triple(column.name(), mine, other));
      }
    }
    if (x.days()[a] != y.days()[b]) {
      return Optional.of(triple("date", x.date(a), y.date(b)));
    }
    if (!Objects.equals(x.owners().get(a), y.owners().get(b))) {
      return Optional.of(triple("payee_id", x.owners().get(a), y.owners().get(b)));
    }
    for (CodeColumn column : x.attributes()) {
      String mine = column.get(a);
      String other = y.attribute(column.name()).map(its -> its.get(b)).orElse(null);
      if (!Objects.equals(mine, other)) {
        return Optional.of(triple(column.name(), mine, other));
      }
    }
    return Optional.empty();
  }

  private static boolean sameNumber(@Nullable Object a, @Nullable Object b) {
    if (a instanceof BigDecimal x && b instanceof BigDecimal y) {
      return x.compareTo(y) == 0;
    }
    return a == null && b == null;
  }

  private static String[] triple(String name, @Nullable Object a, @Nullable Object b) {
    return new String[] {name, a == null ? "" : a.toString(), b == null ? "" : b.toString()};
  }

  private static final java.util.regex.Pattern CODE = java.util.regex.Pattern.compile("[A-Z]{3}");

  private void holdOtherCurrencies(DealTable deals, BitSet out) {
    CodeColumn currencies = deals.attribute("currency").orElse(null);
    if (currencies == null
        || currencies.values().size() < 2
        || currencies.values().stream().allMatch(one -> CODE.matcher(one.strip()).matches())) {
      // A plan converts codes of currencies, or holds the deals that it cannot convert.
      return;
    }
    int[] counts = new int[currencies.values().size()];
    for (int row = 0; row < deals.size(); row++) {
      if (!out.get(row) && currencies.code(row) >= 0) {
        counts[currencies.code(row)]++;
      }
    }
    int main = 0;
    for (int code = 1; code < counts.length; code++) {
      int more = counts[code] - counts[main];
      boolean earlier = currencies.values().get(code).compareTo(currencies.values().get(main)) < 0;
      main = more > 0 || (more == 0 && earlier) ? code : main;
    }
    for (int row = 0; row < deals.size(); row++) {
      int code = currencies.code(row);
      if (!out.get(row) && code >= 0 && code != main) {
        out.set(row);
        String value = currencies.values().get(code);
        String column =
            sheet.heading(sheet.place(Field.CURRENCY) < 0 ? Field.AMOUNT : Field.CURRENCY);
        faults.hold(
            new HeldRow(
                deals.source(row),
                column,
                value,
                Code.CURRENCY_MIXED,
                List.of(value, currencies.values().get(main))));
        repeats.set(deals.ids().get(row), DealFate.HELD);
      }
    }
  }

  private void warnOfSimilarOwners(DealTable deals) {
    boolean[] seen = new boolean[deals.owners().values().size()];
    for (int row = 0; row < deals.size(); row++) {
      int code = deals.owners().code(row);
      if (code >= 0) {
        seen[code] = true;
      }
    }
    Map<String, TreeSet<String>> byFold = new TreeMap<>();
    for (int code = 0; code < seen.length; code++) {
      if (seen[code]) {
        String owner = deals.owners().values().get(code);
        String fold = owner.toLowerCase(Locale.ROOT).replaceAll("[\\s\u00A0]+", " ");
        byFold.computeIfAbsent(fold, key -> new TreeSet<>()).add(owner);
      }
    }
    for (TreeSet<String> spellings : byFold.values()) {
      if (spellings.size() > 1) {
        String list =
            spellings.stream().map(one -> '"' + one + '"').collect(Collectors.joining(", "));
        faults.warn(
            Problem.of(Code.OWNER_SIMILAR, faults.at(null, sheet.heading(Field.PAYEE_ID)), list),
            list);
      }
    }
  }
}
