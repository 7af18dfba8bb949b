package org.planbridge.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Screen files and the code that opens them name each other. */
class ScreensTest {
  private static final Pattern NAMED = Pattern.compile("\"(?:[^\"]*/)?([a-z0-9_]+\\.fxml)\"");
  private static final Path MAIN = Tree.ROOT.resolve("src/main");

  @Test
  void every_screen_file_is_opened_and_every_opened_one_is_there() {
    assertThat(present(MAIN)).isEqualTo(named(MAIN));
  }

  @Test
  void a_planted_screen_that_nobody_opens_is_found(@TempDir Path main) throws IOException {
    var screens = Files.createDirectories(main.resolve("resources/fxml"));
    Files.writeString(screens.resolve("home.fxml"), "");
    Files.writeString(screens.resolve("forgotten.fxml"), "");
    var code = Files.createDirectories(main.resolve("java"));
    Files.writeString(code.resolve("A.java"), "load(\"/fxml/home.fxml\"); load(\"lost.fxml\");");

    assertThat(present(main)).containsExactly("forgotten.fxml", "home.fxml");
    assertThat(named(main)).containsExactly("home.fxml", "lost.fxml");
  }

  private static TreeSet<String> present(Path main) {
    var names = new TreeSet<String>();
    Tree.files(main.resolve("resources"), ".fxml")
        .forEach(file -> names.add(file.getFileName().toString()));
    return names;
  }

  private static TreeSet<String> named(Path main) {
    var names = new TreeSet<String>();
    for (var file : Tree.files(main.resolve("java"), ".java")) {
      for (var line : Tree.lines(file).orElseThrow()) {
        NAMED.matcher(line).results().forEach(found -> names.add(found.group(1)));
      }
    }
    return names;
  }
}
