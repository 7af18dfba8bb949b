package org.planbridge.bench.peer;

import org.planbridge.bench.work.CanonicalOrder;
import org.planbridge.bench.work.ReplayResult;
import org.planbridge.bench.work.Size;

/** A replay's results in canonical order, where the kernel writes them. Cents. */
final class ReplayColumns {
  final long[] oldCents;
  final long[] newCents;
  final long[] bookings;
  final long[] oldLines;
  final long[] oldBonus;
  final long[] newPaid;

  ReplayColumns(int deals, int groups) {
    oldCents = new long[deals];
    newCents = new long[deals];
    bookings = new long[groups];
    oldLines = new long[groups];
    oldBonus = new long[groups];
    newPaid = new long[groups];
  }

  /** The same results in the order of the deals' numbers. */
  ReplayResult byNumber(Size size, CanonicalOrder order) {
    ReplayResult result = new ReplayResult(size);
    for (int i = 0; i < oldCents.length; i++) {
      result.oldCents[order.deal[i]] = oldCents[i];
      result.newCents[order.deal[i]] = newCents[i];
    }
    System.arraycopy(bookings, 0, result.bookings, 0, bookings.length);
    System.arraycopy(oldLines, 0, result.oldLines, 0, bookings.length);
    System.arraycopy(oldBonus, 0, result.oldBonus, 0, bookings.length);
    System.arraycopy(newPaid, 0, result.newPaid, 0, bookings.length);
    return result;
  }
}
