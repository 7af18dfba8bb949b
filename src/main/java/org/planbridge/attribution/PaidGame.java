package org.planbridge.attribution;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.planbridge.engine.Payment;
import org.planbridge.engine.Replay;
import org.planbridge.time.Span;

/** What every mix pays one payee, by pay date inside the compared period. */
final class PaidGame {
  private final Ground ground;
  private final int payee;
  private final Ground.Pair pair;
  private final Classes.Together all;
  private final Weights weights;
  private final Map<LocalDate, Ledger> dates = new TreeMap<>();

  /** For a payee whose plans differ in some clause. */
  PaidGame(Ground ground, int payee) {
    this.ground = ground;
    this.payee = payee;
    pair = ground.pairs().get(ground.pairOf(payee));
    all = pair.paid().all().getFirst();
    weights = new Weights(all.size(), Weights.denominator(all.size()));
  }

  long mixes() {
    return 1L << all.size();
  }

  /** Takes the {@code t}-th mix; {@code t} counts from 0. */
  void take(Mixes mixes, long t) {
    Map<LocalDate, Long> sums = new TreeMap<>();
    Span basis = ground.comparison().basis();
    for (Payment payment : replay(mixes, t).payments(payee)) {
      if (basis.covers(payment.payDate())) {
        sums.merge(payment.payDate(), payment.units(), Math::addExact);
      }
    }
    sums.forEach((date, units) ->
        dates
            .computeIfAbsent(date, _ -> new Ledger(all.size(), 1, 1))
            .take(0, weights, t, 0, new long[] {units}, 1));
  }

  private Replay replay(Mixes mixes, long t) {
    if (t == 0) {
      return ground.comparison().current();
    }
    if (t == mixes() - 1) {
      return ground.comparison().proposed();
    }
    long[] made = new long[ground.pairs().size()];
    made[ground.pairOf(payee)] = t;
    return mixes.run(made);
  }

  void add(PaidGame other) {
    other.dates.forEach(
        (date, more) -> dates.computeIfAbsent(date, _ -> new Ledger(all.size(), 1, 1)).add(more));
  }

  /** The exact parts of the differences by pay date, over {@link #denominator()}. */
  Map<LocalDate, long[]> parts() {
    Map<LocalDate, long[]> parts = new TreeMap<>();
    dates.forEach((date, sums) -> parts.put(date, sums.parts(pair.paid(), 0)));
    return parts;
  }

  long denominator() {
    return weights.denominator();
  }
}
