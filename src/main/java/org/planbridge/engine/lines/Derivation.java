package org.planbridge.engine.lines;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.CodeColumn;
import org.planbridge.facts.NumberColumn;
import org.planbridge.money.Fraction;
import org.planbridge.plan.DerivedNumber;
import org.planbridge.plan.Formula;

/** Works out the numbers that a plan derives, line by line, each after those that it needs. */
final class Derivation {
  private final CreditLines lines;
  private final Map<String, Formula> formulas = new LinkedHashMap<>();
  private final Map<String, DerivedColumn> columns = new LinkedHashMap<>();
  private final Map<Formula.Ordinal, int[]> ordinals = new HashMap<>();

  private Derivation(CreditLines lines, List<DerivedNumber> numbers) {
    this.lines = lines;
    numbers.forEach(one -> formulas.put(one.name(), one.formula()));
  }

  static Map<String, DerivedColumn> of(CreditLines lines, List<DerivedNumber> numbers) {
    Derivation derivation = new Derivation(lines, numbers);
    derivation.formulas.keySet().forEach(derivation::column);
    Map<String, DerivedColumn> all = new LinkedHashMap<>(lines.converted());
    all.putAll(derivation.columns);
    return Map.copyOf(all);
  }

  private DerivedColumn column(String name) {
    DerivedColumn known = columns.get(name);
    if (known != null) {
      return known;
    }
    Formula formula = java.util.Objects.requireNonNull(formulas.get(name));
    for (Formula.Leaf leaf : formula.leaves()) {
      if (leaf instanceof Formula.Named(var other) && formulas.containsKey(other)) {
        column(other);
      }
    }
    DerivedColumn made =
        new DerivedColumn(formula, lines.size(), line -> leaf -> value(leaf, line));
    columns.put(name, made);
    return made;
  }

  private Optional<Fraction> value(Formula.Leaf leaf, int line) {
    return switch (leaf) {
      case Formula.Named(var name) -> number(name, line);
      case Formula.Since(var unit, var date) ->
          date(date, line).map(from -> since(unit, from, lines.date(line)));
      case Formula.Ordinal ordinal -> {
        int place = ordinals.computeIfAbsent(ordinal, this::places)[line];
        yield place == 0 ? Optional.empty() : Optional.of(Fraction.of(place));
      }
    };
  }

  private Optional<Fraction> number(String name, int line) {
    DerivedColumn derived = columns.get(name);
    if (derived != null) {
      return derived.at(line);
    }
    Optional<DerivedColumn> converted = lines.derived(name);
    if (converted.isPresent()) {
      return converted.get().at(line);
    }
    Optional<NumberColumn> column = lines.number(name);
    if (column.isPresent()) {
      BigDecimal value = column.get().get(line);
      return Optional.ofNullable(value).map(Fraction::of);
    }
    return text(name, line).flatMap(Derivation::decimal);
  }

  private Optional<String> text(String name, int line) {
    Optional<CodeColumn> column = lines.attribute(name);
    @Nullable String text = column.isPresent() ? column.get().get(line) : null;
    return Optional.ofNullable(text);
  }

  private static Optional<Fraction> decimal(String text) {
    try {
      return Optional.of(Fraction.of(new BigDecimal(text.strip())));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  private Optional<LocalDate> date(String name, int line) {
    return text(name, line)
        .flatMap(text -> {
          try {
            return Optional.of(LocalDate.parse(text.strip()));
          } catch (DateTimeException _) {
            return Optional.empty();
          }
        });
  }

  /** The month that begins on the date is month 1; days are those that have passed. */
  private static Fraction since(Formula.Since.Unit unit, LocalDate from, LocalDate day) {
    return switch (unit) {
      case DAYS -> Fraction.of(ChronoUnit.DAYS.between(from, day));
      case MONTHS -> Fraction.of(months(from, day) + 1);
    };
  }

  /** Whole months that have passed; before the date fewer than none. */
  private static long months(LocalDate from, LocalDate day) {
    long months = ChronoUnit.MONTHS.between(from, day);
    return from.plusMonths(months).isAfter(day) ? months - 1 : months;
  }

  /** Places from 1; 0 where the field has no value. */
  private int[] places(Formula.Ordinal ordinal) {
    int[] places = new int[lines.size()];
    LineShares shares = lines.shares();
    for (int p = 0; p < lines.payees().size(); p++) {
      Map<String, Integer> counted = new HashMap<>();
      for (int line = lines.start(p); line < lines.start(p + 1); line++) {
        int at = line;
        // Deals of those below are counted apart from the payee's own.
        String whose = shares != null && shares.isOfTeam(line) ? "team/" : "";
        Optional<String> key =
            ordinal.field().isEmpty()
                ? Optional.of("")
                : ordinal.field().flatMap(field -> text(field, at));
        // So are events of each kind apart from deals.
        String among = whose + text(EventLines.KIND, line).orElse("");
        places[line] = key.map(one -> counted.merge(among + one, 1, Integer::sum)).orElse(0);
      }
    }
    return places;
  }
}
