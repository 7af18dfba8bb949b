package org.planbridge.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.time.Span;

/**
 * A person or team that is paid.
 *
 * <p>A payee may have several rows, each in force from a day on: one without that day from ever.
 *
 * @param from the day from which the row holds, in; null if it holds from ever
 * @param hireDate first day of employment, in; null if unknown (always employed)
 * @param leaveDate last day of employment, in; null if still employed
 * @param targetIncentive incentive pay at 100 % for a year, in the currency's major units
 * @param baseSalary salary for a year, in the currency's major units
 * @param attributes further columns of the payee file by their heading
 */
public record Payee(
    String id,
    @Nullable LocalDate from,
    String name,
    @Nullable String role,
    @Nullable String team,
    @Nullable String managerId,
    @Nullable LocalDate hireDate,
    @Nullable LocalDate leaveDate,
    @Nullable BigDecimal targetIncentive,
    @Nullable BigDecimal baseSalary,
    Map<String, String> attributes,
    @Nullable SourceRow source) {
  public Payee {
    attributes = Map.copyOf(attributes);
  }

  /** A payee with one row, which holds from ever. */
  public Payee(
      String id,
      String name,
      @Nullable String role,
      @Nullable String team,
      @Nullable String managerId,
      @Nullable LocalDate hireDate,
      @Nullable LocalDate leaveDate,
      @Nullable BigDecimal targetIncentive,
      @Nullable BigDecimal baseSalary,
      Map<String, String> attributes,
      @Nullable SourceRow source) {
    this(
        id,
        null,
        name,
        role,
        team,
        managerId,
        hireDate,
        leaveDate,
        targetIncentive,
        baseSalary,
        attributes,
        source);
  }

  /** A payee of whom only the id is known, for example an owner without a row in the payee file. */
  public static Payee known(String id) {
    return new Payee(id, id, null, null, null, null, null, null, null, Map.of(), null);
  }

  /** The days of {@code span} on which the payee is employed. */
  public Optional<Span> employedIn(Span span) {
    LocalDate from = hireDate == null || hireDate.isBefore(span.from()) ? span.from() : hireDate;
    LocalDate until =
        leaveDate == null || !leaveDate.isBefore(span.last())
            ? span.until()
            : leaveDate.plusDays(1);
    return from.isBefore(until) ? Optional.of(new Span(from, until)) : Optional.empty();
  }
}
