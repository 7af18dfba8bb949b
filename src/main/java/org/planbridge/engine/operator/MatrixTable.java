package org.planbridge.engine.operator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planbridge.plan.CellPays;
import org.planbridge.plan.Choice;
import org.planbridge.plan.Condition;
import org.planbridge.plan.Edge;
import org.planbridge.plan.Matrix;
import org.planbridge.plan.Pay;

/**
 * A matrix of numbers of the deal is a rate table: a cell for each pair of bands. A negative deal,
 * one whose base is below zero, takes the cell of a deal of its size, whose line it mirrors.
 */
final class MatrixTable {
  private MatrixTable() {}

  /**
   * @param base the number whose sign says whether a deal is negative
   */
  static Pay.RateTable of(Matrix matrix, String base) {
    List<Pay.RateTable.Cell> cells = new ArrayList<>();
    for (int r = 0; r < matrix.cells().size(); r++) {
      for (int c = 0; c < matrix.cells().get(r).size(); c++) {
        Condition both =
            new Condition.All(
                List.of(inside(matrix.rows(), r, base), inside(matrix.columns(), c, base)));
        cells.add(new Pay.RateTable.Cell(both, pays(matrix.pays(), matrix.cells().get(r).get(c))));
      }
    }
    return new Pay.RateTable(
        cells,
        Choice.stated(Pay.RateTable.Precedence.FIRST_MATCH),
        Optional.of(new CellPays.Rate(BigDecimal.ZERO)),
        matrix.pays() instanceof Matrix.Pays.Multiplier(var of)
            ? Optional.of(of)
            : Optional.empty());
  }

  private static CellPays pays(Matrix.Pays pays, BigDecimal figure) {
    return switch (pays) {
      case Matrix.Pays.Rate _ -> new CellPays.Rate(figure);
      case Matrix.Pays.Amount _ -> new CellPays.PerDeal(figure);
      case Matrix.Pays.Multiplier _ -> new CellPays.Multiplier(figure);
      case Matrix.Pays.TargetIncentive _ ->
          throw new IllegalStateException("A deal has no target incentive of its own.");
    };
  }

  private static Condition inside(Matrix.Axis axis, int band, String base) {
    Condition direct = inside(axis, band);
    if (axis.bands().getFirst().bound().signum() < 0) {
      return direct;
    }
    Condition negative = new Condition.Below(base, BigDecimal.ZERO);
    return new Condition.Any(
        List.of(direct, new Condition.All(List.of(negative, mirrored(axis, band)))));
  }

  /** A number below zero whose size lies in the band. */
  private static Condition mirrored(Matrix.Axis axis, int band) {
    String field = field(axis);
    Matrix.Band low = axis.bands().get(band);
    BigDecimal to = low.bound().negate();
    Condition under =
        low.edge().value() == Edge.ABOVE
            ? new Condition.Below(field, to)
            : new Condition.AtMost(field, to);
    if (band + 1 == axis.bands().size()) {
      return under;
    }
    Matrix.Band next = axis.bands().get(band + 1);
    BigDecimal from = next.bound().negate();
    return new Condition.All(
        List.of(
            under,
            next.edge().value() == Edge.ABOVE
                ? new Condition.AtLeast(field, from)
                : new Condition.Above(field, from)));
  }

  private static String field(Matrix.Axis axis) {
    return switch (axis) {
      case Matrix.Axis.ByNumber(var number, _) -> number;
      case Matrix.Axis.ByMeasure _ ->
          throw new IllegalStateException("No number of a deal (%s).".formatted(axis));
    };
  }

  private static Condition inside(Matrix.Axis axis, int band) {
    String field = field(axis);
    Matrix.Band low = axis.bands().get(band);
    Condition from =
        low.edge().value() == Edge.ABOVE
            ? new Condition.Above(field, low.bound())
            : new Condition.AtLeast(field, low.bound());
    if (band + 1 == axis.bands().size()) {
      return from;
    }
    Matrix.Band next = axis.bands().get(band + 1);
    return new Condition.All(
        List.of(
            from,
            next.edge().value() == Edge.ABOVE
                ? new Condition.AtMost(field, next.bound())
                : new Condition.Below(field, next.bound())));
  }
}
