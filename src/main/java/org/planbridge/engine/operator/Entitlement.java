package org.planbridge.engine.operator;

import java.util.ArrayList;
import java.util.List;
import org.planbridge.engine.column.Pieces;
import org.planbridge.money.Fraction;

/**
 * What a standing is entitled to: legs of a line, each from its bound to the next; nothing before
 * the first. Bounds and slopes are of the measure's share of its figure, such as attainment. A
 * falling one is a rising one of the measure with its sign turned.
 */
final class Entitlement {
  /**
   * One leg: {@code pays} where it begins, and {@code slope} more for each 1 beyond.
   *
   * @param above whether the bound itself still belongs to the leg before
   */
  record Leg(Fraction from, boolean above, Fraction pays, Fraction slope) {}

  private final List<Leg> legs = new ArrayList<>();
  private final Pieces pieces;
  private final boolean falling;

  /**
   * @param stated legs in their order, each with bounds as the plan states them
   */
  Entitlement(List<Leg> stated, boolean falling) {
    this.falling = falling;
    Fraction sign = Fraction.of(falling ? -1 : 1);
    Leg first = stated.getFirst();
    Fraction before = first.from.times(sign).minus(Fraction.ONE);
    legs.add(new Leg(before, false, Fraction.ZERO, Fraction.ZERO));
    for (Leg leg : stated) {
      // A measure of which more is better and that stands at nothing has reached nothing.
      boolean above = leg.above || (!falling && leg.from.signum() == 0);
      legs.add(new Leg(leg.from.times(sign), above, leg.pays, leg.slope.times(sign)));
    }
    pieces =
        new Pieces(
            legs.stream().map(Leg::from).toList(),
            legs.stream().map(Leg::above).toList(),
            legs.stream().map(leg -> leg.pays.minus(leg.slope.times(leg.from))).toList(),
            legs.stream().map(Leg::slope).toList());
  }

  boolean isFalling() {
    return falling;
  }

  /** The function of a standing, times its figure. */
  Pieces pieces() {
    return pieces;
  }

  /** The leg on which a standing with the sign turned as needed lies, with bounds as stated. */
  Leg legOf(Fraction standing, Fraction figure) {
    Leg leg = legs.get(pieces.pieceOf(standing, figure));
    Fraction sign = Fraction.of(falling ? -1 : 1);
    return new Leg(leg.from.times(sign), leg.above, leg.pays, leg.slope.times(sign));
  }
}
