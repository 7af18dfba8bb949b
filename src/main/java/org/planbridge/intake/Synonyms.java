package org.planbridge.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.planbridge.workspace.imports.Field;
import org.planbridge.workspace.imports.Kind;

/**
 * Well-known headings of each field, best first, and the words that speak for a field or against
 * it. Names are compared without blanks, marks and case.
 */
final class Synonyms {
  private static final String TABLE = "/headings/headings.properties";

  /**
   * @param names whole headings, best first
   * @param speaking words that such a heading often has
   * @param against words that mean something else
   */
  record Names(List<String> names, Set<String> speaking, Set<String> against) {}

  private static final Map<Field, Names> COMMON = read();
  private static final Set<String> ALL = new HashSet<>();

  static {
    COMMON.forEach((field, names) -> {
      ALL.add(Headings.joined(field.heading()));
      names.names().forEach(name -> ALL.add(name.replace(" ", "")));
    });
  }

  private static Map<Field, Names> read() {
    Properties table = new Properties();
    try (InputStream in = Synonyms.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("The table of headings (%s) is missing.".formatted(TABLE));
      }
      table.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The table of headings (%s).".formatted(TABLE), e);
    }
    Map<Field, Names> names = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      names.put(
          field,
          new Names(
              words(table, field, "names"),
              Set.copyOf(words(table, field, "speaking")),
              Set.copyOf(words(table, field, "against"))));
    }
    return names;
  }

  private static List<String> words(Properties table, Field field, String part) {
    String key = field.heading() + "." + part;
    String value = table.getProperty(key);
    if (value == null) {
      throw new IllegalStateException("The table of headings lacks (%s).".formatted(key));
    }
    return Stream.of(value.split(",", -1))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .toList();
  }

  private Synonyms() {}

  /** Whether a heading is a well-known name of any field. */
  static boolean known(String heading) {
    return ALL.contains(Headings.joined(heading));
  }

  static Names of(Field field) {
    Names names = COMMON.get(field);
    if (names == null) {
      throw new IllegalStateException("The field (%s) has no names.".formatted(field));
    }
    return names;
  }

  /** The place of a heading among the field's well-known names, or -1; 0 is the best. */
  static int rank(Kind kind, Field field, String heading) {
    int whole = rankOf(kind, field, Headings.joined(heading));
    List<String> words = Headings.words(heading);
    boolean prefixed =
        words.size() > 1
            && (words.getFirst().equals("deal") || words.getFirst().equals("opportunity"));
    return whole >= 0 || !prefixed
        ? whole
        : rankOf(kind, field, String.join("", words.subList(1, words.size())));
  }

  private static int rankOf(Kind kind, Field field, String joined) {
    if (joined.equals(Headings.joined(field.heading()))) {
      return 0;
    }
    List<String> names = of(field).names();
    for (int i = 0; i < names.size(); i++) {
      if (joined.equals(names.get(i).replace(" ", "")) && kind.has(field)) {
        return i + 1;
      }
    }
    return -1;
  }
}
