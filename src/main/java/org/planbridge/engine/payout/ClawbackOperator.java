package org.planbridge.engine.payout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.DealEvents;
import org.planbridge.explain.Fate;
import org.planbridge.explain.PayoutReason.ClawedBack;
import org.planbridge.facts.DealEvent;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Clawback;

/**
 * A component's clawback made ready: what each event of a deal takes back. Events count that lie in
 * the compared period and in the window. A deal that a negative deal reverses has given back what
 * it had earned, and no event takes it a second time.
 */
final class ClawbackOperator {
  private final ClauseAddress address;
  private final Clawback.TakesBack clause;
  private final CreditLines lines;
  private final Happenings happenings;
  private final UnaryOperator<LocalDate> payDate;
  private final int digits;

  /**
   * @param payDate the first pay date of what falls due on a day
   */
  ClawbackOperator(
      ClauseAddress address,
      Clawback.TakesBack clause,
      CreditLines lines,
      Happenings happenings,
      UnaryOperator<LocalDate> payDate,
      int digits) {
    this.address = address;
    this.clause = clause;
    this.lines = lines;
    this.happenings = happenings;
    this.payDate = payDate;
    this.digits = digits;
  }

  /** The events of a line's deal that take something back. */
  List<DealEvent> events(int line) {
    int row = lines.dealRow(line);
    if (happenings.isReversed(row)) {
      return List.of();
    }
    return happenings.events(row).stream()
        .filter(event -> clause.kinds().contains(event.kind()))
        .filter(event -> DealEvents.fits(event, clause.events()))
        .filter(event -> lines.basis().covers(event.date()))
        .toList();
  }

  /**
   * Takes back what one event asks for; parts that are not yet released on its day are cancelled
   * first.
   *
   * @param earned the line
   * @param parts of the line; changed
   * @param taken what earlier events took of the line, in minor units
   * @return empty if the window is over or nothing is left
   */
  Optional<TakenBack> take(
      DealEvent event, Earning earned, long taken, List<PaidPart> parts, Further further) {
    int component = earned.component();
    int line = earned.line().orElseThrow();
    LocalDate begins = begins(earned, line, parts);
    Optional<ClawbackWindow> window = clause.window().map(one -> ClawbackWindow.of(one, begins));
    if (window.map(one -> !one.holds(event.date())).orElse(false)) {
      return Optional.empty();
    }
    long of =
        switch (clause.basis().value()) {
          case AS_EARNED -> earned.units();
          case BEFORE_LIMITS -> further.beforeLimits(component, line);
          case REOPENED -> taken + further.lost(component, line);
        };
    boolean byValue = clause.extent().value() == Clawback.Extent.BY_VALUE && event.value() != null;
    Optional<Fraction> value =
        byValue ? Optional.ofNullable(event.value()).map(Fraction::of) : Optional.empty();
    Clawback.Method method = clause.method().value();
    LocalDate day = event.date().isBefore(lines.date(line)) ? lines.date(line) : event.date();
    ClawedBack asked =
        new ClawedBack(
            address,
            event.kind(),
            day,
            value,
            value.flatMap(_ -> happenings.amount(lines.dealRow(line))),
            money(of),
            method,
            method instanceof Clawback.Method.ProRata(var by)
                ? window.map(one -> one.passed(by, event.date())).orElse(0)
                : 0,
            method instanceof Clawback.Method.ProRata(var by)
                ? window.map(one -> one.length(by)).orElse(1)
                : 1,
            money(taken),
            digits,
            Fraction.ZERO,
            Fraction.ZERO);
    long units =
        asked
            .wanted()
            .rounded(digits, RoundingMode.HALF_UP)
            .movePointRight(digits)
            .longValueExact();
    if (units == 0) {
      return Optional.empty();
    }
    long cancelled = cancel(parts, units, day);
    if (units != cancelled) {
      parts.add(
          new PaidPart(component, OptionalInt.of(line), day, cancelled - units, new Fate.Due(day)));
    }
    return Optional.of(
        new TakenBack(component, line, -units, asked.taking(money(cancelled), money(-units))));
  }

  private LocalDate begins(Earning earned, int line, List<PaidPart> parts) {
    Clawback.Since since =
        clause.window().map(one -> one.since().value()).orElse(Clawback.Since.INCENTIVE_DATE);
    return switch (since) {
      case INCENTIVE_DATE -> lines.date(line);
      case EARNED_DATE -> earned.day();
      case PAYOUT_DATE ->
          parts.stream()
              .map(PaidPart::fate)
              .filter(Fate.Due.class::isInstance)
              .map(fate -> payDate.apply(((Fate.Due) fate).day()))
              .min(Comparator.naturalOrder())
              .orElse(LocalDate.MAX.minusYears(1000));
    };
  }

  /** What waits goes first, then what falls due later than the day, the latest first. */
  private static long cancel(List<PaidPart> parts, long units, LocalDate day) {
    List<Integer> order =
        IntStream.range(0, parts.size())
            .boxed()
            .filter(i -> lateness(parts.get(i)).isAfter(day))
            .filter(i -> Long.signum(parts.get(i).units()) == Long.signum(units))
            .sorted(Comparator.comparing((Integer i) -> lateness(parts.get(i))).reversed())
            .toList();
    long left = units;
    for (int i : order) {
      long own = parts.get(i).units();
      long gone = Math.abs(own) < Math.abs(left) ? own : left;
      parts.set(i, parts.get(i).of(own - gone));
      left -= gone;
    }
    parts.removeIf(part -> part.units() == 0);
    return units - left;
  }

  private static LocalDate lateness(PaidPart part) {
    return switch (part.fate()) {
      case Fate.Due(var on) -> on;
      case Fate.Pending _ -> LocalDate.MAX.minusDays(1);
      case Fate.Lapsed _ -> LocalDate.MAX;
    };
  }

  private Fraction money(long units) {
    return Fraction.of(BigDecimal.valueOf(units, digits));
  }
}
