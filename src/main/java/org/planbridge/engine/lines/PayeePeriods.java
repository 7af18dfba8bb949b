package org.planbridge.engine.lines;

import java.util.List;
import java.util.Optional;
import org.planbridge.facts.Payee;
import org.planbridge.time.Period;
import org.planbridge.time.Span;

/**
 * A payee's periods, as many for every payee.
 *
 * @param standsIn whether the payee has none, and the compared period stands in for them
 */
record PayeePeriods(List<Period> periods, boolean standsIn) {
  /** One entry for all payees if their periods are the same, else one for each. */
  static List<PayeePeriods> of(CreditLines lines, PeriodRule rule) {
    Span basis = lines.basis();
    PayeePeriods none = new PayeePeriods(List.of(new Period(basis.from().toString(), basis)), true);
    if (rule.field().isEmpty() || lines.payees().isEmpty()) {
      return List.of(
          rule.periods(Payee.known(""), basis)
              .filter(periods -> !periods.isEmpty())
              .map(periods -> new PayeePeriods(periods, false))
              .orElse(none));
    }
    List<Optional<List<Period>>> found =
        lines.payees().stream().map(payee -> rule.periods(payee, basis)).toList();
    int most = found.stream().mapToInt(one -> one.map(List::size).orElse(1)).max().orElse(1);
    PayeePeriods filled = new PayeePeriods(rule.filled(none.periods, most), true);
    return found.stream()
        .map(one -> one.map(own -> new PayeePeriods(rule.filled(own, most), false)).orElse(filled))
        .toList();
  }
}
