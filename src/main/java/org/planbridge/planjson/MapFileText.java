package org.planbridge.planjson;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Taken;
import org.planbridge.problem.Where;
import org.planbridge.workspace.MappingText;
import org.planbridge.workspace.imports.Kind;
import org.planbridge.workspace.imports.Mapping;
import org.planbridge.workspace.imports.Mappings;

/**
 * Map files: what a person says about files of facts, as JSON by kind of file. Example: {@code
 * {"format":1,"deals":{"columns":{"close_value":"amount"},"stages":{"Engaging":false}}}}.
 */
public final class MapFileText implements MappingText {
  private static final int FORMAT = 1;

  @Override
  public Taken<Optional<Mappings>> read(String fileName, byte[] bytes) {
    Findings grammar = new Findings(fileName);
    Optional<Json> json = JsonText.read(bytes, grammar);
    MapReading reading = new MapReading(fileName);
    grammar.problems().forEach(reading::grammar);
    Map<Kind, Mapping> byKind = new EnumMap<>(Kind.class);
    if (json.isPresent() && grammar.count() == 0) {
      Map<String, Json> members = new LinkedHashMap<>(reading.members(json.get()));
      Json format = members.remove("format");
      if (format == null || reading.whole(format).orElse(0) != FORMAT) {
        reading.tell(format == null ? json.get() : format, "format", "1");
      }
      members.forEach((key, value) ->
          Kind.named(key)
              .ifPresentOrElse(
                  kind -> byKind.put(kind, MappingForm.read(kind, value, reading)),
                  () -> reading.tell(value, key, MappingForm.kinds())));
    }
    return new Taken<>(
        reading.problems().isEmpty() ? Optional.of(new Mappings(byKind)) : Optional.empty(),
        reading.problems());
  }

  @Override
  public String write(Mappings mappings) {
    Json.Obj file = Json.object();
    file.members().put("format", Json.number(FORMAT));
    mappings
        .byKind()
        .forEach(
            (kind, mapping) -> file.members().put(kind.spelling(), MappingForm.write(mapping)));
    return Layout.of(file);
  }

  static Problem problem(String file, Json.Spot at, String part, String known) {
    return new Problem(
        Code.MAP_INVALID,
        Where.plan(file, at.line(), at.pointer()),
        List.of(part, known),
        1,
        List.of());
  }
}
