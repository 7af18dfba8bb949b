package org.planbridge.planjson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planbridge.problem.Code;
import org.planbridge.problem.Taken;
import org.planbridge.workspace.imports.ColumnUse;
import org.planbridge.workspace.imports.Field;
import org.planbridge.workspace.imports.Kind;
import org.planbridge.workspace.imports.Mappings;

/** Map files say what they say, come back the same, and name their faults. */
class MapFileTextTest {
  private final MapFileText text = new MapFileText();

  @ParameterizedTest
  @ValueSource(strings = {"crm", "adventureworks"})
  void a_map_comes_back_the_same(String name) throws IOException {
    Path file = Path.of("src/test/resources/oracle/maps/" + name + ".json");
    Mappings read = read(Files.readString(file)).value().orElseThrow();

    assertThat(read(text.write(read)).value()).contains(read);
  }

  @Test
  void decimals_units_and_rows_to_leave_out_are_understood() {
    Mappings read =
        read("""
        {"deals": {"delimiter": "semicolon", "dates": "day/month/year", "headerRow": 3,
          "columns": {"Cents": {"field": "amount", "unit": "cents"}, "Note": "ignore"},
          "stages": {"Gewonnen": "won"}, "ignoreRowsWithout": ["payee_id"]}}
        """)
            .value()
            .orElseThrow();

    assertThat(read.of(Kind.DEALS).delimiter()).isEqualTo(';');
    assertThat(read.of(Kind.DEALS).headerRow()).isEqualTo(3);
    assertThat(read.of(Kind.DEALS).columns().get("Cents"))
        .isEqualTo(new ColumnUse.To(Field.AMOUNT, 2, ColumnUse.Unit.CENTS));
    assertThat(read.of(Kind.DEALS).skipBlank()).containsExactly(Field.PAYEE_ID);
    assertThat(read.of(Kind.PAYEES).columns()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"deals\":",
        "{\"deals\":{}} {}",
        "{\"deals\":{},\"deals\":{}}",
        "{\"dealz\":{}}",
        "{\"deals\":{\"columns\":{\"a\":\"quota\"}}}",
        "{\"deals\":{\"columns\":{\"a\":{\"field\":\"amount\",\"decimals\":7}}}}",
        "{\"deals\":{\"headerRow\":1.5}}",
        "{\"deals\":{\"headerRow\":1e3}}",
        "{\"deals\":{\"stages\":{\"Won\":true}}}",
        "{\"deals\":{\"delimiter\":\",,\"}}",
        "{\"deals\":null}"
      })
  void a_fault_is_one_of_the_map(String json) {
    Taken<Optional<Mappings>> taken = read(json);

    assertThat(taken.value()).isEmpty();
    assertThat(taken.problems())
        .isNotEmpty()
        .allSatisfy(problem -> {
          assertThat(problem.code()).isEqualTo(Code.MAP_INVALID);
          assertThat(problem.where().file()).isEqualTo("map.json");
        });
  }

  private Taken<Optional<Mappings>> read(String json) {
    return text.read("map.json", json.getBytes(StandardCharsets.UTF_8));
  }
}
