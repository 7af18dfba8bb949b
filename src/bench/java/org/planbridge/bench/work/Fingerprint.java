package org.planbridge.bench.work;

/**
 * What a replay's results are checked by. Sums are cents; a weighted sum is, over all deals, {@code
 * (deal % 65521 + 1) * (cents % 1000003)}, so that two deals' results swapped are noticed; the
 * SHA-256 is over every deal's and every rep-quarter's results as text.
 */
public record Fingerprint(
    long sumOld, long sumBonus, long sumNew, long weightedOld, long weightedNew, String sha256) {

  /** The weighted sum's weight of a deal. */
  public static long weight(long deal) {
    return deal % 65_521 + 1;
  }

  /** One deal's part of the weighted sum. */
  public static long weighted(long deal, long cents) {
    return weight(deal) * (cents % 1_000_003);
  }
}
