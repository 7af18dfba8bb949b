package org.planbridge.engine.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Figures;
import org.planbridge.engine.column.Groups;
import org.planbridge.engine.column.Kernel;
import org.planbridge.engine.column.Slicing;
import org.planbridge.explain.Reason;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Pay;
import org.planbridge.plan.TierMode;

/**
 * Tiers by a running measure. The usual shapes have a fast form (a difference of one function in
 * pieces, a look-up, a running sum re-rated); any mixture is cut into slices. Reasons always come
 * from the slices, which every form must agree with.
 */
final class TierOperator {
  private final ClauseAddress address;
  private final TierTable table;
  private final boolean asAttainment;
  private final boolean runsAlong;
  private final boolean tellsAll;

  /**
   * @param runsAlong whether the lines are paid as what they add to an entitlement to date even if
   *     no tier asks for it: another table, which re-rates, may take over at any line
   * @param tellsAll whether lines are told that it leaves at nothing
   */
  TierOperator(ClauseAddress address, Pay.Tiers tiers, boolean runsAlong, boolean tellsAll) {
    this.address = address;
    this.runsAlong = runsAlong;
    this.tellsAll = tellsAll;
    table = new TierTable(tiers);
    asAttainment = tiers.by() == Pay.TierBy.ATTAINMENT;
  }

  boolean asAttainment() {
    return asAttainment;
  }

  boolean takesWhole() {
    return table.takesWhole();
  }

  boolean reRates() {
    return runsAlong || table.reRates();
  }

  /**
   * @param look what lines are paid on has multipliers already in it if the table re-rates
   * @param reversed for each line the block's line whose tier it takes, or -1; null without
   *     reversals
   */
  Part pay(LinePay.Look look, int @Nullable [] reversed) {
    Frame frame = look.frame();
    Standing stated = Objects.requireNonNull(look.standing());
    Column base = look.base();
    Ratio ratio = look.ratio();
    Kernel kernel = frame.kernel;
    Standing standing = table.isFalling() ? stated.turned(kernel) : stated;
    Groups groups = standing.groups();
    Figures figures = standing.figures();
    Optional<TierMode.Moment> whole = table.allWhole();
    if (whole.isPresent() && !runsAlong) {
      Column at =
          whole.get() == TierMode.Moment.BEFORE ? standing.before(kernel) : standing.after();
      int[] codes = frame.codes();
      kernel.pieceOf(at, groups, table.pieces(), figures, codes);
      follow(reversed, codes, frame.size);
      Column value = kernel.times(base, codes, table.rates());
      rated(frame, base, codes, value);
      return new Part(value, null);
    }
    if (table.isMarginal() && ratio.isKnown() && !runsAlong && !standing.isGiven()) {
      Column whollyCut =
          standing.signed(
              kernel,
              kernel.step(
                  standing.gained(kernel, at -> kernel.pieces(at, groups, table.pieces(), figures)),
                  groups));
      Column value = ratio.apply(frame, whollyCut, () -> atStanding(frame, standing, base));
      sliced(frame, standing, base, reversed, value);
      return new Part(value, null);
    }
    Column toDate = toDate(frame, standing, base, ratio, reversed);
    Column value = kernel.step(toDate, groups);
    if (reRates()) {
      reRated(frame, standing, base, reversed, toDate, value);
      return new Part(value, toDate);
    }
    sliced(frame, standing, base, reversed, value);
    return new Part(value, null);
  }

  /** What the lines of each run are entitled to with each line. */
  private Column toDate(
      Frame frame, Standing standing, Column base, Ratio ratio, int @Nullable [] reversed) {
    Kernel kernel = frame.kernel;
    Groups groups = standing.groups();
    Figures figures = standing.figures();
    if (table.isRetroactive() && table.interpolates()) {
      Column rates = kernel.pieces(standing.after(), groups, table.rateFunction(), figures);
      return kernel.times(
          kernel.times(rates, kernel.runningSum(base, groups)), groups, inverse(figures, groups));
    }
    if (table.isRetroactive()) {
      int[] codes = frame.codes();
      kernel.pieceOf(standing.after(), groups, table.pieces(), figures, codes);
      return kernel.times(kernel.runningSum(base, groups), codes, table.rates());
    }
    return ratio.isOne()
            && standing.isPlain()
            && !table.takesWhole()
            && !table.interpolates()
            && !table.isFalling()
        ? standing.signed(kernel, kernel.pieces(standing.after(), groups, table.pieces(), figures))
        : kernel.sliced(
            base,
            standing.credit(),
            standing.cutFrom(kernel),
            groups,
            table.slices(),
            figures,
            reversed);
  }

  private static Figures inverse(Figures figures, Groups groups) {
    if (figures.isOne()) {
      return figures;
    }
    @Nullable Fraction[] all = new Fraction[groups.end()];
    for (int g = groups.first(); g < groups.end(); g++) {
      all[g] =
          figures.exact(g).signum() == 0 ? Fraction.ZERO : Fraction.ONE.dividedBy(figures.exact(g));
    }
    return Figures.of(all);
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

  private boolean isNothing(Column base, Column value, int i) {
    return !tellsAll && base.at(i).signum() == 0 && value.at(i).signum() == 0;
  }

  private void rated(Frame frame, Column base, int[] codes, Column value) {
    if (frame.recorder != null) {
      frame.recorder.line(i ->
          isNothing(base, value, i)
              ? null
              : new Reason.Rated(address, base.at(i), table.rates().get(codes[i]), value.at(i)));
    }
  }

  private void sliced(
      Frame frame, Standing standing, Column base, int @Nullable [] reversed, Column value) {
    if (frame.recorder == null) {
      return;
    }
    List<List<Reason.Slice>> slices =
        walked(frame, standing, base, reversed, run -> slices(run.lastLine()));
    frame.recorder.line(i ->
        isNothing(base, value, i)
            ? null
            : new Reason.Tiered(address, base.at(i), slices.get(i), value.at(i)));
  }

  private void reRated(
      Frame frame,
      Standing standing,
      Column base,
      int @Nullable [] reversed,
      Column toDate,
      Column value) {
    if (frame.recorder == null) {
      return;
    }
    Column before = frame.kernel.before(toDate, standing.groups());
    List<Reached> reached =
        walked(
            frame,
            standing,
            base,
            reversed,
            run -> new Reached(slices(run.toDate()), run.reachedRate()));
    frame.recorder.line(i ->
        isNothing(base, value, i) && !runsAlong
            ? null
            : new Reason.ReRated(
                address,
                reached.get(i).slices(),
                before.at(i),
                toDate.at(i),
                reached.get(i).rate(),
                value.at(i)));
  }

  /** The slices of a run to date, and the rate of the tier now reached. */
  private record Reached(List<Reason.Slice> slices, Fraction rate) {}

  /** What every line's walk through the tiers gives. */
  private <T> List<T> walked(
      Frame frame,
      Standing standing,
      Column base,
      int @Nullable [] reversed,
      Function<Slicing.Run, T> told) {
    List<T> all = new ArrayList<>();
    table
        .slices()
        .walk(
            base,
            standing.credit(),
            standing.cutFrom(frame.kernel),
            standing.groups(),
            standing.figures(),
            reversed,
            (_, run) -> all.add(told.apply(run)));
    return all;
  }

  private List<Reason.Slice> slices(List<Slicing.Part> parts) {
    return parts.stream()
        .map(part ->
            new Reason.Slice(
                table.asStated(part.from()),
                part.base(),
                part.rate(),
                part.base().times(part.rate())))
        .toList();
  }
}
