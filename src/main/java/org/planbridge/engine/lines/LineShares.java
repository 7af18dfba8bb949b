package org.planbridge.engine.lines;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.Split;
import org.planbridge.money.Fraction;

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
  private final boolean hasTeam;

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
    hasTeam = java.util.stream.IntStream.of(places).anyMatch(place -> place == OF_TEAM);
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

  /** Stands for the place of a line of a deal of those below. */
  static final int OF_TEAM = -1;

  /** Whether the line is there for the deal of somebody below, and has no share of its own. */
  public boolean isOfTeam(int line) {
    return places[line] == OF_TEAM;
  }

  /** Whether some line is there for the deal of somebody below. */
  public boolean hasTeam() {
    return hasTeam;
  }

  /** The split that a line stands for; null if it is the owner's without one, or of a team. */
  @Nullable Split splitOf(int line) {
    List<Split> splits = splitsByDeal.get(dealRows[line]);
    int place = places[line];
    return place >= 0 && place < splits.size() ? splits.get(place) : null;
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
   * of them, below 0 where it is there for the deal of somebody below.
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
