package org.planbridge.engine.operator;

import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Table;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.explain.Reason;
import org.planbridge.facts.NumberColumn;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;

/**
 * Deals whose own terms replace what the pay slot would give: a rate or a sum in the deal's fields,
 * with a reason. They take the place of the first component of the plan that credits the deal and
 * pays by the deal; others pay as they would.
 */
public final class Overrides {
  static final String RATE = "override_rate";
  static final String AMOUNT = "override_amount";
  static final String REASON = "override_reason";

  private static final int NONE = 0;
  private static final int BY_RATE = 1;
  private static final int BY_AMOUNT = 2;
  private static final Table WITHOUT = Table.of(Fraction.ONE, Fraction.ZERO, Fraction.ZERO);
  private static final Table TAKEN =
      Table.of(Fraction.ZERO, Fraction.ONE.negated(), Fraction.ONE.negated());
  private static final Table RATED = Table.of(Fraction.ZERO, Fraction.ONE, Fraction.ZERO);
  private static final Table SUMMED = Table.of(Fraction.ZERO, Fraction.ZERO, Fraction.ONE);

  private final Frame frame;
  private final int[] kinds;

  private Overrides(Frame frame, int[] kinds) {
    this.frame = frame;
    this.kinds = kinds;
  }

  /** Whether some deal of the facts may have terms of its own. */
  public static boolean any(CreditLines lines) {
    return lines.number(RATE).isPresent() || lines.number(AMOUNT).isPresent();
  }

  static boolean has(CreditLines lines, String number, int line) {
    NumberColumn column = lines.number(number).orElse(null);
    return column != null && column.units()[line] != NumberColumn.MISSING;
  }

  /**
   * The overrides that a component carries out; null if there are none.
   *
   * @param taken lines of the block that an earlier component has carried out; those of this one
   *     are added
   */
  static @Nullable Overrides of(
      Frame frame, CreditOperator credits, LineCodes codes, boolean[] taken) {
    int[] kinds = null;
    for (int i = 0; i < frame.size; i++) {
      int line = frame.from + i;
      boolean rate = has(frame.lines, RATE, line);
      boolean own = rate || has(frame.lines, AMOUNT, line);
      if (own && !taken[i] && credits.reaches(frame, codes, i)) {
        taken[i] = true;
        kinds = kinds == null ? new int[frame.size] : kinds;
        kinds[i] = rate ? BY_RATE : BY_AMOUNT;
      }
    }
    return kinds == null ? null : new Overrides(frame, kinds);
  }

  /** The column without the lines of these deals. */
  Column without(Column column) {
    return frame.kernel.times(column, kinds, WITHOUT);
  }

  /** The codes with these deals not credited. */
  LineCodes without(LineCodes codes) {
    int[] all = frame.codes();
    for (int i = 0; i < frame.size; i++) {
      all[i] = kinds[i] == NONE ? codes.of(i) : CreditOperator.NOT;
    }
    return new LineCodes(all, CreditOperator.FULL);
  }

  /**
   * What these deals earn in place of what the pay slot gave.
   *
   * @param base the pay base
   * @param deals the credited share of each deal
   * @param given what the pay slot gave on each line
   * @param replaces whether what was given is the deal's own and falls away; else it is what the
   *     deal's measure changed for earlier deals, and stays
   * @param scale factors of multipliers that the pay slot has applied already
   */
  Column earned(
      ClauseAddress address,
      Column base,
      Column deals,
      Column given,
      boolean replaces,
      ModifierOperator.Factors scale) {
    Column rated = frame.kernel.times(frame.kernel.times(base, frame.number(RATE)), kinds, RATED);
    Column summed =
        frame.kernel.times(frame.kernel.times(deals, frame.number(AMOUNT)), kinds, SUMMED);
    Column own = scale.apply(frame, frame.kernel.plus(rated, summed));
    Column earned =
        replaces ? frame.kernel.plus(own, frame.kernel.times(given, kinds, TAKEN)) : own;
    if (frame.recorder != null) {
      Column rates = frame.number(RATE);
      Column sums = frame.number(AMOUNT);
      frame.recorder.line(i -> {
        if (kinds[i] == NONE) {
          return null;
        }
        boolean byRate = kinds[i] == BY_RATE;
        return new Reason.Overridden(
            address,
            reason(i),
            byRate,
            byRate ? rates.at(i) : sums.at(i),
            byRate ? base.at(i) : deals.at(i),
            scale.at(i),
            replaces ? given.at(i) : Fraction.ZERO,
            earned.at(i));
      });
    }
    return earned;
  }

  private String reason(int i) {
    return frame.lines.attribute(REASON).map(column -> column.get(frame.from + i)).orElse("");
  }
}
