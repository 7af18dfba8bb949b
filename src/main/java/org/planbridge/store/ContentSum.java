package org.planbridge.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Two digests kept in the project's own row. The <em>digest</em> names the content: seals of live
 * imports, plans compared, settings. The <em>sum</em> is over every value outside the sealed facts,
 * so that a changed letter in a plan, a setting or the history is found at opening.
 */
final class ContentSum {
  private static final List<String> SUMMED =
      List.of(
          "SELECT id, created_at, made_by, digest FROM project",
          "SELECT * FROM batch WHERE state <> 'loading' ORDER BY id",
          "SELECT * FROM plan_version ORDER BY id",
          "SELECT * FROM plan_place ORDER BY side, position",
          "SELECT * FROM setting ORDER BY key",
          "SELECT * FROM view_note ORDER BY key");

  private static final List<String> NAMED =
      List.of(
          "SELECT seal FROM batch WHERE state = 'live' ORDER BY seal",
          "SELECT side, position, digest FROM plan_place ORDER BY side, position",
          "SELECT key, value FROM setting ORDER BY key");

  private ContentSum() {}

  static String digest(Connection connection) throws SQLException {
    return over(connection, NAMED);
  }

  static String factsDigest(Connection connection) throws SQLException {
    return over(connection, NAMED.subList(0, 1));
  }

  /** Whether anything was put into the project since it was made. */
  static boolean hasContent(Connection connection) throws SQLException {
    return Sql.number(
            connection,
            "SELECT (SELECT count(*) FROM batch) + (SELECT count(*) FROM plan_version)"
                + " + (SELECT count(*) FROM setting)")
        > 0;
  }

  /** Brings both digests up to date; part of every transaction that changes what they cover. */
  static void refresh(Connection connection) throws SQLException {
    Sql.change(connection, "UPDATE project SET digest = ?", digest(connection));
    Sql.change(connection, "UPDATE project SET content_sum = ?", over(connection, SUMMED));
  }

  static boolean holds(Connection connection) throws SQLException {
    return Sql.number(connection, "SELECT count(*) FROM project") == 1
        && Sql.text(connection, "SELECT digest FROM project").equals(digest(connection))
        && Sql.text(connection, "SELECT content_sum FROM project").equals(over(connection, SUMMED));
  }

  /**
   * Hashes results one after the other; a 0 stands before each row and the count after the last.
   */
  private static String over(Connection connection, List<String> queries) throws SQLException {
    SealHash hash = new SealHash();
    for (String query : queries) {
      long count = 0;
      try (Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(query)) {
        ResultSetMetaData meta = rows.getMetaData();
        int columns = meta.getColumnCount();
        while (rows.next()) {
          hash.add(0L);
          for (int i = 1; i <= columns; i++) {
            Object value = rows.getObject(i);
            hash.add(value);
          }
          count++;
        }
      }
      hash.add(count);
    }
    return hash.hex();
  }
}
