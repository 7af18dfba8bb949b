package org.planbridge.engine.lines;

import java.math.BigInteger;
import java.util.List;
import org.planbridge.facts.Split;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Credits;

/**
 * The shares of lines when some deals are split: {@code shareUnits[line] / den} of the deal by its
 * splits, and {@code ownerUnits[line]} 1 where the line is the owner's.
 */
public final class LineShares {
  private final long[] shareUnits;
  private final long[] ownerUnits;
  private final long den;
  private final List<List<Split>> splitsByDeal;
  private final int[] dealRows;
  private final int[] places;

  LineShares(
      long[] shareUnits,
      long[] ownerUnits,
      long den,
      List<List<Split>> splitsByDeal,
      int[] dealRows,
      int[] places) {
    this.shareUnits = shareUnits;
    this.ownerUnits = ownerUnits;
    this.den = den;
    this.splitsByDeal = splitsByDeal;
    this.dealRows = dealRows;
    this.places = places;
  }

  /**
   * The same shares with the lines in another order; {@code order[i]} is the old line of line i.
   */
  LineShares reordered(int[] order) {
    return new LineShares(
        java.util.stream.IntStream.of(order).mapToLong(line -> shareUnits[line]).toArray(),
        java.util.stream.IntStream.of(order).mapToLong(line -> ownerUnits[line]).toArray(),
        den,
        splitsByDeal,
        java.util.stream.IntStream.of(order).map(line -> dealRows[line]).toArray(),
        java.util.stream.IntStream.of(order).map(line -> places[line]).toArray());
  }

  /** Whether the line is credited with anything when credit goes to these recipients. */
  public boolean reaches(Credits.Recipients to, int line) {
    return switch (to) {
      case OWNER_OR_SPLITS -> shareUnits[line] != 0;
      case OWNER -> ownerUnits[line] != 0;
    };
  }

  public long[] shareUnits() {
    return shareUnits;
  }

  public long[] ownerUnits() {
    return ownerUnits;
  }

  public long den() {
    return den;
  }

  Fraction share(int line) {
    return new Fraction(BigInteger.valueOf(shareUnits[line]), BigInteger.valueOf(den));
  }

  /**
   * The line's place among the splits of its deal; as many as there are for an owner who has none
   * of them.
   */
  public int place(int line) {
    return places[line];
  }

  List<Split> splitsOf(int line) {
    return splitsByDeal.get(dealRows[line]);
  }

  List<List<Split>> splitsByDeal() {
    return splitsByDeal;
  }
}
