package org.planbridge.bench.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.planbridge.bench.peer.Attempt;
import org.planbridge.bench.work.Answer;
import org.planbridge.bench.work.EditSeries;
import org.planbridge.bench.work.Fingerprint;
import org.planbridge.bench.work.Size;

/** One rep under an edited rate as a prepared statement whose rows are all read. */
final class SqlEdit implements Attempt {
  private final Size size;
  private final PreparedStatement edit;
  private final long[] deals;
  private final long[] cents;
  private int found;

  /** The statement lives as long as its connection, which closes it. */
  SqlEdit(Size size, Connection connection, String sql) throws SQLException {
    this.size = size;
    this.edit = connection.prepareStatement(sql);
    this.deals = new long[size.dealsPerRep()];
    this.cents = new long[size.dealsPerRep()];
  }

  @Override
  public void run(int turn) {
    try {
      edit.setLong(1, EditSeries.secondRate(turn));
      edit.setLong(2, EditSeries.rep(size, turn));
      try (ResultSet rows = edit.executeQuery()) {
        found = 0;
        while (rows.next()) {
          deals[found] = rows.getLong(1);
          cents[found++] = rows.getLong(2);
        }
      }
    } catch (SQLException e) {
      throw Jdbc.failed(e);
    }
  }

  @Override
  public Answer answer() {
    long total = 0;
    long weighted = 0;
    for (int row = 0; row < found; row++) {
      total += cents[row];
      weighted += Fingerprint.weighted(deals[row], cents[row]);
    }
    return new Answer.Edit(total, weighted);
  }
}
