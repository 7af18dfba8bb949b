package org.planbridge.workspace.demo;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Payees, quotas and deals of a made-up company in 2026, as the canonical files. Rows are made one
 * at a time and none is kept, so any number of deals needs the same little memory. Roles, types,
 * segments and terms are those of the sample company, whose plans can be run over them. Nothing is
 * missing: no deal needs to be held.
 */
public final class DemoFacts {
  private static final int YEAR = 2026;
  private static final int DAYS = 365;
  private static final String AE = "Account Executive";
  private static final String SENIOR = "Senior Account Executive";
  private static final String AM = "Account Manager";
  private static final String[] ROLES = {AE, AE, SENIOR, AE, AM};
  private static final String[] TEAMS = {"West", "East", "Central", "North", "South"};
  private static final String[] STAGES = {"Won", "Won", "Won", "Won", "Lost"};
  private static final String[] PRODUCTS = {
    "Harbor Core", "Harbor Core", "Harbor Analytics", "Harbor Connect"
  };
  private static final String[] TYPES = {"New logo", "New logo", "Expansion", "Renewal"};
  private static final String[] ACCOUNT_MANAGERS_TYPES = {"Renewal", "Renewal", "Expansion"};
  private static final String[] SEGMENTS = {"SMB", "SMB", "Mid-market", "Enterprise"};
  private static final int[] DOLLARS = {8_000, 8_000, 22_000, 60_000};
  private static final String[] TERMS = {"12", "12", "24", "36"};
  private static final LocalDate FIRST_DAY = LocalDate.of(YEAR, 1, 1);
  private static final int AVERAGE_DOLLARS = 24_500;

  private final DemoSize size;
  private final DemoNames names;
  private final Draws draws;

  private DemoFacts(DemoSize size) {
    this.size = size;
    names = new DemoNames(size.canary());
    draws = new Draws(size.seed());
  }

  /** Hands out {@code payees.csv}, {@code quotas.csv} and {@code deals.csv}, in this order. */
  public static void write(DemoSize size, DemoSink sink) throws IOException {
    DemoFacts facts = new DemoFacts(size);
    facts.payees(sink);
    facts.quotas(sink);
    facts.deals(sink);
  }

  private void payees(DemoSink sink) throws IOException {
    sink.file(
        "payees.csv",
        List.of(
            "payee_id",
            "name",
            "role",
            "team",
            "manager_id",
            "hire_date",
            "leave_date",
            "target_incentive",
            "base_salary"));
    for (int payee = 0; payee < size.payees(); payee++) {
      draws.start(-1L - payee);
      String hired = LocalDate.of(2015 + draws.below(10), 1 + draws.below(12), 1).toString();
      int target =
          switch (role(payee)) {
            case SENIOR -> 120_000;
            case AM -> 60_000;
            default -> 96_000;
          };
      sink.row(
          List.of(
              names.payeeId(payee),
              names.payee(payee),
              role(payee),
              TEAMS[payee / ROLES.length % TEAMS.length],
              "",
              hired,
              "",
              own(target, payee),
              own(size.canary() ? 70_000 : 70_000 + 1_000 * draws.below(50), payee)));
    }
  }

  /** A quarter's quota is near what the payee's deals of a quarter come to. */
  private void quotas(DemoSink sink) throws IOException {
    sink.file("quotas.csv", List.of("payee_id", "measure", "from", "to", "quota"));
    long quarterOfAll = (long) size.deals() * AVERAGE_DOLLARS / 4 * 4 / 5;
    long usual = Math.max(1_000, quarterOfAll / size.payees() / 1_000 * 1_000);
    for (int payee = 0; payee < size.payees(); payee++) {
      for (int quarter = 0; quarter < 4; quarter++) {
        LocalDate from = LocalDate.of(YEAR, 1 + 3 * quarter, 1);
        sink.row(
            List.of(
                names.payeeId(payee),
                "amount",
                from.toString(),
                from.plusMonths(3).minusDays(1).toString(),
                own(usual, payee)));
      }
    }
  }

  private void deals(DemoSink sink) throws IOException {
    sink.file(
        "deals.csv",
        List.of(
            "deal_id",
            "payee_id",
            "date",
            "amount",
            "stage",
            "account",
            "product",
            "type",
            "segment",
            "term_months"));
    String[] days = new String[DAYS];
    java.util.Arrays.setAll(days, day -> FIRST_DAY.plusDays(day).toString());
    String[] ids = new String[size.payees()];
    java.util.Arrays.setAll(ids, names::payeeId);
    for (int row = 0; row < size.deals(); row++) {
      draws.start(row);
      int payee = draws.below(ids.length);
      int segment = draws.below(SEGMENTS.length);
      sink.row(
          List.of(
              Integer.toString(1_000_001 + row),
              ids[payee],
              days[draws.below(DAYS)],
              money(cents(payee, segment)),
              one(STAGES),
              names.customer(payee, draws),
              one(PRODUCTS),
              one(role(payee).equals(AM) ? ACCOUNT_MANAGERS_TYPES : TYPES),
              SEGMENTS[segment],
              one(TERMS)));
    }
  }

  /**
   * From half to one and a half of what is usual in the segment. With canaries the amount leaves
   * the payee's own remainder when it is divided by the number of payees.
   */
  private long cents(int payee, int segment) {
    int usual = DOLLARS[segment] * 100;
    long drawn = (long) usual / 2 + draws.below(usual);
    return size.canary() ? drawn - drawn % size.payees() + payee : drawn;
  }

  /** Whole dollars; with canaries a few more, as many as make the figure only this payee's. */
  private String own(long dollars, int payee) {
    return Long.toString(size.canary() ? dollars + payee : dollars);
  }

  private static String money(long cents) {
    return BigDecimal.valueOf(cents, 2).toPlainString();
  }

  private String one(String[] of) {
    return of[draws.below(of.length)];
  }

  private static String role(int payee) {
    return ROLES[payee % ROLES.length];
  }
}
