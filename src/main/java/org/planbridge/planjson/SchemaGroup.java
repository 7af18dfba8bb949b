package org.planbridge.planjson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.planbridge.workspace.draft.Shape;

/** Reads an object of the schema: its members, and of which of them there must be exactly one. */
final class SchemaGroup {
  private SchemaGroup() {}

  static Shape.Group of(Map<String, Json> facets, Function<Json, Supplier<Shape>> later) {
    List<String> required = texts(facets.get("required"));
    List<Shape.Member> members = new ArrayList<>();
    properties(facets)
        .forEach((key, schema) ->
            members.add(
                new Shape.Member(
                    key,
                    later.apply(whole(key, schema, facets)),
                    required.contains(key),
                    needs(key, facets))));
    return new Shape.Group(members, choices(facets, required));
  }

  private static Map<String, Json> properties(Map<String, Json> facets) {
    return facets.get("properties") instanceof Json.Obj(_, var members) ? members : Map.of();
  }

  /** A list whose elements only a condition of the group describes is as its first one says. */
  private static Json whole(String key, Json schema, Map<String, Json> facets) {
    if (schema instanceof Json.Obj(_, var own)
        && own.get("type") instanceof Json.Text(_, var type)
        && type.equals("array")
        && !own.containsKey("items")) {
      for (Json way : SchemaShapes.elements(facets.get("oneOf"))) {
        if (way instanceof Json.Obj(_, var inner)
            && properties(inner).get(key) instanceof Json.Obj(var at, var said)
            && said.containsKey("items")) {
          return new Json.Obj(at, Map.of("type", own.get("type"), "items", said.get("items")));
        }
      }
    }
    return schema;
  }

  /** What a key asks to stand beside it: by itself, or as the first one of a way to write it. */
  private static List<String> needs(String key, Map<String, Json> facets) {
    List<String> found = new ArrayList<>();
    if (facets.get("dependentRequired") instanceof Json.Obj(_, var by)) {
      found.addAll(texts(by.get(key)));
    }
    for (Json way : SchemaShapes.elements(facets.get("oneOf"))) {
      List<String> asked = asked(way);
      if (!asked.isEmpty() && asked.getFirst().equals(key)) {
        found.addAll(asked.subList(1, asked.size()));
      }
    }
    return found.stream().distinct().toList();
  }

  private static List<List<String>> choices(Map<String, Json> facets, List<String> required) {
    List<List<String>> found = new ArrayList<>();
    Stream.concat(
            Stream.of(facets),
            SchemaShapes.elements(facets.get("allOf")).stream()
                .flatMap(part ->
                    part instanceof Json.Obj(_, var inner) ? Stream.of(inner) : Stream.of()))
        .forEach(part -> {
          List<List<String>> ways =
              SchemaShapes.elements(part.get("oneOf")).stream().map(SchemaGroup::asked).toList();
          if (!ways.isEmpty() && ways.stream().noneMatch(List::isEmpty)) {
            found.add(ways.stream().map(List::getFirst).distinct().toList());
          }
        });
    if (found.isEmpty()
        && one(facets, "maxProperties", required)
        && one(facets, "minProperties", required)) {
      found.add(
          properties(facets).keySet().stream().filter(key -> !required.contains(key)).toList());
    }
    return found;
  }

  private static boolean one(Map<String, Json> facets, String facet, List<String> required) {
    return facets.get(facet) instanceof Json.Num(_, var raw)
        && Integer.parseInt(raw) == required.size() + 1;
  }

  private static List<String> asked(Json way) {
    return way instanceof Json.Obj(_, var facets) ? texts(facets.get("required")) : List.of();
  }

  private static List<String> texts(@org.jspecify.annotations.Nullable Json json) {
    return SchemaShapes.elements(json).stream()
        .flatMap(one -> SchemaShapes.text(one).stream())
        .toList();
  }
}
