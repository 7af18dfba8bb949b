package org.planbridge.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON of one level, in the only form this room writes: an object or a list of texts, where an
 * object's value may also be a number kept as its digits. Reading is strict, since it reads only
 * what this class wrote; anything else means the file was changed by somebody.
 */
final class FlatJson {
  private final String text;
  private int at;

  private FlatJson(String text) {
    this.text = text;
  }

  static final class Malformed extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    Malformed(String message) {
      super(message);
    }
  }

  static void quote(StringBuilder out, String value) {
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append("\\u00").append(Character.forDigit(c >> 4, 16));
        out.append(Character.forDigit(c & 15, 16));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  static String object(Map<String, String> values) {
    StringBuilder out = new StringBuilder("{");
    values.forEach((key, value) -> {
      if (out.length() > 1) {
        out.append(',');
      }
      quote(out, key);
      out.append(':');
      quote(out, value);
    });
    return out.append('}').toString();
  }

  static String list(List<String> values) {
    StringBuilder out = new StringBuilder("[");
    for (String value : values) {
      if (out.length() > 1) {
        out.append(',');
      }
      quote(out, value);
    }
    return out.append(']').toString();
  }

  /** Reads an object; a number comes back as its digits. */
  static Map<String, String> readObject(String text) {
    FlatJson json = new FlatJson(text);
    Map<String, String> values = new LinkedHashMap<>();
    json.expect('{');
    if (!json.skip('}')) {
      do {
        String key = json.string();
        json.expect(':');
        if (values.put(key, json.peek() == '"' ? json.string() : json.digits()) != null) {
          throw new Malformed("Key twice in (" + text + ")");
        }
      } while (json.skip(','));
      json.expect('}');
    }
    json.end();
    return values;
  }

  static List<String> readList(String text) {
    FlatJson json = new FlatJson(text);
    List<String> values = new ArrayList<>();
    json.expect('[');
    if (!json.skip(']')) {
      do {
        values.add(json.string());
      } while (json.skip(','));
      json.expect(']');
    }
    json.end();
    return values;
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private boolean skip(char c) {
    if (peek() != c) {
      return false;
    }
    at++;
    return true;
  }

  private void expect(char c) {
    if (!skip(c)) {
      throw new Malformed("No " + c + " at " + at + " in (" + text + ")");
    }
  }

  private void end() {
    if (at != text.length()) {
      throw new Malformed("More after the end in (" + text + ")");
    }
  }

  private String digits() {
    int start = at;
    skip('-');
    while (Character.digit(peek(), 10) >= 0 || peek() == '.') {
      at++;
    }
    if (at == start) {
      throw new Malformed("No value at " + at + " in (" + text + ")");
    }
    return text.substring(start, at);
  }

  private String string() {
    expect('"');
    int start = at;
    int plain = text.indexOf('"', at);
    int escape = text.indexOf('\\', at);
    if (plain >= 0 && (escape < 0 || escape > plain)) {
      at = plain + 1;
      return text.substring(start, plain);
    }
    StringBuilder out = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        return out.toString();
      }
      out.append(c == '\\' ? escaped() : c);
    }
    throw new Malformed("Text without end in (" + text + ")");
  }

  private char escaped() {
    char c = peek();
    at++;
    if (c == 'u' && at + 4 <= text.length()) {
      at += 4;
      try {
        return (char) Integer.parseInt(text, at - 4, at, 16);
      } catch (NumberFormatException e) {
        throw new Malformed("Escape in (" + text + ")");
      }
    }
    if (c == '"' || c == '\\') {
      return c;
    }
    throw new Malformed("Escape in (" + text + ")");
  }
}
