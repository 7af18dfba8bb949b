package org.planbridge.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.planbridge.money.Fraction;

/**
 * How a number is worked out of others, exactly; rounded only where it says so. A missing operand,
 * or a division by zero, makes it missing.
 */
public sealed interface Formula {
  /** What has a value of its own and is not worked out of parts. */
  sealed interface Leaf extends Formula {}

  /** A number of the deal, of its payee ({@code payee.base_salary}) or of this plan, by name. */
  record Named(String name) implements Leaf {}

  /** Whole months or days since a date; the month that begins on the date is month 1, the day 0. */
  record Since(Unit unit, String date) implements Leaf {
    /** What is counted. */
    public enum Unit {
      MONTHS,
      DAYS
    }
  }

  /**
   * The place of the deal among the payee's deals of the compared period, from 1: among all, or
   * among those with the same value of a field.
   */
  record Ordinal(Optional<String> field) implements Leaf {}

  record Constant(BigDecimal value) implements Formula {
    public Constant {
      value = Canonical.number(value);
    }
  }

  record Plus(List<Formula> parts) implements Formula {
    public Plus {
      parts = List.copyOf(parts);
    }
  }

  record Minus(Formula from, Formula taken) implements Formula {}

  record Times(List<Formula> parts) implements Formula {
    public Times {
      parts = List.copyOf(parts);
    }
  }

  record Divide(Formula whole, Formula by) implements Formula {}

  record Rounded(Formula of, int places, RoundingMode mode) implements Formula {}

  /** All leaves, in reading order, each once. */
  default List<Leaf> leaves() {
    List<Leaf> found = new ArrayList<>();
    collect(this, found);
    return found;
  }

  private static void collect(Formula formula, List<Leaf> found) {
    switch (formula) {
      case Leaf leaf -> {
        if (!found.contains(leaf)) {
          found.add(leaf);
        }
      }
      case Constant _ -> {}
      case Plus(var parts) -> parts.forEach(part -> collect(part, found));
      case Minus(var from, var taken) -> {
        collect(from, found);
        collect(taken, found);
      }
      case Times(var parts) -> parts.forEach(part -> collect(part, found));
      case Divide(var whole, var by) -> {
        collect(whole, found);
        collect(by, found);
      }
      case Rounded(var of, _, _) -> collect(of, found);
    }
  }

  /** The value, from those of the leaves; empty if it is missing. */
  default Optional<Fraction> value(Function<Leaf, Optional<Fraction>> leaves) {
    return switch (this) {
      case Leaf leaf -> leaves.apply(leaf);
      case Constant(var value) -> Optional.of(Fraction.of(value));
      case Plus(var parts) -> fold(parts, leaves, Fraction.ZERO, Fraction::plus);
      case Minus(var from, var taken) ->
          from.value(leaves).flatMap(a -> taken.value(leaves).map(a::minus));
      case Times(var parts) -> fold(parts, leaves, Fraction.ONE, Fraction::times);
      case Divide(var whole, var by) ->
          by.value(leaves)
              .filter(divisor -> divisor.signum() != 0)
              .flatMap(divisor -> whole.value(leaves).map(a -> a.dividedBy(divisor)));
      case Rounded(var of, var places, var mode) ->
          of.value(leaves).map(a -> Fraction.of(a.rounded(places, mode)));
    };
  }

  private static Optional<Fraction> fold(
      List<Formula> parts,
      Function<Leaf, Optional<Fraction>> leaves,
      Fraction first,
      java.util.function.BinaryOperator<Fraction> join) {
    Fraction sum = first;
    for (Formula part : parts) {
      Optional<Fraction> one = part.value(leaves);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      sum = join.apply(sum, one.get());
    }
    return Optional.of(sum);
  }
}
