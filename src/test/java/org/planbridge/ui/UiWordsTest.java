package org.planbridge.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.planbridge.ui.common.Appearance;
import org.planbridge.ui.common.Place;
import org.planbridge.ui.common.UiWords;
import org.planbridge.ui.company.Band;
import org.planbridge.ui.shell.Command;
import org.planbridge.workspace.imports.Confidence;
import org.planbridge.workspace.imports.Field;
import org.planbridge.workspace.imports.Kind;

/** The words of the window and the places that use them name each other. */
class UiWordsTest {
  private static final UiWords WORDS = UiWords.in(Locale.US);
  private static final Pattern IN_SCREENS = Pattern.compile("\"%([a-zA-Z0-9_.]+)\"");

  @Test
  void every_word_that_a_screen_or_a_list_asks_for_is_there() {
    var asked = new TreeSet<>(fromLists());
    IN_SCREENS
        .matcher(sources("src/main/resources/fxml", ".fxml"))
        .results()
        .forEach(found -> asked.add(found.group(1)));
    assertThat(asked).hasSizeGreaterThan(40);
    assertThat(WORDS.bundle().keySet()).containsAll(asked);
  }

  @Test
  void no_word_is_left_over() {
    var used = sources("src/main/java", ".java") + sources("src/main/resources/fxml", ".fxml");
    var lists = fromLists();
    var unused = new TreeSet<String>();
    for (var key : WORDS.bundle().keySet()) {
      boolean named = used.contains("\"" + key + "\"") || used.contains("\"%" + key + "\"");
      if (!named && !lists.contains(key)) {
        unused.add(key);
      }
    }
    assertThat(unused).isEmpty();
  }

  @Test
  void a_language_without_words_of_its_own_gets_the_shipped_ones() {
    assertThat(UiWords.in(Locale.forLanguageTag("tr")).of("place.review")).isEqualTo("Rep review");
  }

  private static TreeSet<String> fromLists() {
    var keys = new TreeSet<String>();
    Stream.of(Place.values()).map(Place::wordKey).forEach(keys::add);
    Stream.of(Appearance.values()).map(Appearance::wordKey).forEach(keys::add);
    Stream.of(Command.values()).map(Command::wordKey).forEach(keys::add);
    Stream.of(Band.values()).map(Band::wordKey).forEach(keys::add);
    Stream.of(Kind.values()).map(kind -> "kind." + small(kind)).forEach(keys::add);
    Stream.of(Confidence.values()).map(sure -> "confidence." + small(sure)).forEach(keys::add);
    Stream.of(Field.values()).map(field -> "field." + field.heading()).forEach(keys::add);
    Stream.of("png", "svg", "csv", "tsv").map(form -> "export." + form).forEach(keys::add);
    return keys;
  }

  private static String small(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  private static String sources(String folder, String ending) {
    try (var files = Files.walk(Path.of(folder))) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .map(UiWordsTest::read)
          .collect(Collectors.joining("\n"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
