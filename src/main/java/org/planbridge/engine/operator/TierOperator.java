package org.planbridge.engine.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Figures;
import org.planbridge.engine.column.Groups;
import org.planbridge.engine.column.Kernel;
import org.planbridge.engine.column.Table;
import org.planbridge.explain.Reason;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Pay;
import org.planbridge.plan.TierMode;

/**
 * Tiers by a running measure. The usual shapes have a fast form (a difference of one function in
 * pieces, a look-up, a running sum re-rated); any mixture is cut into slices.
 */
final class TierOperator {
  private final ClauseAddress address;
  private final TierTable table;
  private final boolean asAttainment;

  TierOperator(ClauseAddress address, Pay.Tiers tiers) {
    this.address = address;
    table = new TierTable(tiers.tiers());
    asAttainment = tiers.by() == Pay.TierBy.ATTAINMENT;
  }

  boolean asAttainment() {
    return asAttainment;
  }

  boolean takesWhole() {
    return table.takesWhole();
  }

  boolean reRates() {
    return table.reRates();
  }

  /**
   * @param base the pay base of every line, multipliers of the tier part already in it if the table
   *     re-rates
   * @param ratio pay base per unit of measure credit, if a look-up gives it
   * @param reversed for each line the block's line whose tier it takes, or -1; null without
   *     reversals
   */
  Part pay(Frame frame, Standing standing, Column base, Ratio ratio, int @Nullable [] reversed) {
    Kernel kernel = frame.kernel;
    Groups groups = standing.groups();
    Figures figures = standing.figures();
    Optional<TierMode.Moment> whole = table.allWhole();
    if (whole.isPresent()) {
      Column at =
          whole.get() == TierMode.Moment.BEFORE ? standing.before(kernel) : standing.after();
      int[] codes = frame.codes();
      kernel.pieceOf(at, groups, table.pieces(), figures, codes);
      follow(reversed, codes, frame.size);
      Column value = kernel.times(base, codes, table.rates());
      rated(frame, base, codes, value);
      return new Part(value, false);
    }
    if (table.isMarginal() && ratio.isKnown()) {
      Column whollyCut =
          kernel.step(kernel.pieces(standing.after(), groups, table.pieces(), figures), groups);
      Column value = ratio.apply(frame, whollyCut, () -> atStanding(frame, standing, base));
      sliced(frame, standing, value);
      return new Part(value, false);
    }
    if (table.isRetroactive()) {
      int[] codes = frame.codes();
      kernel.pieceOf(standing.after(), groups, table.pieces(), figures, codes);
      Column toDate = kernel.times(kernel.runningSum(base, groups), codes, table.rates());
      return reRated(frame, standing, toDate, codes);
    }
    Column toDate =
        ratio.isOne() && !table.takesWhole()
            ? kernel.pieces(standing.after(), groups, table.pieces(), figures)
            : kernel.sliced(base, standing.credit(), groups, table.slices(), figures);
    if (table.reRates()) {
      int[] codes = frame.codes();
      kernel.pieceOf(standing.after(), groups, table.pieces(), figures, codes);
      return reRated(frame, standing, toDate, codes);
    }
    Column value = kernel.step(toDate, groups);
    sliced(frame, standing, value);
    return new Part(value, false);
  }

  /** A line without measure credit takes the tier reached so far. */
  private Column atStanding(Frame frame, Standing standing, Column base) {
    int[] codes = frame.codes();
    frame.kernel.pieceOf(
        standing.after(), standing.groups(), table.pieces(), standing.figures(), codes);
    return frame.kernel.times(base, codes, table.rates());
  }

  private static void follow(int @Nullable [] reversed, int[] codes, int size) {
    if (reversed != null) {
      for (int i = 0; i < size; i++) {
        if (reversed[i] >= 0) {
          codes[i] = codes[reversed[i]];
        }
      }
    }
  }

  private void rated(Frame frame, Column base, int[] codes, Column value) {
    if (frame.recorder != null) {
      frame.recorder.line(i ->
          base.at(i).signum() == 0
              ? null
              : new Reason.Rated(address, base.at(i), table.rates().get(codes[i]), value.at(i)));
    }
  }

  private void sliced(Frame frame, Standing standing, Column value) {
    if (frame.recorder != null) {
      Column before = standing.before(frame.kernel);
      frame.recorder.line(i ->
          value.at(i).signum() == 0
              ? null
              : new Reason.Tiered(address, slices(standing, before, i, value.at(i)), value.at(i)));
    }
  }

