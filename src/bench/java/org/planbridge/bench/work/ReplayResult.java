package org.planbridge.bench.work;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * A replay's results in the order of the numbers of deals and rep-quarters, whatever order the
 * contender worked in. Cents; a deal's new cents are after the cap.
 */
public final class ReplayResult {
  /** What the deal earns under the old plan. */
  public final long[] oldCents;

  /** What the deal earns under the new plan. */
  public final long[] newCents;

  /** Bookings of the rep-quarter. */
  public final long[] bookings;

  /** The old plan's lines of the rep-quarter, without the bonus. */
  public final long[] oldLines;

  /** The old plan's bonus of the rep-quarter. */
  public final long[] oldBonus;

  /** The new plan's pay of the rep-quarter. */
  public final long[] newPaid;

  /** An empty result for a size, all zero. */
  public ReplayResult(Size size) {
    oldCents = new long[size.deals()];
    newCents = new long[size.deals()];
    bookings = new long[size.groups()];
    oldLines = new long[size.groups()];
    oldBonus = new long[size.groups()];
    newPaid = new long[size.groups()];
  }

  /** The sums and the SHA-256 of this result. */
  public Fingerprint fingerprint() {
    long weightedOld = 0;
    long weightedNew = 0;
    for (int deal = 0; deal < oldCents.length; deal++) {
      weightedOld += Fingerprint.weighted(deal, oldCents[deal]);
      weightedNew += Fingerprint.weighted(deal, newCents[deal]);
    }
    return new Fingerprint(
        sum(oldCents), sum(oldBonus), sum(newCents), weightedOld, weightedNew, sha256());
  }

  private static long sum(long[] cents) {
    long sum = 0;
    for (long one : cents) {
      sum += one;
    }
    return sum;
  }

  private String sha256() {
    try (HashedFile text = new HashedFile(OutputStream.nullOutputStream())) {
      for (int deal = 0; deal < oldCents.length; deal++) {
        text.number(deal, ',').number(oldCents[deal], ',').number(newCents[deal], '\n');
      }
      for (int group = 0; group < bookings.length; group++) {
        text.number(group / 4, ',').number(group % 4 + 1, ',').number(bookings[group], ',');
        text.number(oldLines[group], ',').number(oldBonus[group], ',');
        text.number(newPaid[group], '\n');
      }
      return text.sha256();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to nowhere cannot fail", e);
    }
  }
}
