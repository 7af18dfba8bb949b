package org.planbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A project is made, filled, checked and compared by commands. */
class ProjectCommandsTest {
  @TempDir Path folder;
  private String project;

  @BeforeEach
  void make() {
    project = folder.resolve("p.planbridge").toString();
    assertThat(Ran.run("project", "new", project).exit()).isZero();
  }

  @Test
  void a_dry_run_tells_the_same_and_stores_nothing() {
    String before = digest();
    Ran dry = importing(Ran.fixture("import"), "--dry-run", "--json");
    assertThat(dry.exit()).as(dry.told()).isZero();
    assertThat(dry.json().get("stored").asBoolean()).isFalse();
    assertThat(digest()).isEqualTo(before);

    Ran stored = importing(Ran.fixture("import"), "--json");
    assertThat(stored.json().get("stored").asBoolean()).isTrue();
    assertThat(stored.json().get("files")).isEqualTo(dry.json().get("files"));
    assertThat(stored.json().get("deals")).isEqualTo(dry.json().get("deals"));
    assertThat(digest()).isNotEqualTo(before).isEqualTo(stored.json().get("digest").asString());
  }

  @Test
  void rows_in_are_rows_used_held_and_ignored() throws IOException {
    Path deals =
        Files.writeString(
            folder.resolve("deals.csv"),
            """
            deal_id,payee_id,date,amount,stage
            1,ann,2026-01-02,100.00,Won
            2,ann,2026-02-30,100.00,Won
            3,bob,2026-01-03,50.00,Lost
            4,bob,2026-01-04,ten,Won
            """);
    List<String> words = List.of("import", "--deals", deals.toString());

    Ran refused = importing(words, "--json");
    assertThat(refused.exit()).isEqualTo(65);
    assertThat(refused.json().get("errors").size()).isEqualTo(2);
    assertThat(Ran.run("project", "digest", project, "--json").json().get("imports")).isEmpty();

    JsonNode file = importing(words, "--json", "--hold-bad-rows").json().get("files").get(0);
    assertThat(file.get("read").asInt()).isEqualTo(4);
    assertThat(file.get("used").asInt()).isEqualTo(1);
    assertThat(file.get("held").asInt()).isEqualTo(2);
    assertThat(file.get("ignored").asInt()).isEqualTo(1);
    assertThat(file.get("ignored_because").get("not won: Lost").asInt()).isEqualTo(1);
  }

  @Test
  void openings_achievements_and_rates_are_kept_and_count_as_beside_the_files() throws IOException {
    Path openings =
        Files.writeString(
            folder.resolve("openings.csv"),
            "payee_id,component,date,value\nann,commission,2026-01-01,1000\n");
    Path achievements =
        Files.writeString(
            folder.resolve("achievements.csv"), "measure,date,value\nnps,2026-01-31,62\n");
    Path rates =
        Files.writeString(
            folder.resolve("rates.csv"),
            "rate_set,from_currency,to_currency,date,rate\nplan,EUR,USD,2026-01-01,1.0850000001\n");
    List<String> words =
        List.of(
            "import",
            "--openings",
            openings.toString(),
            "--achievements",
            achievements.toString(),
            "--rates",
            rates.toString());
    Ran stored = importing(words, "--json");
    assertThat(stored.exit()).as(stored.told()).isZero();
    assertThat(stored.json().get("files").size()).isEqualTo(3);
    assertThat(codes(importing(words, "--json").json().get("warnings"))).contains("FILE-AGAIN");
    Ran checked = Ran.run("project", "check", project, "--deep");
    assertThat(checked.exit()).as(checked.told()).isZero();

    Path conflict =
        Files.writeString(
            folder.resolve("more-rates.csv"),
            "rate_set,from_currency,to_currency,date,rate\nplan,EUR,USD,2026-01-01,1.09\n");
    Ran refused = importing(List.of("import", "--rates", conflict.toString()), "--json");
    assertThat(refused.exit()).isEqualTo(65);
    assertThat(codes(refused.json().get("errors"))).containsExactly("ID-CONFLICT");
  }

  @Test
  void the_same_file_twice_is_told_and_changes_nothing() {
    assertThat(importing(Ran.fixture("import")).exit()).isZero();
    String before = digest();
    Ran again = importing(Ran.fixture("import"), "--json");

    assertThat(again.exit()).isZero();
    assertThat(codes(again.json().get("warnings"))).contains("FILE-AGAIN");
    assertThat(digest()).isEqualTo(before);
  }

  @Test
  void two_files_of_one_name_and_kind_are_refused() throws IOException {
    Path one = Files.createDirectory(folder.resolve("one")).resolve("deals.csv");
    Path two = Files.createDirectory(folder.resolve("two")).resolve("deals.csv");
    for (Path file : List.of(one, two)) {
      Files.writeString(file, "deal_id,payee_id,date,amount\n1,ann,2026-01-02,1\n");
    }
    Ran ran =
        importing(
            List.of("import", "--deals", one.toString(), "--deals", two.toString()), "--json");
    assertThat(ran.code()).isEqualTo("FILE-TWICE");
    assertThat(ran.exit()).isEqualTo(64);
  }

