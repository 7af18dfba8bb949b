package org.planbridge.compare;

import java.util.List;
import org.planbridge.engine.Payment;
import org.planbridge.time.Span;

/** Sums of payments by date. */
final class Paid {
  private Paid() {}

  static long within(List<Payment> payments, Span span) {
    long sum = 0;
    for (Payment payment : payments) {
      sum = span.covers(payment.payDate()) ? Math.addExact(sum, payment.units()) : sum;
    }
    return sum;
  }
}
