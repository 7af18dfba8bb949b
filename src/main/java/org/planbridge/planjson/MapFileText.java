package org.planbridge.planjson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Taken;
import org.planbridge.problem.Where;
import org.planbridge.workspace.MappingText;
import org.planbridge.workspace.imports.Kind;
import org.planbridge.workspace.imports.Mapping;
import org.planbridge.workspace.imports.MappingTree;
import org.planbridge.workspace.imports.Mappings;

/** Map files as JSON: one object with a part for each kind of file. */
public final class MapFileText implements MappingText {
  @Override
  public Taken<Optional<Mappings>> read(String fileName, byte[] bytes) {
    Findings grammar = new Findings(fileName);
    Optional<Json> json = JsonText.read(bytes, grammar);
    if (json.isEmpty() || grammar.count() > 0) {
      return new Taken<>(
          Optional.empty(), grammar.problems().stream().map(MapFileText::ofTheMap).toList());
    }
    if (!(plain(json.get()) instanceof Map<?, ?> tree)) {
      return new Taken<>(
          Optional.empty(), List.of(wrong(Where.plan(fileName, 1, ""), "JSON", "{\u2026}")));
    }
    Map<String, @Nullable Object> named = new LinkedHashMap<>();
    tree.forEach((key, value) -> named.put(String.valueOf(key), value));
    Taken<Map<Kind, Mapping>> taken = MappingTree.read(fileName, named);
    return new Taken<>(
        taken.hasErrors() ? Optional.empty() : Optional.of(new Mappings(taken.value())),
        taken.problems());
  }

  /** A fault of grammar is one of the map, not of a plan. */
  private static Problem ofTheMap(Problem fault) {
    String pointer = fault.where().pointer();
    return wrong(
        fault.where(),
        pointer == null || pointer.isEmpty() ? "JSON" : pointer,
        String.join(", ", fault.args()));
  }

  private static Problem wrong(Where where, String part, String there) {
    return Problem.of(Code.MAP_INVALID, where, part, there);
  }

  private static @Nullable Object plain(Json json) {
    return switch (json) {
      case Json.Text(_, var value) -> value;
      case Json.Num(_, var raw) -> number(raw);
      case Json.Flag(_, var value) -> value;
      case Json.Nothing _ -> null;
      case Json.Arr(_, var elements) -> {
        List<@Nullable Object> list = new ArrayList<>();
        elements.forEach(one -> list.add(plain(one)));
        yield list;
      }
      case Json.Obj(_, var members) -> {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        members.forEach((key, value) -> map.put(key, plain(value)));
        yield map;
      }
    };
  }

  /** Small whole numbers as such; anything else as it is written, which no part of a map takes. */
  private static Object number(String raw) {
    return raw.matches("[0-9]{1,9}") ? Integer.valueOf(raw) : raw;
  }

  @Override
  public String write(Mappings mappings) {
    return Layout.of(json(MappingTree.write(mappings.byKind())));
  }

  private static Json json(Object value) {
    return switch (value) {
      case String text -> Json.text(text);
      case Integer whole -> Json.number(whole);
      case List<?> list -> Json.array(list.stream().map(MapFileText::json).toList());
      case Map<?, ?> map -> {
        Json.Obj object = Json.object();
        map.forEach((key, one) -> object.members().put(String.valueOf(key), json(one)));
        yield object;
      }
      default -> throw new IllegalArgumentException("A map holds no (%s).".formatted(value));
    };
  }
}
