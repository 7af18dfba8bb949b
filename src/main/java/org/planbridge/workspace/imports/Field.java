package org.planbridge.workspace.imports;

import java.util.Arrays;
import java.util.Optional;

/** A column that the product knows the meaning of, with the heading that is always accepted. */
public enum Field {
  DEAL_ID("deal_id", Content.ID),
  PAYEE_ID("payee_id", Content.PERSON),
  DATE("date", Content.DATE),
  AMOUNT("amount", Content.MONEY),
  STAGE("stage", Content.TEXT),
  CURRENCY("currency", Content.TEXT),
  NAME("name", Content.TEXT),
  ROLE("role", Content.TEXT),
  TEAM("team", Content.TEXT),
  MANAGER_ID("manager_id", Content.PERSON),
  HIRE_DATE("hire_date", Content.DATE),
  LEAVE_DATE("leave_date", Content.DATE),
  /** The day from which a row of a payee holds. */
  VALID_FROM("valid_from", Content.DATE),
  TARGET_INCENTIVE("target_incentive", Content.MONEY),
  BASE_SALARY("base_salary", Content.MONEY),
  MEASURE("measure", Content.TEXT),
  FROM("from", Content.DATE),
  TO("to", Content.DATE),
  QUOTA("quota", Content.MONEY),
  PER("per", Content.TEXT),
  SIDE("side", Content.TEXT),
  SHARE("share", Content.SHARE),
  KIND("kind", Content.TEXT),
  VALUE("value", Content.NUMBER),
  PAY_DATE("pay_date", Content.DATE),
  COMPONENT("component", Content.TEXT),
  RATE_SET("rate_set", Content.TEXT),
  FROM_CURRENCY("from_currency", Content.TEXT),
  TO_CURRENCY("to_currency", Content.TEXT),
  RATE("rate", Content.NUMBER);

  /** What the cells of a column hold. */
  public enum Content {
    ID,
    PERSON,
    TEXT,
    DATE,
    /** At most 2 decimals unless the mapping says more. */
    MONEY,
    /** At most 6 decimals. */
    NUMBER,
    SHARE
  }

  private final String heading;
  private final Content content;

  Field(String heading, Content content) {
    this.heading = heading;
    this.content = content;
  }

  /** The canonical heading, for example {@code deal_id}. */
  public String heading() {
    return heading;
  }

  public Content content() {
    return content;
  }

  /** How many decimals are exact unless the mapping says more. */
  public int decimals() {
    return content == Content.NUMBER ? 6 : 2;
  }

  public static Optional<Field> named(String heading) {
    return Arrays.stream(values()).filter(field -> field.heading.equals(heading)).findFirst();
  }
}
