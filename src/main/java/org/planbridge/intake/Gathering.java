package org.planbridge.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.DealEvent;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.ExchangeRate;
import org.planbridge.facts.Facts;
import org.planbridge.facts.Opening;
import org.planbridge.facts.Payee;
import org.planbridge.facts.Quota;
import org.planbridge.facts.SourceRow;
import org.planbridge.facts.Split;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.workspace.imports.Gathered;
import org.planbridge.workspace.imports.HeldRow;
import org.planbridge.workspace.imports.Ignored;
import org.planbridge.workspace.imports.Imported;
import org.planbridge.workspace.imports.Kind;

/** Puts the facts of several files together and checks them against each other. */
final class Gathering {
  private final Facts before;
  private final Counts counts = new Counts();

  Gathering(Facts before) {
    this.before = before;
  }

  Gathered gather(List<Imported> files) {
    files.forEach(counts::add);
    DealTable deals = new DealGathering(files, before.deals(), counts).gather();
    List<Split> splits = all(files, file -> file.splits());
    List<DealEvent> events = all(files, file -> file.events());
    DealFinder finder = new DealFinder(deals, before.deals(), files);
    SplitGathering split = new SplitGathering(finder, before.splits(), counts);
    split.gather(splits);
    List<DealEvent> knownEvents = events(events, finder);
    if (!split.heldDeals().isEmpty()) {
      deals = DealChecks.without(deals, split.heldDeals());
    }
    Facts facts =
        new Facts(
            deals,
            payees(all(files, file -> file.payees())),
            split.left(),
            quotas(all(files, file -> file.quotas())),
            knownEvents,
            all(files, file -> file.statements()),
            openings(all(files, file -> file.openings())),
            all(files, file -> file.achievements()),
            rates(all(files, file -> file.rates())),
            all(files, file -> file.advances()));
    List<HeldRow> held = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Imported file : files) {
      held.addAll(file.held());
      problems.addAll(file.problems());
    }
    held.addAll(counts.faults().listed());
    problems.addAll(counts.faults().problems());
    return new Gathered(facts, counts.tallies(), held, problems);
  }

  private static <T> List<T> all(List<Imported> files, Function<Facts, List<T>> part) {
    return files.stream().flatMap(file -> part.apply(file.facts()).stream()).toList();
  }

  private List<DealEvent> events(List<DealEvent> events, DealFinder deals) {
    List<DealEvent> known = new ArrayList<>();
    for (DealEvent event : events) {
      String id = deals.spelling(event.dealId());
      if (id != null) {
        known.add(
            new DealEvent(
                id, event.kind(), event.date(), event.value(), event.attributes(), event.source()));
      } else if (deals.fate(event.dealId())) {
        counts.ignore(Kind.EVENTS, Ignored.Reason.DEAL_NOT_USED);
      } else {
        counts.hold(
            Kind.EVENTS,
            row(event.source(), "deal_id", event.dealId(), Code.EVENT_DEAL, event.dealId()));
      }
    }
    return known;
  }

  private List<Payee> payees(List<Payee> payees) {
    Function<Payee, Object> values =
        one ->
            List.of(
                one.name(),
                text(one.role()),
                text(one.team()),
                text(one.managerId()),
                text(one.hireDate()),
                text(one.leaveDate()),
                number(one.targetIncentive()),
                number(one.baseSalary()),
                one.attributes());
    return once(
        Kind.PAYEES,
        before.payees(),
        payees,
        one -> one.id() + "\n" + text(one.from()),
        values,
        (one, rows) -> row(one.source(), "payee_id", one.id(), Code.PAYEE_TWICE, one.id(), rows));
  }

  private List<Quota> quotas(List<Quota> quotas) {
    return once(
        Kind.QUOTAS,
        before.quotas(),
        quotas,
        one ->
            List.of(
                text(one.payeeId()),
                text(one.role()),
                one.measure(),
                one.span(),
                text(one.per()),
                text(one.side())),
        one -> number(one.amount()),
        (one, rows) -> {
          String who = text(one.payeeId()) + text(one.role());
          String amount = one.amount().toPlainString();
          return row(
              one.source(), "quota", amount, Code.ID_CONFLICT, who, rows, "quota", amount, "");
        });
  }

  private List<Opening> openings(List<Opening> openings) {
    return once(
        Kind.OPENINGS,
        before.openings(),
        openings,
        one -> List.of(one.payeeId(), one.component(), one.date(), one.kind()),
        one -> number(one.value()),
        (one, rows) -> {
          String value = one.value().toPlainString();
          return row(
              one.source(),
              "value",
              value,
              Code.ID_CONFLICT,
              one.payeeId(),
              rows,
              "value",
              value,
              "");
        });
  }

  private List<ExchangeRate> rates(List<ExchangeRate> rates) {
    return once(
        Kind.RATES,
        before.rates(),
        rates,
        one -> List.of(one.rateSet(), one.from(), one.to(), one.date()),
        one -> number(one.rate()),
        (one, rows) -> {
          String rate = one.rate().toPlainString();
          String which = "%s %s/%s".formatted(one.rateSet(), one.from(), one.to());
          return row(one.source(), "rate", rate, Code.ID_CONFLICT, which, rows, "rate", rate, "");
        });
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static String number(java.math.@Nullable BigDecimal value) {
    return value == null ? "" : value.stripTrailingZeros().toPlainString();
  }

  /** Makes the held row of a fact; the second argument lists the rows that have the same key. */
  private interface Fault<T> {
    HeldRow of(T one, String rows);
  }

  /**
   * Facts with the same key and values count once; with other values all of them are held, except
   * those of earlier imports, which stay.
   */
  private <T> List<T> once(
      Kind kind,
      List<T> earlier,
      List<T> facts,
      Function<T, Object> key,
      Function<T, Object> values,
      Fault<T> fault) {
    Map<Object, List<T>> byKey = new HashMap<>();
    earlier.forEach(one -> byKey.computeIfAbsent(key.apply(one), k -> new ArrayList<>()).add(one));
    facts.forEach(one -> byKey.computeIfAbsent(key.apply(one), k -> new ArrayList<>()).add(one));
    Set<Object> seen = new HashSet<>();
    earlier.forEach(one -> seen.add(key.apply(one)));
    List<T> left = new ArrayList<>();
    for (T one : facts) {
      List<T> same = byKey.getOrDefault(key.apply(one), List.of());
      boolean agree = same.stream().map(values).distinct().count() == 1;
      if (!agree) {
        counts.hold(kind, fault.of(one, rows(same)));
      } else if (seen.add(key.apply(one))) {
        left.add(one);
      } else {
        counts.ignore(kind, Ignored.Reason.REPEATED);
      }
    }
    return left;
  }

  private static String rows(List<?> facts) {
    List<String> rows = new ArrayList<>();
    for (Object fact : facts) {
      SourceRow source =
          switch (fact) {
            case Payee payee -> payee.source();
            case Quota quota -> quota.source();
            case Opening opening -> opening.source();
            case ExchangeRate rate -> rate.source();
            default -> throw new IllegalArgumentException("No rows of (%s).".formatted(fact));
          };
      if (source != null) {
        rows.add(Integer.toString(source.row()));
      }
    }
    return String.join(", ", rows);
  }

  private static HeldRow row(
      @Nullable SourceRow source, String column, String raw, Code code, String... args) {
    return new HeldRow(
        source == null ? new SourceRow("", 0) : source, column, raw, code, List.of(args));
  }
}
