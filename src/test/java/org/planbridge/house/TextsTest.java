package org.planbridge.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no file that is checked in may say: where somebody's machine keeps things, or promises. */
class TextsTest {
  // Put together from pieces, or this very file would be the first to be found.
  private static final Pattern MACHINE_PATH =
      Pattern.compile("(?<![\\w.$}-])/(wo" + "rk|tm" + "p|ro" + "ot|ho" + "me|Use" + "rs)/[\\w.]");
  private static final Pattern NEIGHBOUR = Pattern.compile("\\.\\./sha" + "red");
  private static final Pattern PROMISE =
      Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b|(?i:coming so" + "on)");

  @Test
  void no_tracked_text_names_a_machine_or_promises() {
    assertThat(Tree.tracked(Tree.ROOT)).hasSizeGreaterThan(100);
    assertThat(faults(Tree.ROOT)).isEmpty();
  }

  @Test
  void planted_faults_are_found_and_defaults_of_tests_are_not(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("a.md"), "See /wo" + "rk/here.\nFine.\n// TO" + "DO later\n");
    Files.writeString(folder.resolve("b.sh"), "log=$HOME/tmp/x; cat ../sha" + "red/data\n");
    var test = Files.createDirectories(folder.resolve("src/test"));
    Files.writeString(
        test.resolve("C.java"), "Path.of(System.getProperty(\"data\", \"../sha" + "red/data\"))\n");
    Files.write(folder.resolve("d.png"), new byte[] {(byte) 0x89, 'P', 0, (byte) 0xff});

    assertThat(faults(folder)).containsExactly("a.md:1", "a.md:3", "b.sh:1");
  }

  private static List<String> faults(Path folder) {
    return Tree.tracked(folder).stream().flatMap(file -> faults(folder, file)).sorted().toList();
  }

  private static Stream<String> faults(Path folder, Path file) {
    var name = folder.relativize(file).toString().replace('\\', '/');
    var mayNameNeighbour = name.matches("src/(test|bench)/.*");
    var lines = Tree.lines(file).orElse(List.of());
    return IntStream.range(0, lines.size())
        .filter(i -> isFaulty(lines.get(i), mayNameNeighbour))
        .mapToObj(i -> name + ":" + (i + 1));
  }

  /** A test may look for data beside the project, where a property does not say otherwise. */
  private static boolean isFaulty(String line, boolean mayNameNeighbour) {
    return MACHINE_PATH.matcher(line).find()
        || PROMISE.matcher(line).find()
        || NEIGHBOUR.matcher(line).find() && !(mayNameNeighbour && line.contains("getProperty("));
  }
}
