package org.planbridge.bench.sql;

import java.util.List;

/**
 * The two plans in SQL, after the specification and not after the kernel. All numbers are 64-bit
 * cents. A deal's running sums are window sums in canonical order.
 */
final class Statements {
  private static final String IN_ORDER =
      " OVER (PARTITION BY rep_id, qtr ORDER BY close_date, deal_id ROWS UNBOUNDED PRECEDING)";

  private final Dialect dialect;

  Statements(Dialect dialect) {
    this.dialect = dialect;
  }

  /** Each deal with its rate, quota and the bookings up to and with it, from the raw tables. */
  String placed() {
    String joined =
        "SELECT d.deal_id, d.rep_id, q.quarter AS qtr, d.close_date, d.amount_cents AS amount,"
            + " d.renewal, d.multi_year, q.quota_cents AS quota, q.ti_cents AS ti,"
            + " CASE d.product WHEN 'A' THEN 7250 WHEN 'B' THEN 5500 ELSE 9125 END AS rate"
            + " FROM deals d JOIN quotas q ON q.rep_id = d.rep_id AND q.quarter = "
            + dialect.quarter("d.close_date");
    return "SELECT *, "
        + dialect.whole("SUM(amount)" + IN_ORDER)
        + " AS upto FROM ("
        + joined
        + ")";
  }

  /** Both plans over placed deals into the tables replay_deals and replay_quarters. */
  List<String> replay(String placed) {
    String lines =
        "SELECT deal_id, rep_id, qtr, close_date, amount, quota, "
            + dialect.divide("ti * 5", "2")
            + " AS cap, "
            + dialect.divide("amount * rate + 50000", "100000")
            + " AS old_line, "
            + line("800", "1500")
            + " AS line FROM "
            + placed;
    String bookings = dialect.whole("SUM(amount)");
    return List.of(
        "DROP TABLE IF EXISTS replay_deals",
        "DROP TABLE IF EXISTS replay_quarters",
        "CREATE TEMP TABLE replay_deals AS SELECT deal_id, rep_id, qtr, amount, quota, old_line, "
            + paid()
            + " AS new_paid FROM ("
            + running(lines)
            + ")",
        "CREATE TEMP TABLE replay_quarters AS SELECT rep_id, qtr, "
            + bookings
            + " AS bookings, "
            + dialect.whole("SUM(old_line)")
            + " AS old_lines, CASE WHEN SUM(amount) >= MAX(quota) THEN "
            + dialect.divide(bookings + " * 125 + 5000", "10000")
            + " ELSE 0 END AS old_bonus, "
            + dialect.whole("SUM(new_paid)")
            + " AS new_paid FROM replay_deals GROUP BY rep_id, qtr");
  }

  /** One rep's deals under an edited second rate: parameters are the rate, then the rep. */
  String editOneRep() {
    String edited = "(SELECT *, CAST(? AS BIGINT) AS second FROM prepared WHERE rep_id = ?)";
    String lines =
        "SELECT deal_id, rep_id, qtr, close_date, "
            + dialect.divide("ti * 5", "2")
            + " AS cap, "
            + line("second", "1500")
            + " AS line FROM "
            + edited;
    return "SELECT deal_id, " + paid() + " FROM (" + running(lines) + ")";
  }

  /** Each rep's total under another top rate, into the table rep_totals. */
  List<String> topRate(int basisPoints) {
    String groups =
        "SELECT rep_id, "
            + dialect.smaller(dialect.divide("ti * 5", "2"), dialect.whole("SUM(line)"))
            + " AS paid FROM (SELECT rep_id, qtr, ti, "
            + line("800", String.valueOf(basisPoints))
            + " AS line FROM prepared) GROUP BY rep_id, qtr, ti";
    return List.of(
        "DROP TABLE IF EXISTS rep_totals",
        "CREATE TEMP TABLE rep_totals AS SELECT rep_id, "
            + dialect.whole("SUM(paid)")
            + " AS total FROM ("
            + groups
            + ") GROUP BY rep_id");
  }

  /**
   * Each rep's total under each variant of the table variants, into the table sweep_totals. The
   * variants come first in the join and in the grouping: SQLite then walks the sorted table once a
   * variant and never sorts, which halves its time; DuckDB does not mind.
   */
  List<String> sweep() {
    String parts =
        "SELECT rep_id, qtr, ti, quota, renewal, multi_year, amount, upto, "
            + above(dialect.divide("quota", "2"))
            + " AS over1, "
            + above("quota")
            + " AS over2 FROM prepared";
    String over3 = above(dialect.divide("quota * third_percent", "100"));
    String tier = "rate1 * amount + step2 * over1 + step3 * over2 + step4 * (" + over3 + ")";
    String scaled = "(" + tier + ") * (2 - renewal) + 2 * kicker * amount * multi_year + 10000";
    String line = dialect.divide(scaled, "20000");
    String cap = dialect.divide("MAX(ti) * MAX(cap_percent)", "100");
    String groups =
        "SELECT rep_id, v, "
            + dialect.smaller(cap, dialect.whole("SUM(" + line + ")"))
            + " AS paid FROM variants CROSS JOIN ("
            + parts
            + ") GROUP BY v, rep_id, qtr";
    return List.of(
        "DROP TABLE IF EXISTS sweep_totals",
        "CREATE TEMP TABLE sweep_totals AS SELECT rep_id, v, "
            + dialect.whole("SUM(paid)")
            + " AS total FROM ("
            + groups
            + ") GROUP BY v, rep_id");
  }

  /** Rows, and the two weighted sums that an import is checked by. */
  String imported() {
    String weight = "(deal_id % 65521 + 1)";
    String field =
        "rep_id * 16000 + ("
            + dialect.dayOfYear("close_date")
            + " - 1) * 16 + instr('ABC', product) - 1 + renewal * 4 + multi_year * 8";
    return "SELECT COUNT(*), "
        + dialect.whole("SUM(" + weight + " * (amount_cents % 1000003))")
        + ", "
        + dialect.whole("SUM(" + weight + " * ((" + field + ") % 1000003))")
        + " FROM deals";
  }

  private String line(String second, String top) {
    String tiers =
        tiers("upto", second, top) + " - (" + tiers("(upto - amount)", second, top) + ")";
    return dialect.divide(
        "(" + tiers + ") * (2 - renewal) + 400 * amount * multi_year + 10000", "20000");
  }

  private String tiers(String upto, String second, String top) {
    String half = dialect.divide("quota", "2");
    String third = dialect.divide("quota * 3", "2");
    return "600 * "
        + upto
        + " + ("
        + second
        + " - 600) * "
        + dialect.above0(upto + " - " + half)
        + " + (1200 - "
        + second
        + ") * "
        + dialect.above0(upto + " - quota")
        + " + ("
        + top
        + " - 1200) * "
        + dialect.above0(upto + " - " + third);
  }

  private String above(String threshold) {
    return dialect.above0("upto - " + threshold)
        + " - "
        + dialect.above0("upto - amount - " + threshold);
  }

  private String running(String lines) {
    return "SELECT *, "
        + dialect.whole("SUM(line)" + IN_ORDER)
        + " AS upto_line FROM ("
        + lines
        + ")";
  }

  private String paid() {
    return dialect.smaller("cap", "upto_line") + " - " + dialect.smaller("cap", "upto_line - line");
  }
}
