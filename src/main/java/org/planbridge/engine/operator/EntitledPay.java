package org.planbridge.engine.operator;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Figures;
import org.planbridge.engine.column.Groups;
import org.planbridge.engine.column.Kernel;
import org.planbridge.engine.lines.PeriodGrid;
import org.planbridge.explain.Reason;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Quantity;

/**
 * Pay that follows from where the measure stands alone: each deal's line is what it adds to what
 * the period is entitled to, or takes from it.
 */
final class EntitledPay implements LinePay {
  private final ClauseAddress address;
  private final Entitlement entitlement;
  private final boolean asAttainment;
  private final Optional<Quantity> of;
  private final @Nullable PeriodGrid grid;

  /**
   * @param of the payee's figure or number of which the entitlement is a share; empty: it is money
   * @param grid the measure's periods; null if each deal is measured by itself
   */
  EntitledPay(
      ClauseAddress address,
      Entitlement entitlement,
      boolean asAttainment,
      Optional<Quantity> of,
      @Nullable PeriodGrid grid) {
    this.address = address;
    this.entitlement = entitlement;
    this.asAttainment = asAttainment;
    this.of = of;
    this.grid = grid;
  }

  /** The measure's periods; null if each deal is measured by itself. */
  @Nullable PeriodGrid grid() {
    return grid;
  }

  /** The payee's figure that must be known. */
  Optional<Quantity> of() {
    return of;
  }

  @Override
  public boolean looksAtMeasure() {
    return true;
  }

  @Override
  public boolean asAttainment() {
    return asAttainment;
  }

  @Override
  public PaidOn paidOn(CreditOperator credits) {
    return new PaidOn.Other();
  }

  @Override
  public Part pay(Look look) {
    Frame frame = look.frame();
    Kernel kernel = frame.kernel;
    Standing as = Objects.requireNonNull(look.standing());
    Standing standing = entitlement.isFalling() ? as.turned(kernel) : as;
    Groups groups = standing.groups();
    Figures figures = standing.figures();
    Figures whole = whole(frame);
    Figures factors = factors(groups, figures, whole);
    Column shares =
        standing.gained(kernel, at -> kernel.pieces(at, groups, entitlement.pieces(), figures));
    Column toDate = standing.signed(kernel, times(kernel, shares, groups, factors));
    Column value = kernel.step(toDate, groups);
    if (frame.recorder != null) {
      Column reachedNow =
          standing.isPlain()
              ? toDate
              : times(
                  kernel,
                  kernel.pieces(standing.after(), groups, entitlement.pieces(), figures),
                  groups,
                  factors);
      frame.recorder.line(i -> {
        Fraction added = value.at(i);
        Fraction now = reachedNow.at(i);
        return added.signum() == 0
            ? null
            : entitled(i, standing, as, whole, now.minus(added), now, added);
      });
    }
    return new Part(value, toDate);
  }

  private static Column times(Kernel kernel, Column shares, Groups groups, Figures factors) {
    return factors.isOne() ? shares : kernel.times(shares, groups, factors);
  }

  private Reason entitled(
      int i,
      Standing standing,
      Standing as,
      Figures whole,
      Fraction before,
      Fraction after,
      Fraction result) {
    int run = standing.groups().of(i);
    Fraction figure = standing.figures().exact(run);
    Entitlement.Leg leg = entitlement.legOf(standing.after().at(i), figure);
    return new Reason.Entitled(
        address,
        as.after().at(i),
        figure,
        leg.from(),
        leg.pays(),
        leg.slope(),
        whole.exact(run).times(as.sign(i)),
        before,
        after,
        result);
  }

  private Figures whole(Frame frame) {
    return of.map(source ->
            RunFigures.of(
                source,
                Objects.requireNonNull(grid, "A share of a yearly figure needs a period."),
                frame.lines))
        .orElse(Figures.ONE);
  }

  /** What a share times the figure is multiplied by to be money. */
  private static Figures factors(Groups groups, Figures figures, Figures whole) {
    if (figures.isOne()) {
      return whole;
    }
    @Nullable Fraction[] all = new Fraction[groups.end()];
    for (int g = groups.first(); g < groups.end(); g++) {
      Fraction figure = figures.exact(g);
      all[g] = figure.signum() == 0 ? Fraction.ZERO : whole.exact(g).dividedBy(figure);
    }
    return Figures.of(all);
  }
}
