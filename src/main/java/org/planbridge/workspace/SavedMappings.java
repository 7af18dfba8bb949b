package org.planbridge.workspace;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planbridge.workspace.imports.ColumnMatch;
import org.planbridge.workspace.imports.Look;
import org.planbridge.workspace.imports.Mapping;
import org.planbridge.workspace.imports.Mappings;

/**
 * What a person said about files on this computer, kept for the next file of the same shape. Two
 * files have the same shape if they have the same headings in the same order.
 */
public final class SavedMappings {
  private static final String KEY = "mapping.";

  private final Preferences preferences;
  private final MappingText text;

  public SavedMappings(Preferences preferences, MappingText text) {
    this.preferences = preferences;
    this.text = text;
  }

  /** Keeps what was said about a file; where nothing was said, nothing is kept. */
  public void keep(Look look) {
    if (!look.mapping().equals(Mapping.NONE)) {
      Mapping said = look.mapping().of(look.kind());
      preferences.set(key(look), text.write(new Mappings(Map.of(look.kind(), said))));
    }
  }

  /** What was said about an earlier file of this shape. */
  public Optional<Mapping> of(Look look) {
    return preferences
        .get(key(look))
        .map(kept -> kept.getBytes(StandardCharsets.UTF_8))
        .flatMap(bytes -> text.read(look.file().name(), bytes).value())
        .flatMap(all -> all.byKind().entrySet().stream().findFirst())
        .map(one -> one.getValue().of(one.getKey()));
  }

  /** Forgets what was said about files of this shape. */
  public void forget(Look look) {
    preferences.set(key(look), null);
  }

  private static String key(Look look) {
    String headings =
        look.columns().stream()
            .map(ColumnMatch::heading)
            .map(heading -> heading.strip().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("\u001f"));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(headings.getBytes(StandardCharsets.UTF_8));
      return KEY + HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
