package org.planbridge.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planbridge.planjson.PlanWriter;

/**
 * The checked-in sample is what its generator writes. To write it anew: {@code packaging/test
 * -Dtest=SampleFilesTest -Dsample.write=true}.
 */
class SampleFilesTest {
  private static final Path FOLDER = Path.of("src/main/resources/sample");

  @Test
  void the_checked_in_facts_are_what_the_generator_writes() throws IOException {
    Map<String, String> texts = new LinkedHashMap<>(SampleFiles.facts());
    texts.put("pay_statements.csv", Payroll.statements(SampleCompany.read(texts).facts()));
    assertThat(texts.keySet()).containsExactlyInAnyOrderElementsOf(SampleCompany.CSV);
    for (Map.Entry<String, String> file : texts.entrySet()) {
      if (Boolean.getBoolean("sample.write")) {
        Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
      }
      assertThat(Files.readString(FOLDER.resolve(file.getKey())))
          .as(file.getKey())
          .isEqualTo(file.getValue());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"current-ae", "current-am", "proposed-ae", "proposed-am"})
  void the_checked_in_plans_are_spelled_as_the_product_spells_them(String name) throws IOException {
    String text = PlanWriter.write(SampleCompany.plan(name));
    if (Boolean.getBoolean("sample.write")) {
      Files.writeString(FOLDER.resolve(name + ".json"), text);
    }
    assertThat(Files.readString(FOLDER.resolve(name + ".json"))).isEqualTo(text);
  }
}
