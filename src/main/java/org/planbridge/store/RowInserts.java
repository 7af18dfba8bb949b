package org.planbridge.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Inserts the rows of one batch, many with one statement: most of the way to a row in the table is
 * the way to SQLite. The batch stands in the text and the id is the next one, which are two values
 * less for each row.
 */
final class RowInserts implements AutoCloseable {
  private static final int MOST_ROWS = 100;
  private static final int MOST_VALUES = 1_000;

  private final int rowsAtOnce;
  private final PreparedStatement many;
  private final PreparedStatement one;

  RowInserts(Connection connection, String table, List<FactShape.Column> columns, long batch)
      throws SQLException {
    rowsAtOnce = Math.min(MOST_ROWS, MOST_VALUES / columns.size());
    String row = ", ?".repeat(columns.size());
    String text =
        "INSERT INTO %s (batch, %s) VALUES ".formatted(table, BatchLoading.names(columns));
    String values = "(" + batch + row + ")";
    many =
        connection.prepareStatement(
            text + String.join(", ", Collections.nCopies(rowsAtOnce, values)));
    one = connection.prepareStatement(text + values);
  }

  void insert(List<@Nullable Object[]> rows) throws SQLException {
    int done = 0;
    for (; done + rowsAtOnce <= rows.size(); done += rowsAtOnce) {
      int place = 1;
      for (@Nullable Object[] values : rows.subList(done, done + rowsAtOnce)) {
        place = bind(many, place, values);
      }
      many.executeUpdate();
    }
    for (@Nullable Object[] values : rows.subList(done, rows.size())) {
      bind(one, 1, values);
      one.executeUpdate();
    }
  }

  /** Binds the values of a row from a place on, and gives the place after it. */
  private static int bind(PreparedStatement insert, int from, @Nullable Object[] values)
      throws SQLException {
    int place = from;
    for (Object value : values) {
      switch (value) {
        case null -> insert.setObject(place, null);
        case String text -> insert.setString(place, text);
        case Long number -> insert.setLong(place, number);
        default -> throw new IllegalStateException("A fact holds a " + value);
      }
      place++;
    }
    return place;
  }

  @Override
  public void close() throws SQLException {
    try {
      many.close();
    } finally {
      one.close();
    }
  }
}
