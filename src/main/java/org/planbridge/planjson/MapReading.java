package org.planbridge.planjson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planbridge.problem.Problem;

/** Reads single values of a map file and gathers what is wrong with it. */
final class MapReading {
  private final String file;
  private final List<Problem> problems = new ArrayList<>();

  MapReading(String file) {
    this.file = file;
  }

  List<Problem> problems() {
    return problems;
  }

  /** A fault of grammar, told as one of the map. */
  void grammar(Problem fault) {
    Integer line = fault.where().line();
    String pointer = fault.where().pointer();
    Json.Spot at = new Json.Spot(line == null ? 0 : line, pointer == null ? "" : pointer);
    String part = at.pointer().isEmpty() ? "JSON" : at.pointer();
    problems.add(MapFileText.problem(file, at, part, String.join(", ", fault.args())));
  }

  /** Tells that what stands at {@code value} is wrong; {@code known} says what may stand there. */
  void tell(Json value, String part, String known) {
    problems.add(MapFileText.problem(file, value.at(), part, known));
  }

  Map<String, Json> members(Json json) {
    if (json instanceof Json.Obj(var at, var members)) {
      return members;
    }
    tell(json, named(json), "{\u2026}");
    return Map.of();
  }

  List<Json> elements(Json json) {
    if (json instanceof Json.Arr(var at, var elements)) {
      return elements;
    }
    tell(json, named(json), "[\u2026]");
    return List.of();
  }

  Optional<String> text(Json json) {
    if (json instanceof Json.Text(var at, var value)) {
      return Optional.of(value);
    }
    tell(json, named(json), "\"\u2026\"");
    return Optional.empty();
  }

  Optional<Boolean> flag(Json json) {
    if (json instanceof Json.Flag(var at, var value)) {
      return Optional.of(value);
    }
    tell(json, named(json), "true, false");
    return Optional.empty();
  }

  /** A whole number of at most six digits. */
  Optional<Integer> whole(Json json) {
    if (json instanceof Json.Num(var at, var raw) && raw.matches("[0-9]{1,6}")) {
      return Optional.of(Integer.parseInt(raw));
    }
    tell(json, named(json), "0, 1, 2 \u2026");
    return Optional.empty();
  }

  static String named(Json json) {
    return json.at().pointer().isEmpty() ? "JSON" : json.at().pointer();
  }
}
