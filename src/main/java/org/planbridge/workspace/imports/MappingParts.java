package org.planbridge.workspace.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Where;

/**
 * Reads the parts of a map file and notes what is not understood. The arguments of such a problem
 * are the key, the value and what could stand there.
 */
final class MappingParts {
  private static final String KEYS =
      "encoding, delimiter, quote, headerRow, dates, numbers, columns, stages, payees,"
          + " ignoreRowsWithout";
  private static final Map<String, String> DELIMITERS =
      Map.of("comma", ",", "semicolon", ";", "tab", "\t", "pipe", "|");

  private final String file;
  private final List<Problem> problems = new ArrayList<>();

  MappingParts(String file) {
    this.file = file;
  }

  List<Problem> problems() {
    return problems;
  }

  void invalid(String key, @Nullable Object value, String allowed) {
    problems.add(
        Problem.of(Code.MAP_INVALID, Where.file(file), key, String.valueOf(value), allowed));
  }

  Mapping mapping(Kind kind, Map<?, ?> part) {
    for (Object key : part.keySet()) {
      if (!List.of(KEYS.split(", ?", -1)).contains(String.valueOf(key))) {
        invalid(kind.spelling() + "." + key, part.get(key), KEYS);
      }
    }
    return new Mapping(
        kind,
        one(part, "encoding", "UTF-8, windows-1252", Optional::of),
        one(part, "delimiter", "comma, semicolon, tab, pipe", MappingParts::delimiter),
        one(part, "quote", "one character", MappingParts::character),
        row(part),
        one(part, "dates", spellings(DateOrder.values()), DateOrder::named),
        one(part, "numbers", spellings(NumberMarks.values()), NumberMarks::named),
        columns(kind, map(part, "columns")),
        stages(map(part, "stages")),
        texts(map(part, "payees")),
        skipped(kind, part.get("ignoreRowsWithout")));
  }

  private static String spellings(DateOrder[] orders) {
    return String.join(", ", List.of(orders).stream().map(DateOrder::spelling).toList());
  }

  private static String spellings(NumberMarks[] marks) {
    return String.join("; ", List.of(marks).stream().map(NumberMarks::spelling).toList());
  }

  private <T> @Nullable T one(
      Map<?, ?> part, String key, String allowed, Function<String, Optional<T>> read) {
    Object value = part.get(key);
    if (value == null) {
      return null;
    }
    Optional<T> answer = value instanceof String text ? read.apply(text) : Optional.empty();
    if (answer.isEmpty()) {
      invalid(key, value, allowed);
    }
    return answer.orElse(null);
  }

  private static Optional<Character> delimiter(String text) {
    return character(DELIMITERS.getOrDefault(text, text));
  }

  private static Optional<Character> character(String text) {
    return text.length() == 1 ? Optional.of(text.charAt(0)) : Optional.empty();
  }

  private @Nullable Integer row(Map<?, ?> part) {
    Object value = part.get("headerRow");
    if (value == null) {
      return null;
    }
    if (value instanceof Number number
        && number.longValue() >= 1
        && number.longValue() <= 1_000
        && number.toString().matches("\\d+")) {
      return number.intValue();
    }
    invalid("headerRow", value, "1 to 1000");
    return null;
  }

  private Map<?, ?> map(Map<?, ?> part, String key) {
    Object value = part.get(key);
    if (value == null) {
      return Map.of();
    }
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    invalid(key, value, "{\"name\": \"value\"}");
    return Map.of();
  }

  private Map<String, ColumnUse> columns(Kind kind, Map<?, ?> part) {
    Map<String, ColumnUse> uses = new LinkedHashMap<>();
    part.forEach((heading, value) -> {
      Optional<ColumnUse> use =
          switch (value) {
            case String text -> use(kind, text);
            case Map<?, ?> more -> use(kind, more);
            case null, default -> Optional.empty();
          };
      use.ifPresentOrElse(
          one -> uses.put(String.valueOf(heading), one),
          () -> invalid("columns." + heading, value, fields(kind) + ", keep, ignore"));
    });
    return uses;
  }

  private static String fields(Kind kind) {
    List<String> names = new ArrayList<>();
    kind.required().forEach(field -> names.add(field.heading()));
    kind.optional().forEach(field -> names.add(field.heading()));
    return String.join(", ", names);
  }

  private static Optional<ColumnUse> use(Kind kind, String text) {
    return switch (text) {
      case "keep" -> Optional.of(new ColumnUse.ByHeading());
      case "ignore" -> Optional.of(new ColumnUse.Ignore());
      default -> Field.named(text).filter(kind::has).map(ColumnUse::to);
    };
  }

  private static Optional<ColumnUse> use(Kind kind, Map<?, ?> more) {
    Object decimals = more.get("decimals");
    boolean counted = decimals == null || String.valueOf(decimals).matches("[0-6]");
    if (!counted
        || !Set.of("field", "decimals", "unit", "text", "number").containsAll(more.keySet())) {
      return Optional.empty();
    }
    if (more.get("text") instanceof String name && more.size() == 1) {
      return Optional.of(new ColumnUse.Attribute(name));
    }
    if (more.get("number") instanceof String name && !more.containsKey("field")) {
      return Optional.of(new ColumnUse.Figure(name, count(decimals, 6)));
    }
    Optional<Field> field = Field.named(String.valueOf(more.get("field"))).filter(kind::has);
    Optional<ColumnUse.Unit> unit = unit(more.get("unit"));
    return field.flatMap(
        one -> unit.map(its -> new ColumnUse.To(one, count(decimals, one.decimals()), its)));
  }

  private static int count(@Nullable Object decimals, int otherwise) {
    return decimals == null ? otherwise : Integer.parseInt(String.valueOf(decimals));
  }

  private static Optional<ColumnUse.Unit> unit(@Nullable Object value) {
    if (value == null) {
      return Optional.of(ColumnUse.Unit.AS_WRITTEN);
    }
    return List.of(ColumnUse.Unit.values()).stream()
        .filter(unit -> unit.spelling().equals(value))
        .findFirst();
  }

  private Map<String, Boolean> stages(Map<?, ?> part) {
    Map<String, Boolean> stages = new LinkedHashMap<>();
    part.forEach((stage, value) -> {
      if ("won".equals(value) || "not won".equals(value)) {
        stages.put(String.valueOf(stage), "won".equals(value));
      } else {
        invalid("stages." + stage, value, "won, not won");
      }
    });
    return stages;
  }

  private Map<String, String> texts(Map<?, ?> part) {
    Map<String, String> texts = new LinkedHashMap<>();
    part.forEach((from, to) -> {
      if (to instanceof String text && !text.isBlank()) {
        texts.put(String.valueOf(from), text);
      } else {
        invalid("payees." + from, to, "a payee's id");
      }
    });
    return texts;
  }

  private Set<Field> skipped(Kind kind, @Nullable Object value) {
    Set<Field> fields = new TreeSet<>();
    if (value instanceof List<?> names) {
      for (Object name : names) {
        Field.named(String.valueOf(name))
            .filter(kind::has)
            .ifPresentOrElse(fields::add, () -> invalid("ignoreRowsWithout", name, fields(kind)));
      }
    } else if (value != null) {
      invalid("ignoreRowsWithout", value, "[\"payee_id\"]");
    }
    return fields;
  }
}
