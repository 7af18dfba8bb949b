package org.planbridge.planjson;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planbridge.workspace.imports.ColumnUse;
import org.planbridge.workspace.imports.DateOrder;
import org.planbridge.workspace.imports.Field;
import org.planbridge.workspace.imports.Kind;
import org.planbridge.workspace.imports.Mapping;
import org.planbridge.workspace.imports.NumberMarks;

/** How the mapping of one kind of file is spelled. */
final class MappingForm {
  private static final List<String> KEYS =
      List.of(
          "encoding",
          "delimiter",
          "quote",
          "header_row",
          "dates",
          "numbers",
          "columns",
          "stages",
          "payees",
          "skip_blank");

  private MappingForm() {}

  static String kinds() {
    return Arrays.stream(Kind.values()).map(Kind::spelling).collect(Collectors.joining(", "));
  }

  static Mapping read(Kind kind, Json json, MapReading reading) {
    Map<String, Json> members = reading.members(json);
    members.forEach((key, value) -> {
      if (!KEYS.contains(key)) {
        reading.tell(value, key, String.join(", ", KEYS));
      }
    });
    Map<String, ColumnUse> columns = new LinkedHashMap<>();
    object(members, "columns", reading)
        .forEach((heading, use) ->
            ColumnUseForm.read(kind, use, reading).ifPresent(one -> columns.put(heading, one)));
    Map<String, Boolean> stages = new LinkedHashMap<>();
    object(members, "stages", reading)
        .forEach((stage, won) -> reading.flag(won).ifPresent(one -> stages.put(stage, one)));
    Map<String, String> payees = new LinkedHashMap<>();
    object(members, "payees", reading)
        .forEach((other, id) -> reading.text(id).ifPresent(one -> payees.put(other, one)));
    return new Mapping(
        kind,
        member(members, "encoding", reading::text),
        member(members, "delimiter", one -> character(one, reading)),
        member(members, "quote", one -> character(one, reading)),
        member(members, "header_row", reading::whole),
        member(
            members,
            "dates",
            one -> choice(one, reading, DateOrder::named, DateOrder.values(), DateOrder::spelling)),
        member(
            members,
            "numbers",
            one ->
                choice(
                    one, reading, NumberMarks::named, NumberMarks.values(), NumberMarks::spelling)),
        columns,
        stages,
        payees,
        skipBlank(kind, members, reading));
  }

  private static Set<Field> skipBlank(Kind kind, Map<String, Json> members, MapReading reading) {
    Set<Field> fields = EnumSet.noneOf(Field.class);
    Json list = members.get("skip_blank");
    if (list != null) {
      for (Json one : reading.elements(list)) {
        Optional<Field> field = reading.text(one).flatMap(Field::named).filter(kind::has);
        if (field.isPresent()) {
          fields.add(field.get());
        } else {
          reading.tell(one, MapReading.named(one), ColumnUseForm.fields(kind));
        }
      }
    }
    return fields;
  }

  private static Map<String, Json> object(
      Map<String, Json> members, String key, MapReading reading) {
    Json object = members.get(key);
    return object == null ? Map.of() : reading.members(object);
  }

  private static <T> @Nullable T member(
      Map<String, Json> members, String key, Function<Json, Optional<T>> read) {
    Json value = members.get(key);
    return value == null ? null : read.apply(value).orElse(null);
  }

  private static Optional<Character> character(Json json, MapReading reading) {
    Optional<String> text = reading.text(json);
    if (text.isPresent() && text.get().length() != 1) {
      reading.tell(json, MapReading.named(json), "\",\", \";\", \"|\", \"\\t\"");
      return Optional.empty();
    }
    return text.map(one -> one.charAt(0));
  }

  private static <T> Optional<T> choice(
      Json json,
      MapReading reading,
      Function<String, Optional<T>> named,
      T[] all,
      Function<T, String> spelling) {
    Optional<T> found = reading.text(json).flatMap(named);
    if (found.isEmpty()) {
      reading.tell(
          json,
          MapReading.named(json),
          Arrays.stream(all).map(spelling).collect(Collectors.joining("; ")));
    }
    return found;
  }

  static Json write(Mapping mapping) {
    Json.Obj object = Json.object();
    Map<String, Json> members = object.members();
    put(members, "encoding", mapping.encoding());
    put(members, "delimiter", mapping.delimiter());
    put(members, "quote", mapping.quote());
    if (mapping.headerRow() != null) {
      members.put("header_row", Json.number(mapping.headerRow()));
    }
    put(members, "dates", mapping.dates() == null ? null : mapping.dates().spelling());
    put(members, "numbers", mapping.numbers() == null ? null : mapping.numbers().spelling());
    putAll(members, "columns", mapping.columns(), ColumnUseForm::write);
    putAll(members, "stages", mapping.stages(), won -> new Json.Flag(Json.Spot.MADE, won));
    putAll(members, "payees", mapping.payees(), Json::text);
    if (!mapping.skipBlank().isEmpty()) {
      members.put(
          "skip_blank",
          Json.texts(mapping.skipBlank().stream().sorted().map(Field::heading).toList()));
    }
    return object;
  }

  private static void put(Map<String, Json> members, String key, @Nullable Object value) {
    if (value != null) {
      members.put(key, Json.text(value.toString()));
    }
  }

  private static <T> void putAll(
      Map<String, Json> members, String key, Map<String, T> said, Function<T, Json> write) {
    if (!said.isEmpty()) {
      Json.Obj object = Json.object();
      said.forEach((name, value) -> object.members().put(name, write.apply(value)));
      members.put(key, object);
    }
  }
}
