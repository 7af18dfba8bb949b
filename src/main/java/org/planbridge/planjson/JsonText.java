package org.planbridge.planjson;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.problem.Code;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Turns bytes into {@link Json}, strictly: UTF-8 only, bounded in every direction, one value, no
 * comments or other liberties. A key given twice and a number such as NaN are told and reading goes
 * on; a fault of grammar ends it.
 */
final class JsonText {
  static final int MAX_BYTES = 4 << 20;
  static final int MAX_DEPTH = 32;
  static final int MAX_NUMBER = 40;
  static final int MAX_STRING = 65_536;
  static final int MAX_NAME = 256;
  static final int MAX_TOKENS = 200_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxNumberLength(MAX_NUMBER)
                  .maxStringLength(MAX_STRING)
                  .maxNameLength(MAX_NAME)
                  .maxDocumentLength(MAX_BYTES)
                  .maxTokenCount(MAX_TOKENS)
                  .build())
          // Read as a token, so that it is told in place like any other unusable number.
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  private final Findings findings;
  private final String text;
  private final JsonParser parser;

  private JsonText(Findings findings, String text) {
    this.findings = findings;
    this.text = text;
    this.parser = FACTORY.createParser(ObjectReadContext.empty(), new StringReader(text));
  }

  /**
   * The value that {@code bytes} hold; empty if they are not one JSON value, which is then told.
   */
  static Optional<Json> read(byte[] bytes, Findings findings) {
    if (bytes.length > MAX_BYTES) {
      findings.tell(Code.PLAN_LONG, TOP, "file", Integer.toString(MAX_BYTES));
      return Optional.empty();
    }
    String text = decoded(bytes);
    if (text == null) {
      findings.tell(Code.PLAN_ENCODING, TOP);
      return Optional.empty();
    }
    return new JsonText(findings, text.startsWith("\uFEFF") ? text.substring(1) : text).document();
  }

  private static final Json.Spot TOP = new Json.Spot(1, "");

  private static @Nullable String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private Optional<Json> document() {
    if (text.isBlank()) {
      findings.tell(Code.PLAN_JSON, TOP, "1", "");
      return Optional.empty();
    }
    boolean whole = false;
    try {
      parser.nextToken();
      Json value = value(new Json.Spot(line(), ""));
      whole = true;
      if (parser.nextToken() != null) {
        findings.tell(Code.PLAN_TRAILING, new Json.Spot(line(), ""));
      }
      return Optional.of(value);
    } catch (StreamConstraintsException e) {
      tellTooMuch(e);
    } catch (JacksonException e) {
      TokenStreamLocation where = e.getLocation();
      if (whole) {
        findings.tell(Code.PLAN_TRAILING, new Json.Spot(where.getLineNr(), ""));
      } else {
        findings.tell(
            Code.PLAN_JSON,
            new Json.Spot(where.getLineNr(), pointer()),
            Integer.toString(where.getColumnNr()),
            near((int) where.getCharOffset()));
      }
    }
    return Optional.empty();
  }

  /** The value that begins at the current token. */
  private Json value(Json.Spot at) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(at);
      case START_ARRAY -> array(at);
      case VALUE_STRING -> new Json.Text(at, parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(at, parser.getString());
      case VALUE_TRUE -> new Json.Flag(at, true);
      case VALUE_FALSE -> new Json.Flag(at, false);
      case VALUE_NULL -> new Json.Nothing(at);
      case END_OBJECT, END_ARRAY, PROPERTY_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException(
              "No value begins with (%s).".formatted(parser.currentToken()));
    };
  }

  private Json.Obj object(Json.Spot at) {
    Map<String, Json> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      Json value = value(at.member(line(), key));
      Json before = members.putIfAbsent(key, value);
      if (before != null) {
        findings.tell(Code.PLAN_KEY_TWICE, value.at(), key, brief(before), brief(value));
      }
    }
    return new Json.Obj(at, members);
  }

  private Json.Arr array(Json.Spot at) {
    List<Json> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(at.element(line(), elements.size())));
    }
    return new Json.Arr(at, elements);
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  private String pointer() {
    String found = parser.streamReadContext().pathAsPointer().toString();
    return found == null ? "" : found;
  }

  private void tellTooMuch(StreamConstraintsException e) {
    Json.Spot at = new Json.Spot(parser.currentLocation().getLineNr(), pointer());
    String message = e.getOriginalMessage();
    if (message.contains("nesting depth")) {
      findings.tell(Code.PLAN_DEPTH, at, Integer.toString(MAX_DEPTH));
    } else if (message.contains("Number value length")) {
      findings.tell(Code.PLAN_LONG, at, "number", Integer.toString(MAX_NUMBER));
    } else if (message.contains("Name length")) {
      findings.tell(Code.PLAN_LONG, at, "name", Integer.toString(MAX_NAME));
    } else if (message.contains("oken")) {
      findings.tell(Code.PLAN_LONG, at, "values", Integer.toString(MAX_TOKENS));
    } else {
      findings.tell(Code.PLAN_LONG, at, "text", Integer.toString(MAX_STRING));
    }
  }

  /** A few characters of the faulty place, on one line. */
  private String near(int offset) {
    int from = Math.clamp(offset, 0, text.length());
    String rest = text.substring(from, Math.min(text.length(), from + 20));
    return rest.lines().findFirst().orElse("").strip();
  }

  private static String brief(Json value) {
    return switch (value) {
      case Json.Text(_, var said) -> said;
      case Json.Num(_, var raw) -> raw;
      case Json.Flag(_, var yes) -> Boolean.toString(yes);
      case Json.Nothing _ -> "null";
      case Json.Arr _ -> "[…]";
      case Json.Obj _ -> "{…}";
    };
  }
}
