package org.planbridge.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planbridge.facts.Facts;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.workspace.Depth;
import org.planbridge.workspace.ProjectStore;

/** Every version of the project file left one small project, which every later build opens. */
class ReleasedProjectsTest {
  @TempDir Path folder;

  static Stream<Integer> versions() {
    return IntStream.rangeClosed(1, Schema.CURRENT.version()).boxed();
  }

  @ParameterizedTest(name = "version {0}")
  @MethodSource("versions")
  void itOpensWithTheSameContent(int version) throws IOException {
    Path file = folder.resolve("p.planbridge");
    Files.write(file, resource("/projects/v" + version + ".planbridge"));
    try (ProjectStore project = ProjectFolder.open(file)) {
      assertThat(project.check(Depth.DEEP).problems()).isEmpty();
      String kept = new String(resource("/projects/v" + version + ".txt"), StandardCharsets.UTF_8);
      assertThat(lines(grown(ReleasedProject.text(project)))).isEqualTo(lines(grown(kept)));
    }
  }

  @ParameterizedTest(name = "version {0}")
  @MethodSource("versions")
  void itIsLookedAtAsItIs(int version) throws IOException {
    Path file = folder.resolve("p.planbridge");
    byte[] bytes = resource("/projects/v" + version + ".planbridge");
    Files.write(file, bytes);
    try (ProjectStore project = ProjectFolder.ready(ProjectFolder.files().openReadOnly(file))) {
      assertThat(project.check(Depth.DEEP).problems()).isEmpty();
      String kept = new String(resource("/projects/v" + version + ".txt"), StandardCharsets.UTF_8);
      assertThat(lines(grown(ReleasedProject.text(project)))).isEqualTo(lines(grown(kept)));
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
  }

  /** What the first version did not keep can be imported into it once it is opened to write. */
  @Test
  void theFirstVersionTakesMoreFactsAfterItsUpgrade() throws IOException {
    Path file = folder.resolve("p.planbridge");
    Files.write(file, resource("/projects/v1.planbridge"));
    Facts more = new RandomFacts(3, "y-").draw(5);
    try (ProjectStore project = ProjectFolder.open(file)) {
      assertThat(project.told()).extracting(Problem::code).contains(Code.PROJ_UPGRADED);
      assertThat(project.backups().all()).isNotEmpty();
      ProjectFolder.store(project, more);
    }
    try (ProjectStore project = ProjectFolder.open(file)) {
      assertThat(project.check(Depth.DEEP).problems()).isEmpty();
      assertThat(project.facts().openings()).isEqualTo(more.openings());
      assertThat(project.facts().achievements()).isEqualTo(more.achievements());
      assertThat(project.facts().rates()).isEqualTo(more.rates());
      assertThat(project.facts().events()).containsAll(more.events());
    }
  }

  /** Later versions know more of a quota or event, which is empty in what earlier ones kept. */
  private static String grown(String text) {
    return text.replace(", per=null, side=null", "").replace(", attributes={}", "");
  }

  /** Deals may come in another order than in the version that left the project. */
  private static List<String> lines(String text) {
    return Stream.of(text.split("\n", -1)).sorted().toList();
  }

  private static byte[] resource(String name) throws IOException {
    try (var in = ReleasedProjectsTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return in.readAllBytes();
    }
  }

  @ParameterizedTest
  @MethodSource("versions")
  void itWasNotEmpty(int version) throws IOException {
    String text = new String(resource("/projects/v" + version + ".txt"), StandardCharsets.UTF_8);
    assertThat(List.of(text.split("\n"))).hasSizeGreaterThan(50);
  }
}
