package org.planbridge.engine.lines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.Payee;
import org.planbridge.facts.Quota;
import org.planbridge.facts.QuotaSide;

/** Quota facts by whom they are for. */
record QuotaFacts(Map<String, List<Quota>> byPayee, Map<String, List<Quota>> byRole) {
  static QuotaFacts of(List<Quota> quotas) {
    Map<String, List<Quota>> byPayee = new HashMap<>();
    Map<String, List<Quota>> byRole = new HashMap<>();
    for (Quota quota : quotas) {
      if (quota.payeeId() != null) {
        byPayee.computeIfAbsent(quota.payeeId(), _ -> new ArrayList<>()).add(quota);
      } else if (quota.role() != null) {
        byRole.computeIfAbsent(quota.role(), _ -> new ArrayList<>()).add(quota);
      }
    }
    return new QuotaFacts(byPayee, byRole);
  }

  /** Whether some quota counts on one side only. */
  boolean hasSides() {
    return java.util.stream.Stream.of(byPayee, byRole)
        .flatMap(all -> all.values().stream())
        .flatMap(List::stream)
        .anyMatch(one -> one.side() != null);
  }

  /** Those that count on a side. */
  QuotaFacts on(QuotaSide side) {
    return new QuotaFacts(on(side, byPayee), on(side, byRole));
  }

  private static Map<String, List<Quota>> on(QuotaSide side, Map<String, List<Quota>> all) {
    Map<String, List<Quota>> kept = new HashMap<>();
    all.forEach((who, quotas) ->
        kept.put(
            who, quotas.stream().filter(one -> one.side() == null || one.side() == side).toList()));
    return kept;
  }

  /**
   * The quota facts that hold for a payee: the payee's own if there are any of the measure, else
   * the role's.
   */
  List<Quota> of(Payee payee, String measure) {
    List<Quota> own = counting(byPayee.get(payee.id()), measure);
    return own.isEmpty() && payee.role() != null
        ? counting(byRole.get(payee.role()), measure)
        : own;
  }

  /** Dated figures of a payee that are stated among the quotas under the figure's own name. */
  List<Quota> stated(Payee payee, String name) {
    return of(payee, name).stream().filter(quota -> quota.measure().equals(name)).toList();
  }

  private static List<Quota> counting(@Nullable List<Quota> quotas, String measure) {
    return quotas == null
        ? List.of()
        : quotas.stream()
            .filter(quota -> quota.measure().isEmpty() || quota.measure().equals(measure))
            .toList();
  }
}
