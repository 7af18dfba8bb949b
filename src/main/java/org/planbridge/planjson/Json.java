package org.planbridge.planjson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One value of a JSON text, with the place it was read from. */
sealed interface Json {
  Spot at();

  /** Where a value stands: line from 1, and RFC 6901 pointer (the whole text is the empty one). */
  record Spot(int line, String pointer) {
    /** The place of a value that was made, not read. */
    static final Spot MADE = new Spot(0, "");

    Spot member(int line, String key) {
      return new Spot(line, pointer + "/" + key.replace("~", "~0").replace("/", "~1"));
    }

    Spot element(int line, int index) {
      return new Spot(line, pointer + "/" + index);
    }
  }

  record Obj(Spot at, Map<String, Json> members) implements Json {}

  record Arr(Spot at, List<Json> elements) implements Json {}

  record Text(Spot at, String value) implements Json {}

  /** A number in the spelling of the file. */
  record Num(Spot at, String raw) implements Json {}

  record Flag(Spot at, boolean value) implements Json {}

  record Nothing(Spot at) implements Json {}

  static Obj object() {
    return new Obj(Spot.MADE, new LinkedHashMap<>());
  }

  static Text text(String value) {
    return new Text(Spot.MADE, value);
  }

  static Num number(int value) {
    return new Num(Spot.MADE, Integer.toString(value));
  }

  static Arr array(List<? extends Json> elements) {
    return new Arr(Spot.MADE, new ArrayList<>(elements));
  }

  static Arr texts(List<String> values) {
    return array(values.stream().map(Json::text).toList());
  }
}
