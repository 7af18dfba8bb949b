package org.planbridge.engine.lines;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Formula;

/** A number that a plan works out of others, by line; exact, and missing where an operand is. */
public final class DerivedColumn {
  private final Formula formula;
  private final @Nullable Fraction[] values;
  private final Function<Integer, Function<Formula.Leaf, Optional<Fraction>>> leaves;

  /**
   * @param leaves what the parts of the formula are on a line
   */
  DerivedColumn(
      Formula formula,
      int size,
      Function<Integer, Function<Formula.Leaf, Optional<Fraction>>> leaves) {
    this.formula = formula;
    this.leaves = leaves;
    values = new Fraction[size];
    for (int line = 0; line < size; line++) {
      values[line] = formula.value(leaves.apply(line)).orElse(null);
    }
  }

  public Formula formula() {
    return formula;
  }

  /** The values by line, null where missing; for the engine's loops, nobody writes to them. */
  public @Nullable Fraction[] values() {
    return values;
  }

  public boolean isMissing(int line) {
    return values[line] == null;
  }

  public boolean hasMissing() {
    for (Fraction value : values) {
      if (value == null) {
        return true;
      }
    }
    return false;
  }

  Optional<Fraction> at(int line) {
    return Optional.ofNullable(values[line]);
  }

  /** What the parts of the formula are on a line, those that are there, in reading order. */
  public Map<Formula.Leaf, Fraction> operands(int line) {
    Map<Formula.Leaf, Fraction> found = new LinkedHashMap<>();
    for (Formula.Leaf leaf : formula.leaves()) {
      leaves.apply(line).apply(leaf).ifPresent(value -> found.put(leaf, value));
    }
    return found;
  }
}
