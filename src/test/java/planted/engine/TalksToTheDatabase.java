package planted.engine;

import java.sql.Connection;
import java.sql.SQLException;

/** Planted: JDBC outside its room. */
public final class TalksToTheDatabase {
  public void commit(Connection connection) throws SQLException {
    connection.commit();
  }
}
