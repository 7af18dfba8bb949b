package org.planbridge.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.planbridge.workspace.PlanStore;
import org.planbridge.workspace.Side;
import org.planbridge.workspace.StoredPlan;

/** Plan versions in the project file. */
final class SqlitePlans implements PlanStore {
  private static final String SELECT =
      "SELECT digest, plan_id, name, version, json FROM plan_version";

  private final Writing writing;
  private final Readers readers;

  SqlitePlans(Writing writing, Readers readers) {
    this.writing = writing;
    this.readers = readers;
  }

  private static StoredPlan plan(ResultSet row) throws SQLException {
    return new StoredPlan(
        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5));
  }

  @Override
  public List<StoredPlan> all() {
    return readers.read(it -> Sql.list(it, SqlitePlans::plan, SELECT + " ORDER BY id"));
  }

  @Override
  public Optional<StoredPlan> version(String digest) {
    return readers.read(it -> find(it, digest));
  }

  private static Optional<StoredPlan> find(Connection connection, String digest)
      throws SQLException {
    return Sql.list(connection, SqlitePlans::plan, SELECT + " WHERE digest = ?", digest).stream()
        .findFirst();
  }

  @Override
  public void keep(StoredPlan plan, Instant at) {
    Optional<StoredPlan> known = version(plan.digest());
    if (known.isPresent()) {
      if (!known.get().json().equals(plan.json())) {
        throw new IllegalArgumentException(
            "Two plan texts have one digest (%s).".formatted(plan.digest()));
      }
      return;
    }
    writing
        .writer()
        .whole(it ->
            Sql.change(
                it,
                """
                INSERT INTO plan_version (digest, plan_id, name, version, json, kept_at)
                VALUES (?, ?, ?, ?, ?, ?)\
                """,
                plan.digest(),
                plan.id(),
                plan.name(),
                plan.version(),
                plan.json(),
                at.toString()));
  }

  @Override
  public List<StoredPlan> placed(Side side) {
    return readers.read(it ->
        Sql.list(
            it,
            SqlitePlans::plan,
            """
            SELECT v.digest, v.plan_id, v.name, v.version, v.json
            FROM plan_place p JOIN plan_version v ON v.digest = p.digest
            WHERE p.side = ? ORDER BY p.position\
            """,
            key(side)));
  }

  @Override
  public void place(Side side, List<String> digests) {
    writing
        .writer()
        .whole(it -> {
          Sql.change(it, "DELETE FROM plan_place WHERE side = ?", key(side));
          for (int i = 0; i < digests.size(); i++) {
            if (find(it, digests.get(i)).isEmpty()) {
              throw new IllegalArgumentException("No plan version " + digests.get(i));
            }
            Sql.change(it, "INSERT INTO plan_place VALUES (?, ?, ?)", key(side), i, digests.get(i));
          }
          return true;
        });
  }

  private static String key(Side side) {
    return side.name().toLowerCase(Locale.ROOT);
  }
}
