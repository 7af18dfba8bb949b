package org.planbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planbridge.boot.Wiring;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Taken;
import org.planbridge.problem.Where;
import org.planbridge.workspace.Opened;
import org.planbridge.workspace.PlanText;

/** Every kind of fault has its exit code, one error object, and nothing on the wrong stream. */
class ExitCodesTest {
  @TempDir Path folder;
  private String project;

  @BeforeEach
  void name() {
    project = folder.resolve("p.planbridge").toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--nonsense",
        "compare",
        "compare --current a.json",
        "compare --threads 0",
        "compare --threads many",
        "compare --locale -",
        "compare --from yesterday --current a --proposed b --deals c",
        "compare --progress xml",
        "explain --deal a --period b",
        "project",
        "plan diff only-one.json",
        "plan template",
        "demo-data --rows 0 --out x",
        "frobnicate"
      })
  void what_cannot_be_understood_is_64(String words) {
    Ran plain = Ran.run(words.split(" "));
    assertThat(plain.exit()).isEqualTo(64);
    assertThat(plain.out()).isEmpty();
    assertThat(plain.told()).startsWith("The command cannot be understood").endsWith("\n");

    Ran json = Ran.run(List.of(words.split(" ")), "--json");
    assertThat(json.exit()).isEqualTo(64);
    assertThat(json.told()).isEmpty();
    assertThat(json.code()).isEqualTo("USAGE");
  }

  @Test
  void days_the_wrong_way_round_are_64() {
    Ran ran = Ran.run(Ran.fixture("compare"), "--from", "2026-01-01", "--to", "2025-01-01");
    assertThat(ran.exit()).isEqualTo(64);
  }

  @Test
  void bad_input_is_65_and_every_fault_is_listed() throws IOException {
    Path plan = Files.writeString(folder.resolve("plan.json"), "{\"format\":1,\"rate\":2}");
    Ran ran = Ran.run("plan", "check", plan.toString(), "--json");
    assertThat(ran.exit()).isEqualTo(65);
    assertThat(ran.json().get("errors").size()).isGreaterThan(1);
  }

  @Test
  void deals_that_do_not_count_leave_no_time_to_compare() throws IOException {
    Path deals =
        Files.writeString(
            folder.resolve("d.csv"), "deal_id,payee_id,date,amount,stage\n1,a,2026-01-01,1,Lost\n");
    Ran ran = Ran.run(Ran.fixture("compare", deals), "--json", "--hold-bad-rows");
    assertThat(ran.exit()).isEqualTo(65);
    assertThat(ran.code()).isEqualTo("BASIS-UNKNOWN");
  }

  @Test
  void what_is_not_there_is_66() {
    assertThat(Ran.run("plan", "check", folder.resolve("none.json").toString()).exit())
        .isEqualTo(66);
    assertThat(Ran.run(Ran.fixture("compare", folder.resolve("none.csv"))).exit()).isEqualTo(66);
    assertThat(Ran.run(Ran.fixture("compare", folder)).exit()).isEqualTo(66);
    assertThat(Ran.run("project", "check", project).exit()).isEqualTo(66);
    assertThat(Ran.run(Ran.fixture("explain"), "--deal", "none").exit()).isEqualTo(66);
    assertThat(Ran.run("plan", "template", "none", "--out", project).exit()).isEqualTo(66);
  }

  @Test
  void what_is_no_project_is_65_and_left_alone() throws IOException {
    Path file = Files.writeString(folder.resolve("p.planbridge"), "a".repeat(8192));
    Ran ran = Ran.run("project", "check", file.toString(), "--json");
    assertThat(ran.exit()).isEqualTo(65);
    assertThat(ran.code()).isEqualTo("PROJ-NOT");
    assertThat(Files.readString(file)).isEqualTo("a".repeat(8192));
  }

  @Test
  void what_is_there_already_is_73() throws IOException {
    assertThat(Ran.run("project", "new", project).exit()).isZero();
    assertThat(Ran.run("project", "new", project).exit()).isEqualTo(73);

    Path template = Files.writeString(folder.resolve("t.json"), "mine");
    assertThat(Ran.run("plan", "template", "flat", "--out", template.toString()).exit())
        .isEqualTo(73);
    assertThat(Files.readString(template)).isEqualTo("mine");
    assertThat(Ran.run("plan", "template", "flat", "--out", template.toString(), "--force").exit())
        .isZero();
    assertThat(Files.readString(template)).startsWith("{");
  }

  @Test
  void a_result_that_cannot_be_written_is_74() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    for (String words : List.of("version", "version --json", "--help")) {
      assertThat(
              new Program(Wiring.tools(), Console.on(full, OutputStream.nullOutputStream()))
                  .run(words.split(" ")))
          .as(words)
          .isEqualTo(74);
    }
  }

  @Test
  void what_somebody_has_open_is_75() {
    assertThat(Ran.run("project", "new", project).exit()).isZero();
    Opened held = Wiring.tools().projects().open(Path.of(project));
    assertThat(held).isInstanceOf(Opened.Ready.class);
    try (var open = ((Opened.Ready) held).project()) {
      assertThat(open.readOnly()).isFalse();
      Ran ran = Ran.run(importing(project), "--json");
      assertThat(ran.exit()).isEqualTo(75);
      assertThat(ran.code()).isEqualTo("PROJ-IN-USE");
      assertThat(Ran.run("project", "digest", project).exit()).isZero();
    }
  }

  @Test
  void what_a_newer_version_made_is_76() throws IOException {
    Path plan = Files.writeString(folder.resolve("plan.json"), "{\"format\":999}");
    assertThat(Ran.run("plan", "check", plan.toString()).exit()).isEqualTo(76);
  }

  @Test
  void a_folder_that_may_not_be_written_is_77() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeFalse(Files.isWritable(closed), "This user may write everywhere.");
    Ran ran = Ran.run("plan", "template", "flat", "--out", closed.resolve("t.json").toString());
    assertThat(ran.exit()).isEqualTo(77);
  }

  @Test
  void a_wrong_map_is_78() throws IOException {
    Path map = Files.writeString(folder.resolve("map.json"), "{\"deals\":{\"colums\":{}}}");
    Ran ran = Ran.run(Ran.fixture("compare"), "--map", map.toString(), "--json");
    assertThat(ran.exit()).isEqualTo(78);
    assertThat(ran.code()).isEqualTo("MAP-INVALID");
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void every_error_has_an_exit_code_of_its_own_and_no_warning_has(Code code) {
    Problem problem = Problem.of(code, Where.NOWHERE);
    assertThat(ExitCode.of(List.of(problem)) == ExitCode.DONE).isEqualTo(!problem.isError());
  }

  @Test
  void an_error_of_ours_is_70_without_a_trace_of_the_program() {
    Tools tools = Wiring.tools();
    Tools broken =
        new Tools(
            tools.facts(),
            new Failing(),
            tools.mappings(),
            tools.json(),
            tools.reports(),
            tools.outputs(),
            tools.projects(),
            tools.clock(),
            tools.version(),
            tools.screens());
    String plan = Ran.ORACLE.resolve("plans/crm-current.json").toString();
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    Console console = Console.on(OutputStream.nullOutputStream(), told);

    assertThat(new Program(broken, console).run("plan", "check", plan)).isEqualTo(70);
    assertThat(told.toString(StandardCharsets.UTF_8))
        .contains("Something went wrong in the program (IllegalStateException)")
        .doesNotContain("Dana Ruiz", "at org.planbridge");
    assertThat(new Program(broken, console).run("plan", "check", plan, "--verbose")).isEqualTo(70);
    assertThat(told.toString(StandardCharsets.UTF_8))
        .contains("at org.planbridge")
        .doesNotContain("Dana Ruiz");
  }

  /** Has a fault whose message quotes what it read. */
  private static final class Failing implements PlanText {
    @Override
    public Taken<Optional<CompensationPlan>> read(String fileName, byte[] bytes) {
      throw new IllegalStateException("Dana Ruiz earns 12.00");
    }

    @Override
    public String write(CompensationPlan plan) {
      return "";
    }

    @Override
    public String digest(CompensationPlan plan) {
      return "";
    }
  }

  @Test
  void control_characters_of_arguments_are_not_obeyed() {
    Ran ran = Ran.run("explain", "--deal", "x", "--\u001b[31mred");
    assertThat(ran.told()).doesNotContain("\u001b").contains("[31mred");
  }

  private static List<String> importing(String project) {
    List<String> words = new ArrayList<>(List.of("project", "import", project));
    List<String> fixture = Ran.fixture("import");
    words.addAll(fixture.subList(1, fixture.size()));
    return words;
  }
}
