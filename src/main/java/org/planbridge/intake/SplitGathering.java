package org.planbridge.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.SourceRow;
import org.planbridge.facts.Split;
import org.planbridge.money.Fraction;
import org.planbridge.problem.Code;
import org.planbridge.workspace.imports.HeldRow;
import org.planbridge.workspace.imports.Ignored;
import org.planbridge.workspace.imports.Kind;

/**
 * Splits against the deals they belong to. Shares must total exactly 1, those of the role overlay
 * left out; else the deal and its splits are held.
 */
final class SplitGathering {
  private static final SourceRow NOWHERE = new SourceRow("", 0);

  private final DealFinder deals;
  private final List<Split> earlier;
  private final Counts counts;
  private final List<Split> left = new ArrayList<>();
  private final BitSet heldDeals = new BitSet();

  SplitGathering(DealFinder deals, List<Split> earlier, Counts counts) {
    this.deals = deals;
    this.earlier = earlier;
    this.counts = counts;
  }

  List<Split> left() {
    return left;
  }

  /** Rows of the new deals that are held. */
  BitSet heldDeals() {
    return heldDeals;
  }

  void gather(List<Split> splits) {
    Map<String, List<Split>> byDeal = new LinkedHashMap<>();
    for (Split split : splits) {
      String deal = deals.spelling(split.dealId());
      if (deal != null) {
        List<Split> known = byDeal.computeIfAbsent(deal, id -> new ArrayList<>());
        add(known, with(split, deal));
      } else if (deals.fate(split.dealId())) {
        counts.ignore(Kind.SPLITS, Ignored.Reason.DEAL_NOT_USED);
      } else {
        hold(split, Code.SPLIT_DEAL, List.of(split.dealId()));
      }
    }
    Map<String, List<Split>> before =
        earlier.stream().collect(Collectors.groupingBy(Split::dealId));
    byDeal.forEach((deal, parts) -> settle(deal, parts, before.getOrDefault(deal, List.of())));
    holdDealsWithoutOwner(byDeal, before);
  }

  private void add(List<Split> known, Split split) {
    boolean repeated =
        known.stream()
            .anyMatch(one ->
                one.payeeId().equals(split.payeeId())
                    && one.share().equals(split.share())
                    && Objects.equals(one.role(), split.role()));
    if (repeated) {
      counts.ignore(Kind.SPLITS, Ignored.Reason.REPEATED);
    } else {
      known.add(split);
    }
  }

  private void settle(String deal, List<Split> parts, List<Split> before) {
    Fraction total = Fraction.ZERO;
    boolean shared = false;
    List<Split> all = new ArrayList<>(before);
    List<Split> own = SplitRest.filled(before, parts);
    all.addAll(own);
    for (Split part : all) {
      if (!part.isOverlay()) {
        total = total.plus(part.share());
        shared = true;
      }
    }
    int row = deals.row(deal);
    boolean ownerLeft = !shared && (row < 0 || deals.table().owners().get(row) != null);
    if (total.equals(Fraction.ONE) || ownerLeft) {
      left.addAll(own);
      return;
    }
    String rows =
        parts.stream()
            .map(part -> String.valueOf(source(part).row()))
            .collect(Collectors.joining(", "));
    List<String> args = List.of(deal, percent(total), rows);
    parts.forEach(part -> hold(part, Code.SPLIT_SUM, args));
    if (row >= 0) {
      heldDeals.set(row);
      DealTable table = deals.table();
      counts.hold(
          Kind.DEALS, new HeldRow(table.source(row), "deal_id", deal, Code.SPLIT_SUM, args));
    }
  }

  /** {@code 110%}, or {@code 7/6} where no decimals end. */
  static String percent(Fraction total) {
    BigDecimal rounded = total.times(Fraction.of(100)).rounded(6, java.math.RoundingMode.HALF_UP);
    return Fraction.of(rounded).equals(total.times(Fraction.of(100)))
        ? rounded.stripTrailingZeros().toPlainString() + "%"
        : total.toString();
  }

  private void holdDealsWithoutOwner(
      Map<String, List<Split>> byDeal, Map<String, List<Split>> before) {
    DealTable table = deals.table();
    for (int row = 0; row < table.size(); row++) {
      if (table.owners().code(row) < 0 && !heldDeals.get(row)) {
        String deal = table.ids().get(row);
        if (!byDeal.containsKey(deal) && !before.containsKey(deal)) {
          heldDeals.set(row);
          counts.hold(
              Kind.DEALS,
              new HeldRow(table.source(row), "payee_id", "", Code.OWNER_BLANK, List.of("")));
        }
      }
    }
  }

  private void hold(Split split, Code code, List<String> args) {
    counts.hold(Kind.SPLITS, new HeldRow(source(split), "deal_id", split.dealId(), code, args));
  }

  private static SourceRow source(Split split) {
    @Nullable SourceRow source = split.source();
    return source == null ? NOWHERE : source;
  }

  private static Split with(Split split, String deal) {
    return split.dealId().equals(deal)
        ? split
        : new Split(deal, split.payeeId(), split.share(), split.role(), split.source());
  }
}
