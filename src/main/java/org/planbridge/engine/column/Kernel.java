package org.planbridge.engine.column;

import org.jspecify.annotations.Nullable;
import org.planbridge.money.Fraction;
import org.planbridge.money.Rounding;

/**
 * The arithmetic that plan operators are written in. There are two kinds with the same results:
 * scaled longs, and fractions for what does not fit them. Operators are written once and never ask
 * which kind they run on.
 */
public interface Kernel {
  /**
   * A block of a data set's numbers: lines {@code from} to {@code from + size}, in units of
   * 1/{@code den}. A missing number counts as 0; deals that need it are held before they come here.
   */
  Column input(long[] units, int from, int size, long den);

  /**
   * Numbers of lines {@code from} to {@code from + size} as fractions; a missing one counts as 0,
   * as in {@link #input(long[], int, int, long)}.
   */
  Column input(@Nullable Fraction[] values, int from, int size);

  /** The same number for every line. */
  Column constant(Fraction value, int size);

  Column times(Column a, Fraction factor);

  Column times(Column a, Column b);

  /**
   * Each line times the table's entry for the line's code; no codes at all stand for code 0 on
   * every line.
   */
  Column times(Column a, int[] codes, Table table);

  /** Each line times its run's figure; a missing figure counts as 0. */
  Column times(Column a, Groups groups, Figures factors);

  Column plus(Column a, Column b);

  /** The sum of each run's lines so far, this line in. */
  Column runningSum(Column a, Groups groups);

  /** The value of the line before in the same run; 0 on its first line. */
  Column before(Column a, Groups groups);

  /** Each line less the line before it in the same run: undoes {@link #runningSum}. */
  Column step(Column a, Groups groups);

  /** The function's value at each line's x, with the line's run's figure. */
  Column pieces(Column x, Groups groups, Pieces pieces, Figures figures);

  /** Which piece each line's x lies on. Written to {@code codes}. */
  void pieceOf(Column x, Groups groups, Pieces pieces, Figures figures, int[] codes);

  /** Lines of {@code a} where the code is set in {@code useFirst}, else lines of {@code b}. */
  Column choose(int[] codes, boolean[] useFirst, Column a, Column b);

  /** Each line rounded, in units of 10^-digits; the rounding keeps at most as many places. */
  Column rounded(Column a, Rounding rounding, int digits);

  /**
   * Keeps each line's size between a least and a most, by run, on the line's own side of zero; a
   * line of 0 takes the side of its base, and stays 0 without one. The column was rounded to {@code
   * digits}, in whose units the limits are; {@code Long.MAX_VALUE} is no limit, and a most beats a
   * least.
   */
  Column within(Column a, Column base, Groups groups, long[] least, long[] most, int digits);

  /**
   * What each line adds to its run when the run's sum may not pass the run's cap. The column was
   * rounded to {@code digits}, in whose units the caps are; {@code Long.MAX_VALUE} is no cap.
   */
  Column capped(Column a, Groups groups, long[] caps, int digits);

  /** The sum of each run, one number a run. */
  Column sums(Column a, Groups groups);

  /**
   * Cuts each deal's base into tiers and returns the entitlement of the run to date, re-rated as
   * the tiers say.
   *
   * @param from where the measure stood before each line; null if every run begins at nothing
   * @param reversed for each line the line whose tier it takes, or -1; null without reversals
   */
  Column sliced(
      Column base,
      Column credit,
      @Nullable Column from,
      Groups groups,
      Slicing slicing,
      Figures figures,
      int @Nullable [] reversed);

  /** The column with some lines replaced by units of 10^-digits, to which it was rounded. */
  Column patched(Column a, int[] at, long[] units, int digits);

  /** Lines as whole units of 10^-digits, for a column that was rounded to as many. */
  void units(Column a, int digits, long[] into, int at);

  /**
   * Whether everything since the last reset was exact; if not, the block must run on the other
   * kind.
   */
  boolean held();

  /** Forgets the block before: its columns are no longer valid, and what did not hold is past. */
  default void reset() {}
}
