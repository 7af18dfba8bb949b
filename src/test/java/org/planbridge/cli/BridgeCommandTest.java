package org.planbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BridgeCommandTest {
  private static final List<String> BRIDGE = Ran.fixture("bridge");

  @Test
  void everybodys_steps_and_their_places_sum_to_the_difference() {
    for (List<String> of : List.of(List.<String>of(), List.of("--paid"))) {
      Ran ran = Ran.run(Stream.concat(BRIDGE.stream(), of.stream()).toList(), "--json");
      assertThat(ran.exit()).isZero();
      JsonNode payees = new JsonMapper().readTree(ran.out()).get("payees");
      assertThat(payees).isNotEmpty();
      for (JsonNode payee : payees) {
        long sum = 0;
        for (JsonNode step : payee.get("steps")) {
          long places = 0;
          for (JsonNode place : step.get("places")) {
            places += cents(place.get("effect"));
          }
          assertThat(places).isEqualTo(cents(step.get("effect")));
          sum += places;
        }
        assertThat(sum).isEqualTo(cents(payee.get("difference")));
      }
    }
  }

  private static long cents(JsonNode money) {
    return new java.math.BigDecimal(money.asString()).movePointRight(2).longValueExact();
  }

  @Test
  void what_is_done_together_is_named_where_each_change_stands_alone() {
    Ran ran = Ran.run(BRIDGE, "--method", "alone");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).contains("Current plan", "Proposed plan", "Done by several together");
  }

  @Test
  void a_method_or_a_payee_that_is_not_there_is_refused() {
    assertThat(Ran.run(BRIDGE, "--method", "fair").exit()).isEqualTo(64);
    assertThat(Ran.run(BRIDGE, "--payee", "nobody").exit()).isEqualTo(66);
  }
}
