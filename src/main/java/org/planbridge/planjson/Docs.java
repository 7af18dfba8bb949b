package org.planbridge.planjson;

import java.util.LinkedHashMap;
import java.util.Map;
import org.planbridge.workspace.draft.Doc;

/** Values of this room as trees for those who know nothing of JSON, and back. */
final class Docs {
  private Docs() {}

  static Doc of(Json json) {
    return switch (json) {
      case Json.Obj(_, var members) -> {
        Map<String, Doc> some = new LinkedHashMap<>();
        members.forEach((key, value) -> some.put(key, of(value)));
        yield new Doc.Group(some);
      }
      case Json.Arr(_, var elements) -> new Doc.Row(elements.stream().map(Docs::of).toList());
      case Json.Text(_, var value) -> new Doc.Text(value);
      case Json.Num(_, var raw) -> new Doc.Num(raw);
      case Json.Flag(_, var value) -> new Doc.Flag(value);
      case Json.Nothing _ -> new Doc.Nothing();
    };
  }

  static Json json(Doc doc) {
    return switch (doc) {
      case Doc.Group(var members) -> {
        Json.Obj object = Json.object();
        members.forEach((key, value) -> object.members().put(key, json(value)));
        yield object;
      }
      case Doc.Row(var items) -> Json.array(items.stream().map(Docs::json).toList());
      case Doc.Text(var value) -> Json.text(value);
      case Doc.Num(var raw) -> new Json.Num(Json.Spot.MADE, raw);
      case Doc.Flag(var value) -> new Json.Flag(Json.Spot.MADE, value);
      case Doc.Nothing _ -> new Json.Nothing(Json.Spot.MADE);
    };
  }
}
