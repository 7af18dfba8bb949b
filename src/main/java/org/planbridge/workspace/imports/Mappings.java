package org.planbridge.workspace.imports;

import java.util.EnumMap;
import java.util.Map;

/** What a person says about the files of facts, by kind of file. */
public record Mappings(Map<Kind, Mapping> byKind) {
  /** Nothing said about any file. */
  public static final Mappings NONE = new Mappings(Map.of());

  public Mappings {
    Map<Kind, Mapping> sorted = new EnumMap<>(Kind.class);
    sorted.putAll(byKind);
    byKind = java.util.Collections.unmodifiableMap(sorted);
  }

  /** What is said about files of this kind, with the kind said. */
  public Mapping of(Kind kind) {
    return byKind.getOrDefault(kind, Mapping.NONE).of(kind);
  }
}
