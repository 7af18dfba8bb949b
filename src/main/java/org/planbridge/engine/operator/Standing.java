package org.planbridge.engine.operator;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Figures;
import org.planbridge.engine.column.Groups;
import org.planbridge.engine.column.Kernel;
import org.planbridge.engine.column.Pieces;
import org.planbridge.engine.column.Table;
import org.planbridge.money.Fraction;

/**
 * Where a component's measure stands before and after every line. A measure over the deal begins
 * anew with each, and a reversal is measured as the deal that it mirrors: it takes back what a deal
 * of its size would have earned.
 */
final class Standing {
  private static final Table SIGNS = Table.of(Fraction.ONE.negated(), Fraction.ONE);
  private static final Pieces BELOW_ZERO = Pieces.reaching(Fraction.ZERO, false);

  private final Column credit;
  private final Column after;
  private final Groups groups;
  private final Figures figures;
  private final int @Nullable [] signs;

  /**
   * @param signs where every deal is measured by itself, code 0 for each reversal: it is measured
   *     as the deal that it mirrors; null if there is none
   */
  private Standing(
      Column credit, Column after, Groups groups, Figures figures, int @Nullable [] signs) {
    this.credit = credit;
    this.after = after;
    this.groups = groups;
    this.figures = figures;
    this.signs = signs;
  }

  /** The standing of a measure that runs over a period. */
  static Standing running(Kernel kernel, Column credit, Groups groups, Figures figures) {
    return new Standing(credit, kernel.runningSum(credit, groups), groups, figures, null);
  }

  /** The standing of a measure that begins anew with every deal. */
  static Standing perDeal(Frame frame, Column credit, Groups groups, Figures figures) {
    int[] signs = frame.codes();
    frame.kernel.pieceOf(credit, groups, BELOW_ZERO, Figures.ONE, signs);
    boolean reversals = IntStream.range(0, frame.size).anyMatch(i -> signs[i] == 0);
    return reversals
        ? new Standing(
            frame.kernel.times(credit, signs, SIGNS),
            frame.kernel.times(credit, signs, SIGNS),
            groups,
            figures,
            signs)
        : new Standing(credit, credit, groups, figures, null);
  }

  /** What every line adds. */
  Column credit() {
    return credit;
  }

  /** Where the measure stands with every line. */
  Column after() {
    return after;
  }

  Groups groups() {
    return groups;
  }

  /** What each run's bounds are multiples of. */
  Figures figures() {
    return figures;
  }

  /** The same standing with the sign of the measure turned, for tables of which less is better. */
  Standing turned(Kernel kernel) {
    return new Standing(
        kernel.times(credit, Fraction.ONE.negated()),
        kernel.times(after, Fraction.ONE.negated()),
        groups,
        figures,
        signs);
  }

  Column before(Kernel kernel) {
    return kernel.before(after, groups);
  }

  /** −1 on a line that is measured as the deal that it mirrors, else 1. */
  Fraction sign(int line) {
    return signs == null ? Fraction.ONE : SIGNS.get(signs[line]);
  }

  /** What the measure gives, with the sign of each deal's own credit. */
  Column signed(Kernel kernel, Column column) {
    return signs == null ? column : kernel.times(column, signs, SIGNS);
  }
}
