package org.planbridge.planjson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planbridge.problem.Problem;

/** Every broken plan of the catalogue is refused with the code, line and pointer written there. */
class BrokenPlansTest {
  private static final Path FOLDER = Path.of("src/test/resources/plans/broken");

  /** A line of the catalogue. Pointer {@code *}: too long to be written down. */
  record Broken(String file, String code, int line, String pointer, String refusedBy) {
    byte[] bytes() throws IOException {
      return Files.readAllBytes(FOLDER.resolve(file + ".json"));
    }
  }

  static List<Broken> catalogue() throws IOException {
    return Files.readAllLines(FOLDER.resolve("expected.csv")).stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .map(
            cells -> new Broken(cells[0], cells[1], Integer.parseInt(cells[2]), cells[3], cells[4]))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("catalogue")
  void aBrokenPlanIsRefusedWithItsCodeLineAndPointer(Broken broken) throws IOException {
    var taken = PlanReader.read(broken.file() + ".json", broken.bytes());
    assertThat(taken.value()).isEmpty();
    assertThat(taken.problems()).isNotEmpty();
    Problem first = taken.problems().getFirst();
    assertThat(first.code().spelling() + " line " + first.where().line())
        .as("%s %s", first.where().pointer(), first.args())
        .isEqualTo(broken.code() + " line " + broken.line());
    if (!broken.pointer().equals("*")) {
      assertThat(first.where().pointer()).isEqualTo(broken.pointer());
    }
    assertThat(first.where().file()).isEqualTo(broken.file() + ".json");
  }

  @Test
  void theCatalogueHoldsEveryFileOfItsFolder() throws IOException {
    try (var files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(n -> n.endsWith(".json")))
          .containsExactlyInAnyOrderElementsOf(
              catalogue().stream().map(broken -> broken.file() + ".json").toList());
    }
  }
}
