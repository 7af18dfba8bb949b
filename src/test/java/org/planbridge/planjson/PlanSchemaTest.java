package org.planbridge.planjson;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planbridge.plan.RandomPlans;

/** The shipped schema and the reader agree on what a plan looks like. */
class PlanSchemaTest {
  private static final String SCHEMA = "/schema/plan-1.schema.json";
  private static Schema schema;

  @BeforeAll
  static void readTheSchema() throws IOException {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    try (InputStream text = PlanReader.class.getResourceAsStream(SCHEMA)) {
      schema = registry.getSchema(new String(text.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  static List<Path> validPlans() throws IOException {
    return PlanRoundTripTest.validPlans();
  }

  static List<BrokenPlansTest.Broken> brokenPlans() throws IOException {
    return BrokenPlansTest.catalogue().stream().filter(b -> !b.refusedBy().equals("text")).toList();
  }

  @ParameterizedTest
  @MethodSource("validPlans")
  void theSchemaAcceptsAValidPlan(Path file) throws IOException {
    assertThat(faults(Files.readString(file))).isEmpty();
  }

  @Test
  void theSchemaAcceptsWhateverIsWritten() {
    for (int seed = 0; seed < 100; seed++) {
      String written = PlanWriter.write(new RandomPlans(new Random(seed)).plan());
      assertThat(faults(written)).as("seed %d: %s", seed, written).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("brokenPlans")
  void theSchemaRefusesWhatIsBrokenInShapeAndNothingElse(BrokenPlansTest.Broken broken)
      throws IOException {
    List<Error> faults = faults(new String(broken.bytes(), StandardCharsets.UTF_8));
    assertThat(!faults.isEmpty())
        .as("%s: %s", broken.file(), faults)
        .isEqualTo(broken.refusedBy().equals("shape"));
  }

  private static List<Error> faults(String json) {
    return schema.validate(json, InputFormat.JSON);
  }
}
