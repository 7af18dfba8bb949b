package org.planbridge.planjson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.planbridge.workspace.draft.Doc;
import org.planbridge.workspace.draft.Shape;

/**
 * Reads the schema of plan files as shapes for forms. Only the part of JSON Schema that the shipped
 * schema uses is understood; whatever else stands in it makes a place where anything may be
 * written, so that a form never forbids what a plan can say.
 */
final class SchemaShapes {
  private static final String SHIPPED = "/schema/plan-1.schema.json";
  private static final String DEFINITIONS = "#/$defs/";

  private final Json.Obj schema;
  private final Map<String, Shape> known = new HashMap<>();

  private SchemaShapes(Json.Obj schema) {
    this.schema = schema;
  }

  static SchemaShapes shipped() {
    Findings findings = new Findings(SHIPPED);
    try (InputStream in = SchemaShapes.class.getResourceAsStream(SHIPPED)) {
      byte[] bytes = Objects.requireNonNull(in, SHIPPED).readAllBytes();
      if (JsonText.read(bytes, findings).orElseThrow() instanceof Json.Obj read) {
        return new SchemaShapes(read);
      }
      throw new IllegalStateException("The schema (%s) is no object.".formatted(SHIPPED));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Shape plan() {
    return shape(schema);
  }

  private Shape shape(Json json) {
    if (!(json instanceof Json.Obj(_, var facets))) {
      return new Shape.Anything();
    }
    Optional<String> reference = text(facets.get("$ref"));
    if (reference.isPresent()) {
      return named(reference.get());
    }
    Json fixed = facets.get("const");
    if (fixed != null) {
      return new Shape.Fixed(Docs.of(fixed));
    }
    if (facets.get("enum") instanceof Json.Arr(_, var values)) {
      return new Shape.Either(values.stream().map(SchemaShapes::fixed).toList());
    }
    if (facets.containsKey("properties")) {
      return SchemaGroup.of(facets, this::later);
    }
    List<Json> ways = new ArrayList<>(elements(facets.get("anyOf")));
    ways.addAll(elements(facets.get("oneOf")));
    if (!ways.isEmpty()) {
      return new Shape.Either(ways.stream().flatMap(way -> options(way).stream()).toList());
    }
    return switch (text(facets.get("type")).orElse("")) {
      case "string" -> new Shape.Word();
      case "boolean" -> new Shape.Flag();
      case "integer" ->
          new Shape.Whole(bound(facets, "minimum", 0), bound(facets, "maximum", 9999));
      case "array" -> array(facets);
      case "object" ->
          facets.get("additionalProperties") instanceof Json.Obj value
              ? new Shape.Named(later(value))
              : new Shape.Anything();
      default -> facets.get("type") instanceof Json.Arr ? new Shape.Figure() : new Shape.Anything();
    };
  }

  private Shape array(Map<String, Json> facets) {
    Json items = facets.get("items");
    if (items == null) {
      return new Shape.Anything();
    }
    Shape item = shape(items);
    return item instanceof Shape.Word ? new Shape.Words() : new Shape.Many(() -> item);
  }

  Supplier<Shape> later(Json json) {
    return () -> shape(json);
  }

  private Shape named(String reference) {
    String name = reference.substring(DEFINITIONS.length());
    if (name.equals("day")) {
      return new Shape.Day();
    }
    Shape before = known.get(name);
    if (before != null) {
      return before;
    }
    Json definition =
        schema.members().get("$defs") instanceof Json.Obj(_, var all) ? all.get(name) : null;
    Shape found = definition == null ? new Shape.Anything() : shape(definition);
    known.put(name, found);
    return found;
  }

  private List<Shape.Option> options(Json way) {
    if (way instanceof Json.Obj(_, var facets)) {
      if (facets.get("enum") instanceof Json.Arr(_, var values)) {
        return values.stream().map(SchemaShapes::fixed).toList();
      }
      Json value = facets.get("const");
      if (value != null) {
        return List.of(fixed(value));
      }
      Optional<String> reference = text(facets.get("$ref"));
      String name =
          reference.isPresent()
              ? reference.get().substring(DEFINITIONS.length())
              : facets.get("properties") instanceof Json.Obj(_, var members) && !members.isEmpty()
                  ? members.keySet().iterator().next()
                  : text(facets.get("type")).orElse("value");
      return List.of(new Shape.Option(name, later(way)));
    }
    return List.of();
  }

  private static Shape.Option fixed(Json value) {
    Doc doc = Docs.of(value);
    return new Shape.Option(doc.said(), () -> new Shape.Fixed(doc));
  }

  private static int bound(Map<String, Json> facets, String key, int otherwise) {
    return facets.get(key) instanceof Json.Num(_, var raw) ? Integer.parseInt(raw) : otherwise;
  }

  static Optional<String> text(@org.jspecify.annotations.Nullable Json json) {
    return json instanceof Json.Text(_, var value) ? Optional.of(value) : Optional.empty();
  }

  static List<Json> elements(@org.jspecify.annotations.Nullable Json json) {
    return json instanceof Json.Arr(_, var elements) ? elements : List.of();
  }
}