  @Test
  void a_faulty_plan_keeps_the_facts_out_too() throws IOException {
    Path plan = Files.writeString(folder.resolve("plan.json"), "{}");
    String before = digest();
    List<String> words = new ArrayList<>(Ran.fixture("import"));
    words.set(words.indexOf("--proposed") + 1, plan.toString());

    assertThat(importing(words).exit()).isEqualTo(65);
    assertThat(digest()).isEqualTo(before);
  }

  @Test
  void held_rows_and_ignored_ones_are_told_by_the_comparison_as_they_were_by_the_files()
      throws IOException {
    Path deals = folder.resolve("deals.csv");
    String good = Files.readString(Ran.ORACLE.resolve("fixture/in-deals.csv"));
    Files.writeString(deals, good + "bad-1,E101,2025-02-30,100.00,Won,GTXPro,SMB,finance\n");
    assertThat(importing(Ran.fixture("import", deals), "--hold-bad-rows").exit()).isZero();

    Ran fromFiles = Ran.run(Ran.fixture("compare", deals), "--hold-bad-rows", "--json");
    Ran fromProject = Ran.run("compare", "--project", project, "--json");
    assertThat(fromProject.json().get("held")).hasSize(1);
    assertThat(fromProject.out()).isEqualTo(fromFiles.out());
  }

  @Test
  void other_plans_can_be_tried_on_a_projects_facts() {
    assertThat(importing(Ran.fixture("import")).exit()).isZero();
    String current = Ran.ORACLE.resolve("plans/crm-current.json").toString();
    Ran same = Ran.run("compare", "--project", project, "--proposed", current, "--json");
    assertThat(same.json().get("totals").get("earned").get("difference").asString())
        .isEqualTo("0.00");
  }

  @Test
  void a_side_without_a_plan_is_told() {
    List<String> words = new ArrayList<>(Ran.fixture("import"));
    int at = words.indexOf("--proposed");
    words.subList(at, at + 2).clear();
    assertThat(importing(words).exit()).isZero();

    assertThat(Ran.run("compare", "--project", project, "--json").code()).isEqualTo("SIDE-EMPTY");
  }

  @Test
  void a_check_holds_every_fact_and_figure_and_finds_what_was_tampered_with() throws IOException {
    assertThat(importing(Ran.fixture("import")).exit()).isZero();
    Ran good = Ran.run("project", "check", project, "--deep", "--invariants", "--json");
    assertThat(good.exit()).as(good.out()).isZero();
    assertThat(good.json().get("facts").asInt()).isEqualTo(306);
    assertThat(good.json().get("figures").asInt()).isGreaterThan(400);

    // A digit of an amount, changed by a tool that knows nothing of the seals.
    byte[] bytes = Files.readAllBytes(Path.of(project));
    int at = find(bytes, "Mara Lindqvist");
    bytes[at] = 'Z';
    Files.write(Path.of(project), bytes, StandardOpenOption.TRUNCATE_EXISTING);
    Ran bad = Ran.run("project", "check", project, "--json");
    assertThat(bad.exit()).isEqualTo(1);
    assertThat(bad.code()).isEqualTo("PROJ-SEAL");
  }

  @Test
  void a_project_explains_like_files_do() {
    assertThat(importing(Ran.fixture("import")).exit()).isZero();
    assertThat(Ran.run("explain", "--project", project, "--deal", "d-169").out())
        .isEqualTo(Ran.run(Ran.fixture("explain"), "--deal", "d-169").out());
  }

  @Test
  void phases_are_told_as_lines_of_json_and_the_result_stays_alone() {
    Ran ran = importing(Ran.fixture("import"), "--progress", "json", "--json");
    assertThat(ran.told().lines()).allMatch(line -> line.matches("\\{.*\"phase\":\"[a-z]+\".*}"));
    assertThat(ran.told()).contains("{\"phase\":\"load\"}", "\"store\"", "{\"phase\":\"done\"}");
    assertThat(ran.json().get("ok").asBoolean()).isTrue();
  }

  private Ran importing(List<String> words, String... more) {
    List<String> call = new ArrayList<>(List.of("project", "import", project));
    call.addAll(words.subList(1, words.size()));
    return Ran.run(call, more);
  }

  private String digest() {
    return Ran.run("project", "digest", project, "--json").json().get("digest").asString();
  }

  private static Stream<String> codes(JsonNode problems) {
    return problems.values().stream().map(one -> one.get("code").asString());
  }

  private static int find(byte[] bytes, String text) {
    String all = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(all).contains(text);
    return all.lastIndexOf(text);
  }
}
