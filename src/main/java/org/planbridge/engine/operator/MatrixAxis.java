package org.planbridge.engine.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Figures;
import org.planbridge.engine.column.Groups;
import org.planbridge.engine.column.Pieces;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.LineTests;
import org.planbridge.explain.Reason;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.Edge;
import org.planbridge.plan.Matrix;
import org.planbridge.plan.Pay;
import org.planbridge.plan.Slot;

/**
 * One side of a matrix by measures, made ready: where a period's measure stands among its bands.
 */
final class MatrixAxis {
  private final Matrix.Axis.ByMeasure axis;
  private final MeasureOperator measure;
  private final Pieces pieces;

  MatrixAxis(Matrix.Axis.ByMeasure axis, MeasureOperator measure) {
    this.axis = axis;
    this.measure = measure;
    List<Fraction> bounds = new ArrayList<>();
    List<Boolean> above = new ArrayList<>(List.of(false));
    axis.bands()
        .forEach(band -> {
          bounds.add(Fraction.of(band.bound()));
          above.add(band.edge().value() == Edge.ABOVE);
        });
    bounds.addFirst(bounds.getFirst().minus(Fraction.ONE));
    List<Fraction> nothing = bounds.stream().map(_ -> Fraction.ZERO).toList();
    pieces = new Pieces(bounds, above, nothing, nothing);
  }

  /** The measure of a side of a matrix, over the component's own periods. */
  static MatrixAxis of(
      Matrix.Axis axis,
      Component component,
      CompensationPlan plan,
      CreditLines lines,
      LineTests tests) {
    return switch (axis) {
      case Matrix.Axis.ByMeasure by ->
          new MatrixAxis(
              by,
              new MeasureOperator(
                  ClauseAddress.of(component, Slot.PAY),
                  by.measure().withOver(component.measure().over()),
                  by.quota(),
                  component.base(),
                  component.credits().to().value(),
                  component,
                  plan,
                  lines,
                  tests));
      case Matrix.Axis.ByNumber _ ->
          throw new IllegalStateException("No measure (%s).".formatted(axis));
    };
  }

  MeasureOperator measure() {
    return measure;
  }

  boolean asAttainment() {
    return axis.by() == Pay.TierBy.ATTAINMENT;
  }

  /** Where every run of a block stands. */
  record Reading(Column standing, int[] bands, Figures figures) {}

  /** The band of every run; 0 is below the first. */
  Reading read(PeriodicPay.Look look, Groups groups, Groups once) {
    Frame frame = look.frame();
    Column credit = measure.credit(frame, look.quotaCredit().get()).column();
    Column standing = measure.totals(frame, credit);
    Figures figures = measure.figures(asAttainment());
    int[] bands = new int[once.count()];
    frame.kernel.pieceOf(standing, once, pieces, figures, bands);
    for (int i = 0; i < bands.length; i++) {
      bands[i] = figures.isPositive(once.first() + i) ? bands[i] : 0;
    }
    return new Reading(standing, bands, figures);
  }

  Reason banded(ClauseAddress address, Reading reading, int i, int run) {
    int band = reading.bands[i];
    return new Reason.Banded(
        address,
        Objects.requireNonNull(measure.grid()).periodOfRun(run).span(),
        asAttainment() ? Optional.of(reading.figures.exact(run)) : Optional.empty(),
        band == 0 ? Optional.empty() : Optional.of(bound(band - 1)),
        band == axis.bands().size() ? Optional.empty() : Optional.of(bound(band)),
        reading.standing.at(i));
  }

  private Reason.Banded.Bound bound(int band) {
    Matrix.Band one = axis.bands().get(band);
    return new Reason.Banded.Bound(Fraction.of(one.bound()), one.edge().value() == Edge.ABOVE);
  }
}
