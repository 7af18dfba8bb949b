package org.planbridge.bench.sql;

import java.sql.Connection;
import java.sql.SQLException;
import org.planbridge.bench.peer.Attempt;
import org.planbridge.bench.peer.Task;
import org.planbridge.bench.work.Size;
import org.planbridge.bench.work.Workload;

/** What is peculiar to one database: how it is opened, filled and told its number of threads. */
interface Engine {

  /** The name in the table. */
  String name();

  /** Its way of saying things. */
  Dialect dialect();

  /** Whether it takes part in a task. */
  boolean offers(Task task, Size size);

  /** A database in memory with the tables deals, in file order, and quotas. */
  Connection open(Workload workload) throws SQLException;

  /** Builds the table prepared in canonical order from the statement given. */
  void prepare(Connection connection, String placed) throws SQLException;

  /** Lets the next statements use so many threads. */
  void threads(Connection connection, int threads) throws SQLException;

  /** An import of the CSV file that it offers. */
  Attempt importing(Workload workload, Task task);
}
