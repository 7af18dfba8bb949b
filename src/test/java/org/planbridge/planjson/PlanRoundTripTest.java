package org.planbridge.planjson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.RandomPlans;

/** What is written reads back as the same plan. */
class PlanRoundTripTest {
  static List<Path> validPlans() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/plans/valid"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("validPlans")
  void aValidPlanIsReadWrittenAndReadAgain(Path file) throws IOException {
    CompensationPlan plan = read(file.getFileName().toString(), Files.readAllBytes(file));
    String once = PlanWriter.write(plan);
    CompensationPlan again = read("again", once.getBytes(StandardCharsets.UTF_8));
    assertThat(again).isEqualTo(plan);
    assertThat(PlanWriter.write(again)).isEqualTo(once);
    assertThat(withoutReasons(again)).isEqualTo(withoutReasons(plan));
  }

  @Test
  void aPlanInOurOwnLayoutIsLeftByteForByteAsItIs() throws IOException {
    byte[] bytes =
        Files.readAllBytes(Path.of("src/test/resources/plans/valid/adventureworks-proposed.json"));
    CompensationPlan plan = read("aw", bytes);
    String written = PlanWriter.write(plan);
    assertThat(written).startsWith("{\n  \"format\": 1,\n  \"id\": \"aw-proposed\"");
    assertThat(written).endsWith("}\n").doesNotContain("\r");
  }

  @Test
  void aThousandRandomPlansComeBackTheSameWithTheSameChoicesStated() {
    for (int seed = 0; seed < 1000; seed++) {
      CompensationPlan plan = new RandomPlans(new Random(seed)).plan();
      String written = PlanWriter.write(plan);
      CompensationPlan again = read("seed " + seed, written.getBytes(StandardCharsets.UTF_8));
      assertThat(again).as(written).isEqualTo(plan);
      assertThat(withoutReasons(again)).isEqualTo(withoutReasons(plan));
      assertThat(PlanWriter.write(again)).isEqualTo(written);
      assertThat(PlanDigest.of(again)).isEqualTo(PlanDigest.ofText(written)).hasSize(64);
    }
  }

  @Test
  void theDigestChangesWithAnyClauseAndWithAChoiceThatIsNowStated() {
    for (int seed = 0; seed < 200; seed++) {
      RandomPlans random = new RandomPlans(new Random(seed));
      CompensationPlan plan = random.plan();
      assertThat(PlanDigest.of(random.edit(plan).plan())).isNotEqualTo(PlanDigest.of(plan));
    }
  }

  /** Choices are equal whether stated or not; their text is not. The order of a map is not one. */
  private static String withoutReasons(CompensationPlan plan) {
    return plan.components() + " " + plan.terms() + " " + plan.who() + " " + plan.calendar();
  }

  private static CompensationPlan read(String name, byte[] bytes) {
    var taken = PlanReader.read(name, bytes);
    assertThat(taken.problems()).isEmpty();
    return taken.value().orElseThrow();
  }
}
