package org.planbridge.bench.sql;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;
import org.planbridge.bench.peer.Attempt;
import org.planbridge.bench.work.Answer;
import org.planbridge.bench.work.Workload;

/**
 * The CSV file read with FastCSV and written row by row through JDBC into the constrained table, in
 * one transaction that waits for the disk.
 */
final class SqliteRows implements Attempt {
  private final Workload workload;
  private final SqliteFile file;

  SqliteRows(Workload workload) {
    this.workload = workload;
    this.file = new SqliteFile(workload.folder().resolve("deals-rows.sqlite"));
  }

  @Override
  public void reset() {
    file.delete();
  }

  @Override
  public void run(int turn) {
    try (Connection connection = DriverManager.getConnection(file.url());
        CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(workload.dealsFile())) {
      Jdbc.execute(connection, Tables.CONSTRAINED_DEALS);
      connection.setAutoCommit(false);
      Iterator<CsvRecord> each = rows.iterator();
      each.next();
      try (PreparedStatement insert = connection.prepareStatement(Tables.INSERT_DEAL)) {
        insertAll(insert, each);
      }
      connection.commit();
    } catch (SQLException e) {
      throw Jdbc.failed(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void insertAll(PreparedStatement insert, Iterator<CsvRecord> rows)
      throws SQLException {
    int waiting = 0;
    while (rows.hasNext()) {
      CsvRecord row = rows.next();
      insert.setLong(1, Long.parseLong(row.getField(0)));
      insert.setLong(2, Long.parseLong(row.getField(1)));
      insert.setString(3, row.getField(2));
      insert.setString(4, row.getField(3));
      insert.setLong(5, Long.parseLong(row.getField(4)));
      insert.setLong(6, Long.parseLong(row.getField(5)));
      insert.setLong(7, Long.parseLong(row.getField(6)));
      insert.addBatch();
      if (++waiting == 1_000) {
        insert.executeBatch();
        waiting = 0;
      }
    }
    insert.executeBatch();
  }

  @Override
  public Answer answer() {
    return file.imported();
  }
}
