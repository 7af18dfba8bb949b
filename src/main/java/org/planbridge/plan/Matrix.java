package org.planbridge.plan;

import java.math.BigDecimal;
import java.util.List;

/**
 * Pay that depends on two things at once: the cell where the band of the row meets that of the
 * column. Below the first band of either nothing is paid. By measures it is read once, when the
 * period of the component's measure has ended; by numbers of the deal for each deal. Both axes are
 * of one kind. Example: rows by attainment from 0 and from 1, columns by margin from 0 and from
 * 5,000, and four rates.
 *
 * @param cells what each row pays in each column, as {@code pays} says
 */
public record Matrix(Axis rows, Axis columns, Pays pays, List<List<BigDecimal>> cells)
    implements Pay {
  public Matrix {
    cells = cells.stream().map(row -> row.stream().map(Canonical::number).toList()).toList();
    int width = columns.bands().size();
    boolean fits =
        cells.size() == rows.bands().size() && cells.stream().allMatch(row -> row.size() == width);
    if (!fits || rows.isOfDeals() != columns.isOfDeals()) {
      throw new IllegalArgumentException("Cells do not fit their axes (%s).".formatted(cells));
    }
  }

  /** Whether it is read for each deal by itself. */
  public boolean isOfDeals() {
    return rows.isOfDeals();
  }

  /** What the figures of cells are. */
  public sealed interface Pays {
    /** A rate of the pay base: of the deal, or of all that the period credits. */
    record Rate() implements Pays {}

    /** A sum for the deal, or for the period. */
    record Amount() implements Pays {}

    /** A factor on what a flat rate or a table gives for the deal, or for the period's deals. */
    record Multiplier(Pay.ByDeal of) implements Pays {}

    /** A share of the period's target incentive. */
    record TargetIncentive() implements Pays {}
  }

  /** Where a band begins; it reaches to the next one. */
  public record Band(BigDecimal bound, Choice<Edge> edge) {
    public Band {
      bound = Canonical.number(bound);
    }
  }

  /** One side of the matrix: what is looked at, and its bands in ascending order. */
  public sealed interface Axis {
    List<Band> bands();

    default boolean isOfDeals() {
      return this instanceof ByNumber;
    }

    /**
     * A measure over the component's own period.
     *
     * @param measure what is counted; its time is left open
     * @param quota what quota facts count, where bands are of attainment
     */
    record ByMeasure(Measure measure, Pay.TierBy by, QuotaTerms quota, List<Band> bands)
        implements Axis {
      /** A measure of the payee. */
      public ByMeasure(
          Measure.Counted counted,
          Condition where,
          Pay.TierBy by,
          QuotaTerms quota,
          List<Band> bands) {
        this(new Measure(counted, where, Measure.DEFAULT.over()), by, quota, bands);
      }

      public Measure.Counted counted() {
        return measure.counted();
      }

      public Condition where() {
        return measure.where();
      }

      public ByMeasure {
        bands = ascending(bands);
      }
    }

    /** A number of the deal, whatever the payee's share. */
    record ByNumber(String number, List<Band> bands) implements Axis {
      public ByNumber {
        bands = ascending(bands);
      }
    }

    private static List<Band> ascending(List<Band> bands) {
      for (int i = 1; i < bands.size(); i++) {
        if (bands.get(i - 1).bound().compareTo(bands.get(i).bound()) >= 0) {
          throw new IllegalArgumentException("Bands must ascend (%s).".formatted(bands));
        }
      }
      return List.copyOf(bands);
    }
  }
}