  /**
   * The parts of one line in each tier, in the proportion in which they make up the line's result.
   */
  private List<Reason.Slice> slices(Standing standing, Column before, int i, Fraction result) {
    Fraction figure = standing.figures().exact(standing.runOf(i));
    Fraction low = min(before.at(i), standing.after().at(i));
    Fraction high = before.at(i).plus(standing.after().at(i)).minus(low);
    Fraction sign = Fraction.of(before.at(i).compareTo(standing.after().at(i)) > 0 ? -1 : 1);
    List<Reason.Slice> slices = new ArrayList<>();
    Fraction exact = Fraction.ZERO;
    for (int k = 0; k < table.size(); k++) {
      Fraction from = k == 0 ? low : max(low, table.bound(k).times(figure));
      Fraction to = k + 1 < table.size() ? min(high, table.bound(k + 1).times(figure)) : high;
      if (from.compareTo(to) < 0) {
        Fraction part = to.minus(from).times(sign);
        Fraction rate = table.rates().get(k);
        slices.add(new Reason.Slice(table.bound(k), part, rate, part.times(rate)));
        exact = exact.plus(part.times(rate));
      }
    }
    if (exact.signum() == 0 || exact.equals(result)) {
      return slices;
    }
    Fraction factor = result.dividedBy(exact);
    return slices.stream()
        .map(slice ->
            new Reason.Slice(
                slice.from(),
                slice.part().times(factor),
                slice.rate(),
                slice.result().times(factor)))
        .toList();
  }

  private Part reRated(Frame frame, Standing standing, Column toDate, int[] codes) {
    if (frame.recorder != null) {
      Column before = frame.kernel.before(toDate, standing.groups());
      frame.recorder.line(i ->
          toDate.at(i).equals(before.at(i))
              ? null
              : new Reason.ReRated(
                  address,
                  before.at(i),
                  toDate.at(i),
                  table.rates().get(codes[i]),
                  toDate.at(i).minus(before.at(i))));
    }
    return new Part(toDate, true);
  }

  private static Fraction min(Fraction a, Fraction b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static Fraction max(Fraction a, Fraction b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  /** Where the measure stands after every line. */
  record Standing(Column credit, Column after, Groups groups, Figures figures) {
    Column before(Kernel kernel) {
      return kernel.before(after, groups);
    }

    int runOf(int line) {
      int group = groups.first();
      while (groups.to(group) <= line) {
        group++;
      }
      return group;
    }
  }

  /** How much pay base a unit of measure credit stands for, line by line. */
  interface Ratio {
    boolean isKnown();

    boolean isOne();

    /**
     * Turns a sum cut by the measure into one of the base; lines without credit come from {@code
     * atStanding}.
     */
    Column apply(Frame frame, Column cut, java.util.function.Supplier<Column> atStanding);

    /** The base is the measure. */
    Ratio ONE =
        new Ratio() {
          @Override
          public boolean isKnown() {
            return true;
          }

          @Override
          public boolean isOne() {
            return true;
          }

          @Override
          public Column apply(
              Frame frame, Column cut, java.util.function.Supplier<Column> atStanding) {
            return cut;
          }
        };

    /** No look-up gives it; every line is cut by itself. */
    Ratio UNKNOWN =
        new Ratio() {
          @Override
          public boolean isKnown() {
            return false;
          }

          @Override
          public boolean isOne() {
            return false;
          }

          @Override
          public Column apply(
              Frame frame, Column cut, java.util.function.Supplier<Column> atStanding) {
            throw new IllegalStateException("The base is not a known part of the measure.");
          }
        };
  }

  /** A factor by code or, as a count does, a factor by code times a number of the line. */
  static final class RatioByCode implements Ratio {
    private final int[] codes;
    private final Table factors;
    private final boolean[] hasCredit;
    private final boolean anyWithout;
    private final @Nullable Column times;

    RatioByCode(
        int[] codes,
        Table factors,
        boolean[] hasCredit,
        boolean anyWithout,
        @Nullable Column times) {
      this.codes = codes;
      this.factors = factors;
      this.hasCredit = hasCredit;
      this.anyWithout = anyWithout;
      this.times = times;
    }

    @Override
    public boolean isKnown() {
      return true;
    }

    @Override
    public boolean isOne() {
      return false;
    }

    @Override
    public Column apply(Frame frame, Column cut, java.util.function.Supplier<Column> atStanding) {
      Column scaled = frame.kernel.times(cut, codes, factors);
      Column whole = times == null ? scaled : frame.kernel.times(scaled, times);
      return anyWithout ? frame.kernel.choose(codes, hasCredit, whole, atStanding.get()) : whole;
    }
  }
}
