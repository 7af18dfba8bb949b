package org.planbridge.engine.lines;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.Payee;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Formula;

/** Named numbers where there is no deal: fields of the payee, and what a plan makes of them. */
public final class PayeeNumbers {
  private PayeeNumbers() {}

  /**
   * A payee's number.
   *
   * @param lines as the plan sees them that derives the number
   * @return empty if it is missing, or made of what only a deal has
   */
  public static Optional<Fraction> value(CreditLines lines, Payee payee, String name) {
    Optional<DerivedColumn> derived = lines.derived(name);
    if (derived.isPresent()) {
      return derived.get().formula().value(leaf -> leaf(lines, payee, leaf));
    }
    return Optional.ofNullable(PayeeFields.text(payee, name)).flatMap(PayeeNumbers::decimal);
  }

  private static Optional<Fraction> leaf(CreditLines lines, Payee payee, Formula.Leaf leaf) {
    return switch (leaf) {
      case Formula.Named(var name) -> value(lines, payee, name);
      case Formula.Since _, Formula.Ordinal _ -> Optional.empty();
    };
  }

  private static Optional<Fraction> decimal(@Nullable String text) {
    try {
      return text == null
          ? Optional.empty()
          : Optional.of(Fraction.of(new BigDecimal(text.strip())));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  /** Whether a number of a deal is the same for everybody who is credited with it. */
  public static boolean isOfDealAlone(CreditLines lines, String name) {
    return !PayeeFields.isOne(name)
        && lines
            .derived(name)
            .map(column ->
                column.formula().leaves().stream()
                    .allMatch(leaf ->
                        switch (leaf) {
                          case Formula.Named(var other) ->
                              !other.equals(name) && isOfDealAlone(lines, other);
                          case Formula.Since(_, var date) -> !PayeeFields.isOne(date);
                          case Formula.Ordinal _ -> false;
                        }))
            .orElse(true);
  }
}
