package org.planbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The object that other programs rely on has its fixed shape, and its figures add up. */
class CompareJsonTest {
  private static final List<String> SIDES = List.of("current", "proposed", "difference");
  private static Schema schema;

  @TempDir Path folder;

  @BeforeAll
  static void readTheSchema() throws IOException {
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("docs/formats/compare-1.schema.json")));
  }

  @Test
  void the_fixture_has_the_documented_shape_and_adds_up() {
    Ran ran = Ran.run(Ran.fixture("compare"), "--json");

    assertThat(ran.exit()).isZero();
    assertThat(ran.told()).isEmpty();
    assertThat(schema.validate(ran.out(), InputFormat.JSON)).isEmpty();
    addsUp(ran.json());
  }

  @Test
  void the_sample_has_the_documented_shape_and_adds_up() {
    Ran ran = Ran.run("sample", "--headless", "--json");

    assertThat(ran.exit()).isZero();
    assertThat(schema.validate(ran.out(), InputFormat.JSON)).isEmpty();
    assertThat(ran.json().get("held").size()).isPositive();
    assertThat(ran.json().get("warnings").size()).isPositive();
    addsUp(ran.json());
  }

  @Test
  void a_failure_has_the_documented_shape() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.json"), "{\"format\":1,}");
    Ran ran =
        Ran.run(
            "compare",
            "--current",
            broken.toString(),
            "--proposed",
            folder.resolve("none.json").toString(),
            "--deals",
            folder.resolve("none.csv").toString(),
            "--json");

    assertThat(schema.validate(ran.out(), InputFormat.JSON)).isEmpty();
    assertThat(ran.json().get("ok").asBoolean()).isFalse();
    assertThat(ran.json().get("errors").values().stream().map(one -> one.get("code").asString()))
        .contains("PLAN-JSON", "FILE-MISSING");
    assertThat(ran.exit()).isEqualTo(66);
  }

  @Test
  void the_schema_refuses_a_planted_change_of_shape() {
    String out = Ran.run(Ran.fixture("compare"), "--json").out();

    assertThat(schema.validate(out.replace("\"ignored\":", "\"skipped\":"), InputFormat.JSON))
        .isNotEmpty();
    assertThat(schema.validate(out.replaceFirst("\"0\\.00\"", "0.00"), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void a_component_that_one_side_lacks_earned_nothing_there() {
    JsonNode payee = Ran.run(Ran.fixture("compare"), "--json").json().get("payees").get(0);

    assertThat(payee.get("id").asString()).isEqualTo("E101");
    for (JsonNode component : payee.get("components").values()) {
      JsonNode earned = component.get("earned");
      switch (component.get("id").asString()) {
        case "quota-bonus" -> assertThat(earned.get("proposed").asString()).isEqualTo("0.00");
        case "year-club" -> assertThat(earned.get("current").asString()).isEqualTo("0.00");
        default -> assertThat(earned.get("current").asString()).isNotEmpty();
      }
    }
    assertThat(payee.get("lines").values().stream().map(line -> line.get("period").asString()))
        .contains("2025-Q1", "2025");
  }

  @Test
  void a_row_that_cannot_be_used_refuses_everything_unless_it_may_be_held() throws IOException {
    Path deals = folder.resolve("deals.csv");
    String good = Files.readString(Ran.ORACLE.resolve("fixture/in-deals.csv"));
    Files.writeString(deals, good + "bad-1,E101,2025-02-30,100.00,Won,GTXPro,SMB,finance\n");

    Ran refused = Ran.run(Ran.fixture("compare", deals), "--json");
    assertThat(refused.exit()).isEqualTo(65);
    assertThat(refused.code()).isEqualTo("DATE-INVALID");
    assertThat(refused.json().get("errors").get(0).get("at").get("row").asInt()).isEqualTo(216);

    Ran held = Ran.run(Ran.fixture("compare", deals), "--json", "--hold-bad-rows");
    assertThat(held.exit()).isZero();
    assertThat(schema.validate(held.out(), InputFormat.JSON)).isEmpty();
    JsonNode row = held.json().get("held").get(0);
    assertThat(row.get("code").asString()).isEqualTo("DATE-INVALID");
    assertThat(row.get("file").asString()).isEqualTo("deals.csv");
    assertThat(row.get("row").asInt()).isEqualTo(216);
    assertThat(row.get("field").asString()).isEqualTo("date");
    Ran without = Ran.run(Ran.fixture("compare"), "--json");
    assertThat(held.json().get("payees")).isEqualTo(without.json().get("payees"));
  }

  static void addsUp(JsonNode tree) {
    for (String side : SIDES) {
      BigDecimal earned = BigDecimal.ZERO;
      BigDecimal paid = BigDecimal.ZERO;
      for (JsonNode payee : tree.get("payees").values()) {
        BigDecimal of = money(payee.get("earned"), side);
        assertThat(sum(payee.get("deals"), "", side).add(sum(payee.get("lines"), "", side)))
            .as("deals and lines of %s, %s", payee.get("id"), side)
            .isEqualByComparingTo(of);
        assertThat(sum(payee.get("components"), "earned", side)).isEqualByComparingTo(of);
        assertThat(sum(payee.get("periods"), "earned", side)).isEqualByComparingTo(of);
        assertThat(sum(payee.get("periods"), "paid", side))
            .isEqualByComparingTo(money(payee.get("paid"), side));
        earned = earned.add(of);
        paid = paid.add(money(payee.get("paid"), side));
      }
      assertThat(earned).isEqualByComparingTo(money(tree.get("totals").get("earned"), side));
      assertThat(paid).isEqualByComparingTo(money(tree.get("totals").get("paid"), side));
    }
  }

  private static BigDecimal sum(JsonNode list, String under, String side) {
    return list.values().stream()
        .map(one -> money(under.isEmpty() ? one : one.get(under), side))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal money(JsonNode change, String side) {
    return new BigDecimal(change.get(side).asString());
  }
}
