package org.planbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineCommandTest {
  private static final Path SAMPLE = Path.of("src/main/resources/sample");

  @TempDir Path folder;

  private List<String> asked(Path statements) {
    List<String> args = new ArrayList<>(List.of("baseline", "--hold-bad-rows"));
    List.of("current", "proposed")
        .forEach(side ->
            List.of("ae", "am")
                .forEach(plan ->
                    args.addAll(
                        List.of(
                            "--" + side, SAMPLE.resolve(side + "-" + plan + ".json").toString()))));
    List.of("deals", "payees", "quotas", "splits", "events")
        .forEach(
            kind -> args.addAll(List.of("--" + kind, SAMPLE.resolve(kind + ".csv").toString())));
    args.addAll(List.of("--statements", statements.toString()));
    return args;
  }

  @Test
  void the_pay_date_that_differs_is_named_and_answered_with_1() {
    Ran ran = Ran.run(asked(SAMPLE.resolve("pay_statements.csv")));

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).contains("Sam Lee", "2026-05-31", "10,955.00", "11,055.00", "+100.00");
  }

  @Test
  void a_cent_is_enough() throws Exception {
    Path statements = folder.resolve("paid.csv");
    Files.writeString(statements, "payee_id,pay_date,amount\nNC-101,2026-02-28,6110.63\n");

    Ran ran = Ran.run(asked(statements), "--json");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).contains("\"difference\":\"0.01\"", "\"matches\":0");
  }

  @Test
  void what_agrees_is_answered_with_0() throws Exception {
    Path statements = folder.resolve("paid.csv");
    Files.writeString(statements, "payee_id,pay_date,amount\nNC-101,2026-02-28,6110.62\n");

    assertThat(Ran.run(asked(statements)).exit()).isZero();
  }
}
