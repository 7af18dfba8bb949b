package org.planbridge.planjson;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Sets JSON for reading: two spaces a level, short values on one line, a line feed at the end of
 * every line. One value has one layout, so equal plans are equal files.
 */
final class Layout {
  private static final int WIDTH = 100;

  private final StringBuilder out = new StringBuilder();

  private Layout() {}

  static String of(Json json) {
    Layout layout = new Layout();
    layout.open(json, 0);
    return layout.out.append('\n').toString();
  }

  /** Writes over several lines, except for what fits on the rest of this one. */
  private void put(Json json, int depth, int taken) {
    String line = line(json);
    if (taken + line.length() + 1 <= WIDTH && isSmall(json)) {
      out.append(line);
    } else {
      open(json, depth);
    }
  }

  private void open(Json json, int depth) {
    switch (json) {
      case Json.Obj(_, var members) -> {
        Iterator<Map.Entry<String, Json>> each = members.entrySet().iterator();
        out.append('{');
        while (each.hasNext()) {
          Map.Entry<String, Json> member = each.next();
          String key = quoted(member.getKey()) + ": ";
          newLine(depth + 1);
          out.append(key);
          put(member.getValue(), depth + 1, 2 * depth + 2 + key.length());
          out.append(each.hasNext() ? "," : "");
        }
        newLine(depth);
        out.append('}');
      }
      case Json.Arr(_, var elements) -> {
        Iterator<Json> each = elements.iterator();
        out.append('[');
        while (each.hasNext()) {
          newLine(depth + 1);
          put(each.next(), depth + 1, 2 * depth + 2);
          out.append(each.hasNext() ? "," : "");
        }
        newLine(depth);
        out.append(']');
      }
      case Json.Text _, Json.Num _, Json.Flag _, Json.Nothing _ -> out.append(line(json));
    }
  }

  /** At most two levels deep: a value and its plain parts. */
  private static boolean isSmall(Json json) {
    return depth(json) <= 2;
  }

  private static int depth(Json json) {
    return switch (json) {
      case Json.Obj(_, var members) -> 1 + deepest(members.values());
      case Json.Arr(_, var elements) -> 1 + deepest(elements);
      case Json.Text _, Json.Num _, Json.Flag _, Json.Nothing _ -> 0;
    };
  }

  private static int deepest(Collection<Json> parts) {
    return parts.stream().mapToInt(Layout::depth).max().orElse(0);
  }

  private static String line(Json json) {
    return switch (json) {
      case Json.Obj(_, var members) -> {
        List<String> parts =
            members.entrySet().stream()
                .map(member -> quoted(member.getKey()) + ": " + line(member.getValue()))
                .toList();
        yield "{" + String.join(", ", parts) + "}";
      }
      case Json.Arr(_, var elements) ->
          "[" + String.join(", ", elements.stream().map(Layout::line).toList()) + "]";
      case Json.Text(_, var value) -> quoted(value);
      case Json.Num(_, var raw) -> raw;
      case Json.Flag(_, var yes) -> Boolean.toString(yes);
      case Json.Nothing _ -> "null";
    };
  }

  private static String quoted(String value) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(value)) + '"';
  }

  private void newLine(int depth) {
    out.append('\n').repeat(' ', 2 * depth);
  }
}
