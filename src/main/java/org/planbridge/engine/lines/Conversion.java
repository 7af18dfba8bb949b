package org.planbridge.engine.lines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.CodeColumn;
import org.planbridge.facts.ExchangeRate;
import org.planbridge.facts.NumberColumn;
import org.planbridge.money.Fraction;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Formula;
import org.planbridge.plan.RateSet;
import org.planbridge.time.Period;

/**
 * The exchange rates of the deals in another currency than a plan's, line by line. Example: a deal
 * of 1,000.00 EUR on 10 March takes the rate that holds on that day from EUR to the plan's USD.
 */
public final class Conversion {
  /** The attribute of a deal that tells its currency; a deal without one is in the plan's. */
  public static final String CURRENCY = "currency";

  private static final Formula.Leaf RATE = new Formula.Named("exchange rate");

  private final RateSet set;
  private final String into;
  private final CreditLines lines;
  private final @Nullable CodeColumn currencies;
  private final List<Period> periods;
  private final Map<String, List<ExchangeRate>> byCurrency = new HashMap<>();

  private Conversion(CreditLines lines, CompensationPlan plan) {
    this.lines = lines;
    set = plan.terms().rateSet();
    into = plan.currency().getCurrencyCode();
    currencies =
        lines.deals().attribute(CURRENCY).isPresent()
            ? lines.attribute(CURRENCY).orElse(null)
            : null;
    periods =
        set instanceof RateSet.Converting(_, var date, _)
                && date.value() instanceof RateSet.RateDate.OfPeriod(var cycle, _)
            ? plan.calendar().periods(cycle, lines.basis())
            : List.of();
    if (set instanceof RateSet.Converting(var name, _, _)) {
      lines.beside().rates().stream()
          .filter(rate -> rate.rateSet().equals(name) && rate.to().equals(into))
          .sorted(java.util.Comparator.comparing(ExchangeRate::date))
          .forEach(
              rate -> byCurrency.computeIfAbsent(rate.from(), _ -> new ArrayList<>()).add(rate));
    }
  }

  /** The conversion of a plan; empty if no deal is in another currency. */
  static Optional<Conversion> of(CreditLines lines, CompensationPlan plan) {
    Conversion conversion = new Conversion(lines, plan);
    CodeColumn column = conversion.currencies;
    return column != null && column.values().stream().anyMatch(value -> conversion.isForeign(value))
        ? Optional.of(conversion)
        : Optional.empty();
  }

  private boolean isForeign(@Nullable String currency) {
    return currency != null && !currency.isBlank() && !currency.strip().equals(into);
  }

  /** The currency that a line is converted from; empty if it is the plan's. */
  public Optional<String> from(int line) {
    String currency = currencies == null ? null : currencies.get(line);
    return isForeign(currency) && currency != null
        ? Optional.of(currency.strip())
        : Optional.empty();
  }

  /** The currency that lines are converted to. */
  public String into() {
    return into;
  }

  /** Whether a number of the deal is a sum in its currency. */
  public boolean converts(String number) {
    return set instanceof RateSet.Converting(_, _, var numbers) && numbers.value().contains(number);
  }

  /** The rate of a line in another currency; empty if there is none. */
  public Optional<ExchangeRate> rate(int line) {
    return day(line)
        .flatMap(day ->
            byCurrency.getOrDefault(from(line).orElse(into), List.of()).stream()
                .filter(rate -> !rate.date().isAfter(day))
                .reduce((_, later) -> later));
  }

  private Optional<LocalDate> day(int line) {
    if (!(set instanceof RateSet.Converting(_, var date, _))) {
      return Optional.empty();
    }
    LocalDate own = lines.date(line);
    return switch (date.value()) {
      case RateSet.RateDate.Incentive _ -> Optional.of(own);
      case RateSet.RateDate.OfPeriod(_, var edge) ->
          periods.stream()
              .map(Period::span)
              .filter(span -> span.covers(own))
              .map(span -> edge == RateSet.RateDate.Edge.START ? span.from() : span.last())
              .findFirst();
      case RateSet.RateDate.OfField(var field) ->
          lines
              .attribute(field)
              .flatMap(column -> Optional.ofNullable(column.get(line)))
              .flatMap(PeriodRule::day);
    };
  }

  /**
   * The numbers that are sums, as the plan's currency. A line without a rate keeps the deal's own
   * figure, which nobody uses: it is held.
   */
  Map<String, DerivedColumn> columns() {
    Map<String, DerivedColumn> columns = new LinkedHashMap<>();
    if (set instanceof RateSet.Converting(_, _, var numbers)) {
      for (String name : numbers.value()) {
        Optional<NumberColumn> own = lines.number(name);
        own.ifPresent(column -> columns.put(name, column(name, column)));
      }
    }
    return columns;
  }

  private DerivedColumn column(String name, NumberColumn own) {
    Formula.Leaf number = new Formula.Named(name);
    return new DerivedColumn(
        new Formula.Times(List.of(number, RATE)),
        lines.size(),
        line ->
            leaf ->
                leaf.equals(RATE)
                    ? Optional.of(factor(line))
                    : Optional.ofNullable(own.get(line)).map(Fraction::of));
  }

  private Fraction factor(int line) {
    return from(line)
        .flatMap(_ -> rate(line))
        .map(rate -> Fraction.of(rate.rate()))
        .orElse(Fraction.ONE);
  }
}
