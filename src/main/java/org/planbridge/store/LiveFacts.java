package org.planbridge.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.Facts;
import org.planbridge.workspace.FactKind;

/** All facts that count, out of the tables of the live imports. */
final class LiveFacts {
  private final Connection connection;
  private final List<BatchRow> live;

  private LiveFacts(Connection connection, List<BatchRow> live) {
    this.connection = connection;
    this.live = live;
  }

  static Facts read(Connection connection) throws SQLException {
    return readWithout(connection, List.of());
  }

  static Facts readWithout(Connection connection, List<Long> left) throws SQLException {
    List<BatchRow> live =
        BatchRow.live(connection).stream().filter(it -> !left.contains(it.id())).toList();
    return new LiveFacts(connection, live).facts();
  }

  private Facts facts() throws SQLException {
    List<DealTable> deals = new ArrayList<>();
    for (BatchRow batch : live) {
      if (batch.kind() == FactKind.DEALS) {
        deals.add(deals(connection, batch));
      }
    }
    return new Facts(
        JoinedDeals.of(deals),
        all(FactKind.PAYEES, FactShape.PAYEES),
        all(FactKind.SPLITS, FactShape.SPLITS),
        all(FactKind.QUOTAS, FactShape.QUOTAS),
        all(FactKind.EVENTS, FactShape.EVENTS),
        all(FactKind.STATEMENTS, FactShape.STATEMENTS),
        all(FactKind.OPENINGS, NumberShapes.OPENINGS),
        all(FactKind.ACHIEVEMENTS, NumberShapes.ACHIEVEMENTS),
        all(FactKind.RATES, NumberShapes.RATES),
        all(FactKind.ADVANCES, NumberShapes.ADVANCES));
  }

  /** The deals of a batch, out of its column chunks where they can be used. */
  static DealTable deals(Connection connection, BatchRow batch) throws SQLException {
    Optional<DealTable> chunks =
        ColumnChunks.read(connection, batch, FactTables.fieldColumns(connection, batch.id()));
    return chunks.isPresent() ? chunks.get() : dealsFromRows(connection, batch);
  }

  static DealTable dealsFromRows(Connection connection, BatchRow batch) throws SQLException {
    DealsFromRows deals =
        new DealsFromRows(
            batch.file(),
            FactTables.fieldColumns(connection, batch.id()),
            Math.toIntExact(batch.count()));
    FactTables.of(FactKind.DEALS)
        .read(
            connection, batch.id(), batch.loaded().firstId(), batch.loaded().lastId(), deals::add);
    return deals.build();
  }

  private <T> List<T> all(FactKind kind, FactShape<T> shape) throws SQLException {
    List<T> facts = new ArrayList<>();
    for (BatchRow batch : live) {
      if (batch.kind() == kind) {
        facts.addAll(FactTables.facts(connection, shape, batch));
      }
    }
    return facts;
  }
}
