package org.planbridge.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.workspace.SettingStore;

/** Settings and view notes in the project file. */
final class SqliteSettings implements SettingStore {
  private final Writing writing;
  private final Readers readers;

  SqliteSettings(Writing writing, Readers readers) {
    this.writing = writing;
    this.readers = readers;
  }

  @Override
  public Map<String, String> settings() {
    return all("setting");
  }

  @Override
  public Optional<String> setting(String key) {
    return Optional.ofNullable(settings().get(key));
  }

  @Override
  public void set(String key, @Nullable String value) {
    put("setting", key, value);
  }

  @Override
  public Map<String, String> views() {
    return all("view_note");
  }

  @Override
  public void view(String key, @Nullable String value) {
    put("view_note", key, value);
  }

  private Map<String, String> all(String table) {
    return readers.read(it -> {
      Map<String, String> values = new LinkedHashMap<>();
      Sql.list(
              it,
              row -> Map.entry(row.getString(1), row.getString(2)),
              "SELECT key, value FROM " + table + " ORDER BY key")
          .forEach(entry -> values.put(entry.getKey(), entry.getValue()));
      return values;
    });
  }

  private void put(String table, String key, @Nullable String value) {
    writing
        .writer()
        .whole(it ->
            value == null
                ? Sql.change(it, "DELETE FROM " + table + " WHERE key = ?", key)
                : Sql.change(
                    it,
                    "INSERT INTO %s VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = ?"
                        .formatted(table),
                    key,
                    value,
                    value));
  }
}
