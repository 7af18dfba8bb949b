package org.planbridge.planjson;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planbridge.workspace.imports.ColumnUse;
import org.planbridge.workspace.imports.Field;
import org.planbridge.workspace.imports.Kind;

/**
 * How the use of a column is spelled: the field's name ({@code "amount"}), {@code "ignore"}, {@code
 * "keep"} (kept under its own heading), or an object: {@code {"field":"amount","decimals":4}},
 * {@code {"attribute":"region"}}, {@code {"number":"units","decimals":0}}.
 */
final class ColumnUseForm {
  private static final String IGNORE = "ignore";
  private static final String KEEP = "keep";
  private static final List<String> KEYS =
      List.of("field", "attribute", "number", "decimals", "unit");

  private ColumnUseForm() {}

  static String fields(Kind kind) {
    return Stream.concat(kind.required().stream(), kind.optional().stream())
        .map(Field::heading)
        .collect(Collectors.joining(", "));
  }

  static Optional<ColumnUse> read(Kind kind, Json json, MapReading reading) {
    return json instanceof Json.Text(var at, var word)
        ? word(kind, json, word, reading)
        : object(kind, json, reading);
  }

  private static Optional<ColumnUse> word(Kind kind, Json json, String word, MapReading reading) {
    return switch (word) {
      case IGNORE -> Optional.of(new ColumnUse.Ignore());
      case KEEP -> Optional.of(new ColumnUse.ByHeading());
      default -> field(kind, json, word, reading).map(ColumnUse::to);
    };
  }

  private static Optional<Field> field(Kind kind, Json json, String word, MapReading reading) {
    Optional<Field> field = Field.named(word).filter(kind::has);
    if (field.isEmpty()) {
      reading.tell(json, MapReading.named(json), String.join(", ", fields(kind), IGNORE, KEEP));
    }
    return field;
  }

  private static Optional<ColumnUse> object(Kind kind, Json json, MapReading reading) {
    Map<String, Json> members = new LinkedHashMap<>(reading.members(json));
    members.forEach((key, value) -> {
      if (!KEYS.contains(key)) {
        reading.tell(value, key, String.join(", ", KEYS));
      }
    });
    Json field = members.get("field");
    Json attribute = members.get("attribute");
    Json number = members.get("number");
    if (Stream.of(
                members.containsKey("field"),
                members.containsKey("attribute"),
                members.containsKey("number"))
            .filter(present -> present)
            .count()
        != 1) {
      reading.tell(json, MapReading.named(json), "field, attribute, number");
      return Optional.empty();
    }
    if (attribute != null) {
      return reading.text(attribute).map(ColumnUse.Attribute::new);
    }
    if (number != null) {
      int decimals = decimals(members, 6, reading);
      return reading.text(number).map(name -> new ColumnUse.Figure(name, decimals));
    }
    if (field == null) {
      return Optional.empty();
    }
    ColumnUse.Unit unit = unit(members, reading);
    return reading
        .text(field)
        .flatMap(name -> field(kind, field, name, reading))
        .map(one -> new ColumnUse.To(one, decimals(members, one.decimals(), reading), unit));
  }

  private static int decimals(Map<String, Json> members, int otherwise, MapReading reading) {
    Json said = members.get("decimals");
    if (said == null) {
      return otherwise;
    }
    int decimals = reading.whole(said).orElse(otherwise);
    if (decimals > 6) {
      reading.tell(said, MapReading.named(said), "0, 1, 2, 3, 4, 5, 6");
      return otherwise;
    }
    return decimals;
  }

  private static ColumnUse.Unit unit(Map<String, Json> members, MapReading reading) {
    Json said = members.get("unit");
    if (said == null) {
      return ColumnUse.Unit.AS_WRITTEN;
    }
    String word = reading.text(said).orElse("");
    for (ColumnUse.Unit unit : ColumnUse.Unit.values()) {
      if (unit.spelling().equals(word)) {
        return unit;
      }
    }
    reading.tell(
        said,
        MapReading.named(said),
        Arrays.stream(ColumnUse.Unit.values())
            .map(ColumnUse.Unit::spelling)
            .collect(Collectors.joining(", ")));
    return ColumnUse.Unit.AS_WRITTEN;
  }

  static Json write(ColumnUse use) {
    return switch (use) {
      case ColumnUse.Ignore _ -> Json.text(IGNORE);
      case ColumnUse.ByHeading _ -> Json.text(KEEP);
      case ColumnUse.Attribute(var name) -> member("attribute", name);
      case ColumnUse.Figure(var name, var decimals) -> {
        Json.Obj object = member("number", name);
        object.members().put("decimals", Json.number(decimals));
        yield object;
      }
      case ColumnUse.To to when to.equals(ColumnUse.to(to.field())) ->
          Json.text(to.field().heading());
      case ColumnUse.To(var field, var decimals, var unit) -> {
        Json.Obj object = member("field", field.heading());
        object.members().put("decimals", Json.number(decimals));
        object.members().put("unit", Json.text(unit.spelling()));
        yield object;
      }
    };
  }

  private static Json.Obj member(String key, String value) {
    Json.Obj object = Json.object();
    object.members().put(key, Json.text(value));
    return object;
  }
}
