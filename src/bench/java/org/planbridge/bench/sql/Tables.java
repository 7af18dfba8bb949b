package org.planbridge.bench.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.planbridge.bench.work.QuotaColumns;
import org.planbridge.bench.work.Variant;

/** The tables of the workload. */
final class Tables {
  /** Deals without any constraint, in file order. */
  static final String DEALS =
      "CREATE TABLE deals(deal_id BIGINT, rep_id BIGINT, close_date DATE, product VARCHAR,"
          + " renewal BIGINT, multi_year BIGINT, amount_cents BIGINT)";

  /**
   * The same as a durable SQLite table with the constraints of the product's own table of deals:
   * texts as texts, nothing longer than 32,767 characters, days written as days, sums within
   * bounds. Like that table it is found by its row number and has no further index. The product's
   * table also names the import of every row, which a file cannot tell.
   */
  static final List<String> CONSTRAINED_DEALS =
      List.of(
          "CREATE TABLE deals("
              + "deal_id TEXT NOT NULL CHECK (length(deal_id) BETWEEN 1 AND 32767),"
              + " rep_id TEXT CHECK (length(rep_id) BETWEEN 1 AND 32767),"
              + " close_date TEXT NOT NULL CHECK (close_date GLOB"
              + " '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),"
              + " product TEXT NOT NULL CHECK (length(product) >= 1),"
              + " renewal TEXT NOT NULL CHECK (length(renewal) >= 1),"
              + " multi_year TEXT NOT NULL CHECK (length(multi_year) >= 1),"
              + " amount_cents INTEGER CHECK (amount_cents BETWEEN -100000000000000000"
              + " AND 100000000000000000)) STRICT");

  /** A row into either of them. */
  static final String INSERT_DEAL = "INSERT INTO deals VALUES (?, ?, ?, ?, ?, ?, ?)";

  private Tables() {}

  static void fillQuotas(Connection connection, QuotaColumns quotas) throws SQLException {
    Jdbc.execute(
        connection,
        List.of(
            "CREATE TABLE quotas(rep_id BIGINT, quarter BIGINT, quota_cents BIGINT,"
                + " ti_cents BIGINT, PRIMARY KEY (rep_id, quarter))"));
    Jdbc.insert(
        connection,
        "INSERT INTO quotas VALUES (?, ?, ?, ?)",
        quotas.quota.length,
        (insert, group) -> {
          insert.setLong(1, group / 4);
          insert.setLong(2, group % 4 + 1);
          insert.setLong(3, quotas.quota[group]);
          insert.setLong(4, quotas.targetIncentive[group]);
        });
  }

  static void fillVariants(Connection connection) throws SQLException {
    Jdbc.execute(
        connection,
        List.of(
            "CREATE TABLE variants(v INTEGER PRIMARY KEY, rate1 BIGINT, step2 BIGINT, step3 BIGINT,"
                + " step4 BIGINT, third_percent BIGINT, kicker BIGINT, cap_percent BIGINT)"));
    Jdbc.insert(
        connection,
        "INSERT INTO variants VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        Variant.SWEEP.size(),
        (insert, v) -> {
          Variant variant = Variant.SWEEP.get(v);
          insert.setLong(1, v);
          insert.setLong(2, variant.rate1());
          insert.setLong(3, variant.rate2() - variant.rate1());
          insert.setLong(4, variant.rate3() - variant.rate2());
          insert.setLong(5, variant.rate4() - variant.rate3());
          insert.setLong(6, variant.thirdPercent());
          insert.setLong(7, variant.kicker());
          insert.setLong(8, variant.capPercent());
        });
  }
}
