package org.planbridge.workspace;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person likes on this computer, whatever project is open, such as the theme. */
public interface Preferences {
  Optional<String> get(String key);

  /** Keeps a preference; null forgets it. */
  void set(String key, @Nullable String value);
}
