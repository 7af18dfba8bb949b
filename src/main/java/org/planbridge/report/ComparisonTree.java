package org.planbridge.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.planbridge.compare.Change;
import org.planbridge.compare.Comparison;
import org.planbridge.compare.DealChange;
import org.planbridge.compare.PayeeComparison;
import org.planbridge.money.Fraction;
import org.planbridge.money.Money;
import org.planbridge.time.Span;
import org.planbridge.workspace.Compared;

/**
 * A comparison as the object that other programs rely on. Names and shape are fixed; money is text
 * with the currency's own decimals. Payees are laid out one at a time when they are asked for.
 */
final class ComparisonTree {
  private static final int MOST_DECIMALS = 6;

  private final ProblemTree problems = new ProblemTree();

  Map<String, @Nullable Object> of(Compared.Done compared) {
    Comparison comparison = compared.comparison();
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("ok", true);
    tree.put("basis", span(comparison.basis()));
    tree.put("mode", comparison.mode().spelling());
    tree.put("payees", asked(comparison.payees().size(), index -> payee(comparison.payee(index))));
    tree.put("totals", both(comparison.totalEarned(), comparison.totalPaid()));
    tree.put("held", compared.held().stream().map(problems::held).toList());
    tree.put("ignored", compared.ignored());
    tree.put("warnings", problems.all(compared.warnings()));
    return tree;
  }

  private static <T> List<T> asked(int size, IntFunction<T> each) {
    return new AbstractList<>() {
      @Override
      public T get(int index) {
        return each.apply(index);
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  private static Map<String, @Nullable Object> payee(PayeeComparison payee) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", payee.payee().id());
    tree.putAll(both(payee.earned(), payee.paid()));
    tree.put(
        "periods",
        payee.periods().stream()
            .map(one -> {
              Map<String, @Nullable Object> period = new LinkedHashMap<>();
              period.put("id", one.period().id());
              period.putAll(span(one.period().span()));
              period.putAll(both(one.earned(), one.paid()));
              return period;
            })
            .toList());
    tree.put(
        "components",
        payee.components().stream()
            .map(one -> Map.of("id", one.id(), "earned", change(one.earned())))
            .toList());
    tree.put("deals", payee.deals().stream().map(ComparisonTree::deal).toList());
    tree.put(
        "lines",
        payee.lines().stream()
            .map(one -> {
              Map<String, @Nullable Object> line = new LinkedHashMap<>();
              line.put("component", one.component());
              line.put("period", one.period().id());
              line.putAll(change(one.earned()));
              return line;
            })
            .toList());
    tree.putAll(SettlementTree.of(payee));
    return tree;
  }

  private static Map<String, @Nullable Object> deal(DealChange deal) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", deal.id());
    tree.put("component", deal.component());
    tree.put("period", deal.period());
    tree.put(
        "credited",
        Map.of(
            "current", exact(deal.creditedCurrent().orElse(Fraction.ZERO)),
            "proposed", exact(deal.creditedProposed().orElse(Fraction.ZERO))));
    tree.putAll(change(deal.earned()));
    return tree;
  }

  private static Map<String, @Nullable Object> span(Span span) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("from", span.from().toString());
    tree.put("to", span.last().toString());
    return tree;
  }

  private static Map<String, @Nullable Object> both(Change earned, Change paid) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("earned", change(earned));
    tree.put("paid", change(paid));
    return tree;
  }

  static Map<String, @Nullable Object> change(Change change) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("current", text(change.current()));
    tree.put("proposed", text(change.proposed()));
    tree.put("difference", text(change.difference()));
    return tree;
  }

  static String text(Money money) {
    return money.toDecimal().toPlainString();
  }

  /** All decimals, at least two; a fraction that does not end is rounded to six. */
  static String exact(Fraction value) {
    BigDecimal decimal = ends(value);
    return decimal.setScale(Math.max(2, decimal.scale()), RoundingMode.UNNECESSARY).toPlainString();
  }

  private static BigDecimal ends(Fraction value) {
    try {
      return new BigDecimal(value.numerator())
          .divide(new BigDecimal(value.denominator()))
          .stripTrailingZeros();
    } catch (ArithmeticException endless) {
      return value.rounded(MOST_DECIMALS, RoundingMode.HALF_UP);
    }
  }
}
