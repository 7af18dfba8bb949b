package org.planbridge.engine.lines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planbridge.facts.Payee;
import org.planbridge.time.Span;

/**
 * The rows of payees that are in force on a day. A payee with one row has it on every day; of
 * several the latest that has begun counts, and before the first one that first one.
 */
final class DatedPayees {
  private final Map<String, List<Payee>> rows = new HashMap<>();

  private DatedPayees() {}

  static DatedPayees of(List<Payee> all) {
    DatedPayees dated = new DatedPayees();
    all.forEach(row -> dated.rows.computeIfAbsent(row.id(), _ -> new ArrayList<>(1)).add(row));
    dated.rows.values().forEach(own -> own.sort(Comparator.comparing(DatedPayees::from)));
    return dated;
  }

  /**
   * As {@link #of}, where a payee without dated rows need not be known: usually nobody has some.
   */
  static DatedPayees onlyDated(List<Payee> all) {
    return all.stream().anyMatch(row -> row.from() != null) ? of(all) : new DatedPayees();
  }

  private static LocalDate from(Payee row) {
    LocalDate from = row.from();
    return from == null ? LocalDate.MIN : from;
  }

  /** All rows of a payee, earlier ones first; none for a payee of whom only the id is known. */
  List<Payee> of(String id) {
    return rows.getOrDefault(id, List.of());
  }

  /** The row that stands for a payee wherever no day is asked for: that of the span's last day. */
  Payee standing(Payee payee, Span span) {
    return on(payee, span.last());
  }

  Payee on(Payee payee, LocalDate day) {
    List<Payee> own = of(payee.id());
    Payee found = own.isEmpty() ? payee : own.getFirst();
    for (Payee row : own) {
      found = from(row).isAfter(day) ? found : row;
    }
    return found;
  }
}
