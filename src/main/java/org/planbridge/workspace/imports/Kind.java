package org.planbridge.workspace.imports;

import static org.planbridge.workspace.imports.Field.*;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the rows of a file are. */
// The lists are made by List.of and never change; List alone does not say so.
@SuppressWarnings("ImmutableEnumChecker")
public enum Kind {
  DEALS("deals", List.of(DEAL_ID, PAYEE_ID, DATE, AMOUNT), List.of(STAGE, CURRENCY)),
  PAYEES(
      "payees",
      List.of(PAYEE_ID),
      List.of(NAME, ROLE, TEAM, MANAGER_ID, HIRE_DATE, LEAVE_DATE, TARGET_INCENTIVE, BASE_SALARY)),
  QUOTAS("quotas", List.of(FROM, TO, QUOTA), List.of(PAYEE_ID, ROLE, MEASURE)),
  SPLITS("splits", List.of(DEAL_ID, PAYEE_ID, SHARE), List.of(ROLE)),
  EVENTS("events", List.of(DEAL_ID, KIND, DATE), List.of(VALUE)),
  STATEMENTS("pay_statements", List.of(PAYEE_ID, PAY_DATE, AMOUNT), List.of(COMPONENT));

  private final String spelling;
  private final List<Field> required;
  private final List<Field> optional;

  Kind(String spelling, List<Field> required, List<Field> optional) {
    this.spelling = spelling;
    this.required = required;
    this.optional = optional;
  }

  /** The name in a map file, for example {@code pay_statements}. */
  public String spelling() {
    return spelling;
  }

  /**
   * The columns without which a file of this kind cannot be read. A quota file also needs {@code
   * payee_id} or {@code role}.
   */
  public List<Field> required() {
    return required;
  }

  public List<Field> optional() {
    return optional;
  }

  public boolean has(Field field) {
    return required.contains(field) || optional.contains(field);
  }

  public static Optional<Kind> named(String spelling) {
    return Arrays.stream(values()).filter(kind -> kind.spelling.equals(spelling)).findFirst();
  }
}
