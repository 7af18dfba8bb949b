package org.planbridge.workspace;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Short texts by name that a project remembers. Settings decide what is compared, for example
 * {@code basis.from}, and count in the project's digest; view notes say where the person was last,
 * for example {@code last.payee}, and do not.
 */
public interface SettingStore {
  Map<String, String> settings();

  Optional<String> setting(String key);

  /** Sets a setting; null takes it away. */
  void set(String key, @Nullable String value);

  Map<String, String> views();

  /** Remembers where the person was; null forgets it. */
  void view(String key, @Nullable String value);
}
