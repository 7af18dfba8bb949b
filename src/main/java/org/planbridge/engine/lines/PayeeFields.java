package org.planbridge.engine.lines;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.CodeColumn;
import org.planbridge.facts.NumberColumn;
import org.planbridge.facts.Payee;

/**
 * What is known of payees, as columns by line: {@code payee.role}, {@code payee.base_salary}, and
 * further columns of the payee file by their heading.
 */
final class PayeeFields {
  private static final String PREFIX = "payee.";

  private PayeeFields() {}

  /** A text of the lines' payees; empty if the name is not one of a payee's field. */
  static Optional<CodeColumn> attribute(CreditLines lines, String name) {
    if (!name.startsWith(PREFIX)) {
      return Optional.empty();
    }
    CodeColumn.Builder column = new CodeColumn.Builder(name);
    boolean known = each(lines, name, column::add);
    return known ? Optional.of(column.build()) : Optional.empty();
  }

  /** A number of the lines' payees; empty if the field is not a number wherever it is filled in. */
  static Optional<NumberColumn> number(CreditLines lines, String name) {
    if (!name.startsWith(PREFIX)) {
      return Optional.empty();
    }
    NumberColumn.Builder column = new NumberColumn.Builder(name, 0);
    boolean[] sound = {true};
    boolean known =
        each(
            lines,
            name,
            text -> {
              if (text == null || text.isBlank()) {
                column.addMissing();
                return;
              }
              try {
                column.add(new BigDecimal(text.strip()));
              } catch (NumberFormatException | ArithmeticException _) {
                sound[0] = false;
                column.addMissing();
              }
            });
    return known && sound[0] ? Optional.of(column.build()) : Optional.empty();
  }

  /** A day of a payee, by its field with {@code payee.} before it. */
  static Optional<LocalDate> day(Payee payee, String name) {
    String text =
        name.startsWith(PREFIX) ? field(name.substring(PREFIX.length())).apply(payee) : null;
    return Optional.ofNullable(text).flatMap(PeriodRule::day);
  }

  private interface Value {
    void take(@Nullable String text);
  }

  /** Tells the field of every line's payee; false if no payee has such a field. */
  private static boolean each(CreditLines lines, String name, Value value) {
    Function<Payee, @Nullable String> field = field(name.substring(PREFIX.length()));
    DatedPayees dated = DatedPayees.onlyDated(lines.beside().payees());
    boolean known = false;
    for (int p = 0; p < lines.payees().size(); p++) {
      Payee payee = lines.payees().get(p);
      boolean several = dated.of(payee.id()).size() > 1;
      String text = field.apply(payee);
      known |= text != null;
      for (int line = lines.start(p); line < lines.start(p + 1); line++) {
        // What a payee was on the day of the deal counts for it.
        String then = several ? field.apply(dated.on(payee, lines.date(line))) : text;
        known |= then != null;
        value.take(then);
      }
    }
    return known;
  }

  private static Function<Payee, @Nullable String> field(String name) {
    return switch (name) {
      case "id" -> Payee::id;
      case "name" -> Payee::name;
      case "role" -> Payee::role;
      case "team" -> Payee::team;
      case "manager_id" -> Payee::managerId;
      case "hire_date" -> payee -> said(payee.hireDate());
      case "leave_date" -> payee -> said(payee.leaveDate());
      case "target_incentive" -> payee -> plain(payee.targetIncentive());
      case "base_salary" -> payee -> plain(payee.baseSalary());
      default -> payee -> payee.attributes().get(name);
    };
  }

  private static @Nullable String said(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static @Nullable String plain(@Nullable BigDecimal value) {
    return value == null ? null : value.toPlainString();
  }
}
