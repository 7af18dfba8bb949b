package org.planbridge.workspace.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.planbridge.problem.Taken;

/**
 * Mappings as plain maps, lists and texts, as a map file holds them: one part for each kind of
 * file, {@code {"deals": {"columns": {"Owner": "payee_id"}}}}. Only what is said is written.
 */
public final class MappingTree {
  private MappingTree() {}

  /** The mappings of a map file; every entry that is not understood is a problem. */
  public static Taken<Map<Kind, Mapping>> read(String file, Map<String, ?> tree) {
    MappingParts parts = new MappingParts(file);
    Map<Kind, Mapping> all = new EnumMap<>(Kind.class);
    tree.forEach((key, value) -> {
      Optional<Kind> kind = Kind.named(key);
      if (kind.isPresent() && value instanceof Map<?, ?> part) {
        all.put(kind.get(), parts.mapping(kind.get(), part));
      } else {
        parts.invalid(key, value, kinds());
      }
    });
    return new Taken<>(all, parts.problems());
  }

  private static String kinds() {
    List<String> names = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      names.add(kind.spelling());
    }
    return String.join(", ", names);
  }

  /** The mappings as a tree that {@link #read} understands. */
  public static Map<String, Object> write(Map<Kind, Mapping> mappings) {
    Map<String, Object> tree = new LinkedHashMap<>();
    new TreeMap<>(mappings).forEach((kind, mapping) -> tree.put(kind.spelling(), part(mapping)));
    return tree;
  }

  private static Map<String, Object> part(Mapping mapping) {
    Map<String, Object> part = new LinkedHashMap<>();
    put(part, "encoding", mapping.encoding());
    put(part, "delimiter", mapping.delimiter() == null ? null : mapping.delimiter().toString());
    put(part, "quote", mapping.quote() == null ? null : mapping.quote().toString());
    put(part, "headerRow", mapping.headerRow());
    put(part, "dates", mapping.dates() == null ? null : mapping.dates().spelling());
    put(part, "numbers", mapping.numbers() == null ? null : mapping.numbers().spelling());
    Map<String, Object> columns = new LinkedHashMap<>();
    mapping.columns().forEach((heading, use) -> columns.put(heading, use(use)));
    put(part, "columns", columns.isEmpty() ? null : columns);
    Map<String, Object> stages = new LinkedHashMap<>();
    mapping.stages().forEach((stage, won) -> stages.put(stage, won ? "won" : "not won"));
    put(part, "stages", stages.isEmpty() ? null : stages);
    put(part, "payees", mapping.payees().isEmpty() ? null : mapping.payees());
    List<String> skipped = mapping.skipBlank().stream().map(Field::heading).sorted().toList();
    put(part, "ignoreRowsWithout", skipped.isEmpty() ? null : skipped);
    return part;
  }

  private static void put(
      Map<String, Object> part, String key, @org.jspecify.annotations.Nullable Object value) {
    if (value != null) {
      part.put(key, value);
    }
  }

  private static Object use(ColumnUse use) {
    return switch (use) {
      case ColumnUse.To to when to.equals(ColumnUse.to(to.field())) -> to.field().heading();
      case ColumnUse.To to -> {
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("field", to.field().heading());
        if (to.decimals() != to.field().decimals()) {
          more.put("decimals", to.decimals());
        }
        if (to.unit() != ColumnUse.Unit.AS_WRITTEN) {
          more.put("unit", to.unit().spelling());
        }
        yield more;
      }
      case ColumnUse.Attribute attribute -> Map.of("text", attribute.name());
      case ColumnUse.Figure figure -> {
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("number", figure.name());
        more.put("decimals", figure.decimals());
        yield more;
      }
      case ColumnUse.ByHeading _ -> "keep";
      case ColumnUse.Ignore _ -> "ignore";
    };
  }
}
