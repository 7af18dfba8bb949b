package org.planbridge.store;

import static org.planbridge.store.RowValues.day;
import static org.planbridge.store.RowValues.dayOrNull;
import static org.planbridge.store.RowValues.decimal;
import static org.planbridge.store.RowValues.decimalOrNull;
import static org.planbridge.store.RowValues.decimals;
import static org.planbridge.store.RowValues.fields;
import static org.planbridge.store.RowValues.intOrNull;
import static org.planbridge.store.RowValues.number;
import static org.planbridge.store.RowValues.row;
import static org.planbridge.store.RowValues.source;
import static org.planbridge.store.RowValues.text;
import static org.planbridge.store.RowValues.textOrNull;
import static org.planbridge.store.RowValues.units;
import static org.planbridge.store.RowValues.whole;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.DealEvent;
import org.planbridge.facts.PayStatement;
import org.planbridge.facts.Payee;
import org.planbridge.facts.Quota;
import org.planbridge.facts.Split;
import org.planbridge.money.Fraction;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Where;
import org.planbridge.time.Span;

/**
 * How one kind of fact lies in its table: the columns after {@code id} and {@code batch}, and the
 * way there and back. A row is its values in the order of the columns, texts as String and whole
 * numbers as Long; the first is always the source row.
 *
 * @param unitColumn the column whose whole numbers are summed in the seal, or -1
 * @param dateColumn the column whose first and last day are kept in the seal, or -1
 */
