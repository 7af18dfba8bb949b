package org.planbridge.attribution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planbridge.engine.Replay;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.operator.PeriodPay;
import org.planbridge.engine.payout.TakenBack;
import org.planbridge.plan.Component;

/** What one payee earned on one side, by place, in minor units. */
final class Earnings {
  private final Map<Place, Long> sums = new LinkedHashMap<>();

  Earnings(Replay replay, int payee) {
    CreditLines lines = replay.lines();
    int ordinals = replay.dealComponents(payee).size();
    for (int line = lines.start(payee); line < lines.start(payee + 1); line++) {
      for (int c = 0; c < ordinals; c++) {
        add(new Place.Line(line), replay.units(c, line));
      }
    }
    for (TakenBack back : replay.takenBack(payee)) {
      add(new Place.Line(back.line()), back.units());
    }
    List<Component> components =
        replay.planOf(payee).map(plan -> plan.components()).orElse(List.of());
    for (PeriodPay pay : replay.periodPays(payee)) {
      add(new Place.PeriodSum(components.get(pay.component()).id(), pay.period()), pay.units());
    }
  }

  private void add(Place place, long units) {
    if (units != 0) {
      sums.merge(place, units, Math::addExact);
    }
  }

  /** What the place has; nothing is 0. */
  long at(Place place) {
    return Optional.ofNullable(sums.get(place)).orElse(0L);
  }

  /** Where something was earned. */
  Set<Place> places() {
    return sums.keySet();
  }
}
