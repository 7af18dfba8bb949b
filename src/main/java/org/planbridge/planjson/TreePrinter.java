package org.planbridge.planjson;

import java.io.BufferedWriter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.planbridge.workspace.JsonPrinter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Prints trees as JSON on one line: keys in code point order, letters as they are, and everything
 * that a terminal might obey as {@code \}{@code u009b}.
 */
public final class TreePrinter implements JsonPrinter {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  @Override
  public void print(Object tree, OutputStream out) throws IOException {
    Writer writer =
        new Escaping(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), writer)) {
      value(json, tree);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    writer.write('\n');
    writer.flush();
  }

  private static void value(JsonGenerator json, @Nullable Object value) {
    switch (value) {
      case null -> json.writeNull();
      case String text -> json.writeString(text);
      case Integer whole -> json.writeNumber(whole);
      case Long whole -> json.writeNumber(whole);
      case Boolean flag -> json.writeBoolean(flag);
      case List<?> list -> {
        json.writeStartArray();
        list.forEach(one -> value(json, one));
        json.writeEndArray();
      }
      case Map<?, ?> map -> object(json, map);
      default ->
          throw new IllegalArgumentException(
              "A tree holds no (%s).".formatted(value.getClass().getName()));
    }
  }

  private static void object(JsonGenerator json, Map<?, ?> map) {
    Map<String, @Nullable Object> sorted = new TreeMap<>();
    map.forEach((key, one) -> {
      if (!(key instanceof String name)) {
        throw new IllegalArgumentException("A key (%s) must be a text.".formatted(key));
      }
      sorted.put(name, one);
    });
    json.writeStartObject();
    sorted.forEach((key, one) -> {
      json.writeName(key);
      value(json, one);
    });
    json.writeEndObject();
  }

  /** Such characters stand inside quotes only, so they may be spelled out. */
  private static final class Escaping extends FilterWriter {
    private static final String HEX = "0123456789abcdef";

    Escaping(Writer out) {
      super(out);
    }

    @Override
    public void write(int c) throws IOException {
      if (isObeyed(c)) {
        out.write("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.write(HEX.charAt(c >> shift & 15));
        }
      } else {
        out.write(c);
      }
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
      for (int i = from; i < from + length; i++) {
        write(text[i]);
      }
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
      write(text.toCharArray(), from, length);
    }

    /** Control characters beyond the first 32, line separators, and marks that turn the writing. */
    private static boolean isObeyed(int c) {
      return (c >= 0x7f && c <= 0x9f)
          || c == 0x061c
          || (c >= 0x200e && c <= 0x200f)
          || (c >= 0x2028 && c <= 0x202e)
          || (c >= 0x2066 && c <= 0x2069)
          || c == 0xfeff;
    }
  }
}