record FactShape<T>(
    String table,
    List<Column> columns,
    int unitColumn,
    int dateColumn,
    Function<T, @Nullable Object[]> toRow,
    BiFunction<@Nullable Object[], String, T> fromRow) {

  /**
   * A column of a table.
   *
   * @param since the version of the tables that brought it; what came later than the table stands
   *     last and is hashed only where it is present, so that what was sealed before still holds
   */
  record Column(String name, boolean isText, int since) {}

  /** How many columns of a table are hashed whether they are present or not. */
  static int alwaysSealed(List<Column> columns) {
    return (int) columns.stream().filter(it -> it.since() == 1).count();
  }

  static final FactShape<Payee> PAYEES =
      new FactShape<>(
          "payee",
          columns(
              "row# payee_id name role team manager_id hire_date leave_date"
                  + " target_incentive_units# target_incentive_decimals#"
                  + " base_salary_units# base_salary_decimals# fields from_date+"),
          8,
          -1,
          payee ->
              new @Nullable Object[] {
                row(payee.source()),
                payee.id(),
                payee.name(),
                payee.role(),
                payee.team(),
                payee.managerId(),
                day(payee.hireDate()),
                day(payee.leaveDate()),
                units(payee.targetIncentive()),
                decimals(payee.targetIncentive()),
                units(payee.baseSalary()),
                decimals(payee.baseSalary()),
                FlatJson.object(new java.util.TreeMap<>(payee.attributes())),
                day(payee.from())
              },
          (v, file) ->
              new Payee(
                  text(v, 1),
                  v[13] == null ? PayeeText.from(text(v, 12)) : dayOrNull(v, 13),
                  text(v, 2),
                  textOrNull(v, 3),
                  textOrNull(v, 4),
                  textOrNull(v, 5),
                  dayOrNull(v, 6),
                  dayOrNull(v, 7),
                  decimalOrNull(v, 8),
                  decimalOrNull(v, 10),
                  PayeeText.attributes(text(v, 12)),
                  source(v, file)));

  static final FactShape<Split> SPLITS =
      new FactShape<>(
          "split",
          columns("row# deal_id payee_id share role"),
          -1,
          -1,
          split ->
              new @Nullable Object[] {
                row(split.source()),
                split.dealId(),
                split.payeeId(),
                split.share().numerator() + "/" + split.share().denominator(),
                split.role()
              },
          (v, file) ->
              new Split(
                  text(v, 1),
                  text(v, 2),
                  Fraction.parse(text(v, 3)),
                  textOrNull(v, 4),
                  source(v, file)));

  static final FactShape<Quota> QUOTAS =
      new FactShape<>(
          "quota",
          columns("row# payee_id role measure from_date to_date amount_units# amount_decimals#"),
          6,
          4,
          quota ->
              new @Nullable Object[] {
                row(quota.source()),
                quota.payeeId(),
                quota.role(),
                QuotaText.of(quota),
                day(quota.span().from()),
                day(quota.span().last()),
                units(quota.amount()),
                decimals(quota.amount())
              },
          (v, file) ->
              new Quota(
                  textOrNull(v, 1),
                  textOrNull(v, 2),
                  QuotaText.measure(text(v, 3)),
                  Span.ofClosed(IsoDay.parse(text(v, 4)), IsoDay.parse(text(v, 5))),
                  decimal(v, 6),
                  QuotaText.per(text(v, 3)),
                  QuotaText.side(text(v, 3)),
                  source(v, file)));

  static final FactShape<DealEvent> EVENTS =
      new FactShape<>(
          "event",
          columns("row# deal_id kind date value_units# value_decimals# fields+"),
          4,
          3,
          event ->
              new @Nullable Object[] {
                row(event.source()),
                event.dealId(),
                event.kind(),
                day(event.date()),
                units(event.value()),
                decimals(event.value()),
                event.attributes().isEmpty()
                    ? null
                    : FlatJson.object(new java.util.TreeMap<>(event.attributes()))
              },
          (v, file) ->
              new DealEvent(
                  text(v, 1),
                  text(v, 2),
                  LocalDate.parse(text(v, 3)),
                  decimalOrNull(v, 4),
                  fields(v, 6),
                  source(v, file)));

  static final FactShape<PayStatement> STATEMENTS =
      new FactShape<>(
          "pay_statement",
          columns("row# payee_id pay_date amount_units# amount_decimals# component"),
          3,
          2,
          paid ->
              new @Nullable Object[] {
                row(paid.source()),
                paid.payeeId(),
                day(paid.payDate()),
                units(paid.amount()),
                decimals(paid.amount()),
                paid.component()
              },
          (v, file) ->
              new PayStatement(
                  text(v, 1),
                  LocalDate.parse(text(v, 2)),
                  decimal(v, 3),
                  textOrNull(v, 5),
                  source(v, file)));

  static final FactShape<Problem> PROBLEMS =
      new FactShape<>(
          "batch_problem",
          columns("row# code file column line# pointer args count# examples"),
          -1,
          -1,
          problem ->
              new @Nullable Object[] {
                number(problem.where().row()),
                problem.code().spelling(),
                problem.where().file(),
                problem.where().column(),
                number(problem.where().line()),
                problem.where().pointer(),
                FlatJson.list(problem.args()),
                (long) problem.count(),
                FlatJson.list(problem.examples())
              },
          (v, file) ->
              new Problem(
                  code(text(v, 1)),
                  new Where(
                      textOrNull(v, 2),
                      intOrNull(v, 0),
                      textOrNull(v, 3),
                      intOrNull(v, 4),
                      textOrNull(v, 5)),
                  FlatJson.readList(text(v, 6)),
                  Math.toIntExact(whole(v, 7)),
                  FlatJson.readList(text(v, 8))));

  /**
   * The columns named in a text; a name with # after it holds whole numbers, one with + after it is
   * there since the second version of the tables.
   */
  static List<Column> columns(String names) {
    return List.of(names.split(" ")).stream()
        .map(name ->
            new Column(
                name.replaceAll("[#+]", ""), !name.contains("#"), name.endsWith("+") ? 2 : 1))
        .toList();
  }

  private static Code code(String spelling) {
    for (Code code : Code.values()) {
      if (code.spelling().equals(spelling)) {
        return code;
      }
    }
    return Code.INTERNAL;
  }
}
