package org.planbridge.engine.operator;

import java.util.function.UnaryOperator;
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
  private final @Nullable Column start;
  private final @Nullable Column given;

  /**
   * @param signs where every deal is measured by itself, code 0 for each reversal: it is measured
   *     as the deal that it mirrors; null if there is none
   * @param start where the run of every line stood when it began; null if that is nothing
   * @param given where it stood before every line, if it does not come of what the lines add
   */
  private Standing(
      Column credit,
      Column after,
      Groups groups,
      Figures figures,
      int @Nullable [] signs,
      @Nullable Column start,
      @Nullable Column given) {
    this.credit = credit;
    this.after = after;
    this.groups = groups;
    this.figures = figures;
    this.signs = signs;
    this.start = start;
    this.given = given;
  }

  /** The standing of a measure that runs over a period. */
  static Standing running(Kernel kernel, Column credit, Groups groups, Figures figures) {
    Column after = kernel.runningSum(credit, groups);
    return new Standing(credit, after, groups, figures, null, null, null);
  }

  /**
   * The standing of a measure whose runs begin where others ended, such as one entered half way or
   * one that looks back from each deal.
   *
   * @param start where the run of every line stood when it began
   */
  static Standing entered(
      Kernel kernel, Column credit, Column start, Groups groups, Figures figures) {
    Column after = kernel.plus(start, kernel.runningSum(credit, groups));
    return new Standing(credit, after, groups, figures, null, start, null);
  }

  /**
   * The standing of a measure that lines look at without adding to it: a line takes the tier that
   * is reached.
   *
   * @param before where it stood before the deal of every line
   */
  static Standing given(
      Kernel kernel, Column before, Column after, Groups groups, Figures figures) {
    Column nothing = kernel.times(after, Fraction.ZERO);
    return new Standing(nothing, after, groups, figures, null, null, before);
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
            signs,
            null,
            null)
        : new Standing(credit, credit, groups, figures, null, null, null);
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
        signs,
        start == null ? null : kernel.times(start, Fraction.ONE.negated()),
        given == null ? null : kernel.times(given, Fraction.ONE.negated()));
  }

  Column before(Kernel kernel) {
    if (given != null) {
      return given;
    }
    return start == null
        ? kernel.before(after, groups)
        : kernel.plus(after, kernel.times(credit, Fraction.ONE.negated()));
  }

  /** Whether lines look at the standing without adding to it. */
  boolean isGiven() {
    return given != null;
  }

  /** Whether every run begins at nothing and stands where its lines have brought it. */
  boolean isPlain() {
    return start == null && given == null;
  }

  /**
   * Where each line is cut from; null if that is where the lines before it have brought the run.
   */
  @Nullable Column cutFrom(Kernel kernel) {
    return given != null ? after : start == null ? null : before(kernel);
  }

  /** What a function of the standing has gained since the run began. */
  Column gained(Kernel kernel, UnaryOperator<Column> function) {
    Column whole = function.apply(after);
    return start == null
        ? whole
        : kernel.plus(whole, kernel.times(function.apply(start), Fraction.ONE.negated()));
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
