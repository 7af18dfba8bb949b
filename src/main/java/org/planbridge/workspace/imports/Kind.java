package org.planbridge.workspace.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the rows of a file are. */
// The lists are made by List.of and never change; List alone does not say so.
@SuppressWarnings("ImmutableEnumChecker")
public enum Kind {
  DEALS(
      "deals",
      List.of(Field.DEAL_ID, Field.PAYEE_ID, Field.DATE, Field.AMOUNT),
      List.of(Field.STAGE, Field.CURRENCY)),
  PAYEES(
      "payees",
      List.of(Field.PAYEE_ID),
      List.of(
          Field.NAME,
          Field.ROLE,
          Field.TEAM,
          Field.MANAGER_ID,
          Field.HIRE_DATE,
          Field.LEAVE_DATE,
          Field.VALID_FROM,
          Field.TARGET_INCENTIVE,
          Field.BASE_SALARY)),
  QUOTAS(
      "quotas",
      List.of(Field.FROM, Field.TO, Field.QUOTA),
      List.of(Field.PAYEE_ID, Field.ROLE, Field.MEASURE, Field.PER, Field.SIDE)),
  SPLITS("splits", List.of(Field.DEAL_ID, Field.PAYEE_ID, Field.SHARE), List.of(Field.ROLE)),
  EVENTS("events", List.of(Field.DEAL_ID, Field.KIND, Field.DATE), List.of(Field.VALUE)),
  STATEMENTS(
      "pay_statements",
      List.of(Field.PAYEE_ID, Field.PAY_DATE, Field.AMOUNT),
      List.of(Field.COMPONENT)),
  /** Where measures and caps stood before the compared period. */
  OPENINGS(
      "openings",
      List.of(Field.PAYEE_ID, Field.COMPONENT, Field.DATE, Field.VALUE),
      List.of(Field.KIND)),
  /** Numbers that are no deals; of a payee, of a team, or of the company. */
  ACHIEVEMENTS(
      "achievements",
      List.of(Field.MEASURE, Field.DATE, Field.VALUE),
      List.of(Field.PAYEE_ID, Field.TEAM)),
  /** What currencies were worth in another. */
  RATES(
      "rates",
      List.of(Field.RATE_SET, Field.FROM_CURRENCY, Field.TO_CURRENCY, Field.DATE, Field.RATE),
      List.of()),
  /** Money that was paid ahead of earnings; for a deal, or for none. */
  ADVANCES("advances", List.of(Field.PAYEE_ID, Field.DATE, Field.AMOUNT), List.of(Field.DEAL_ID));

  /**
   * The kinds that are known by their columns alone, and for which there are files in the sample;
   * of the others the file's name has to speak too.
   */
  public static final List<Kind> COMMON =
      List.of(DEALS, PAYEES, QUOTAS, SPLITS, EVENTS, STATEMENTS);

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
