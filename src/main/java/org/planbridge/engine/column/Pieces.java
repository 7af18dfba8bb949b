package org.planbridge.engine.column;

import java.util.List;
import org.planbridge.money.Fraction;

/**
 * A function in straight pieces, its bounds and intercepts stated as multiples of a run's figure:
 * on piece k it is {@code intercept[k] * figure + slope[k] * x}. Below the first bound the first
 * piece goes on. Of the booleans in {@code above}, true means that the bound itself still belongs
 * to the piece before.
 */
public final class Pieces {
  final Table bounds;
  final boolean[] above;
  final Table intercepts;
  final Table slopes;
  final boolean continuous;

  public Pieces(
      List<Fraction> bounds,
      List<Boolean> above,
      List<Fraction> intercepts,
      List<Fraction> slopes) {
    this.bounds = Table.of(bounds);
    this.intercepts = Table.of(intercepts);
    this.slopes = Table.of(slopes);
    this.above = new boolean[above.size()];
    boolean joined = true;
    for (int k = 0; k < above.size(); k++) {
      this.above[k] = above.get(k);
      if (k > 0) {
        Fraction bound = bounds.get(k);
        Fraction left = intercepts.get(k - 1).plus(slopes.get(k - 1).times(bound));
        Fraction right = intercepts.get(k).plus(slopes.get(k).times(bound));
        joined &= left.equals(right);
      }
    }
    continuous = joined && intercepts.getFirst().signum() == 0;
  }

  /** Two pieces of no value: piece 1 is reached at the bound or, if {@code above}, beyond it. */
  public static Pieces reaching(Fraction bound, boolean above) {
    return new Pieces(
        List.of(bound.minus(Fraction.ONE), bound),
        List.of(false, above),
        List.of(Fraction.ZERO, Fraction.ZERO),
        List.of(Fraction.ZERO, Fraction.ZERO));
  }

  public int count() {
    return above.length;
  }

  /** The piece on which an exact {@code x} lies in a run of the given figure. */
  public int pieceOf(Fraction x, Fraction figure) {
    for (int k = above.length - 1; k > 0; k--) {
      int side = x.compareTo(bounds.get(k).times(figure));
      if (side > 0 || (side == 0 && !above[k])) {
        return k;
      }
    }
    return 0;
  }

  /** The exact value at {@code x}. */
  public Fraction at(Fraction x, Fraction figure) {
    int k = pieceOf(x, figure);
    return intercepts.get(k).times(figure).plus(slopes.get(k).times(x));
  }
}
