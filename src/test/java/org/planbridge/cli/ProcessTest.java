package org.planbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.planbridge.boot.Launcher;
import tools.jackson.databind.json.JsonMapper;

/** The program as a process of its own: what it loads, its streams, and how it is stopped. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "processes are stopped and wired by a shell")
class ProcessTest {
  private static final Path ASSEMBLED = Path.of("target/planbridge/bin/planbridge");

  @TempDir Path folder;
  private String project;

  private record Ended(int exit, String out, String told) {}

  @BeforeEach
  void name() {
    project = folder.resolve("p.planbridge").toString();
  }

  @Test
  void the_command_line_needs_no_class_of_the_window() throws Exception {
    Ended ended = java(Map.of(), Ran.fixture("compare"), "--json");

    assertThat(ended.exit()).as(ended.told()).isZero();
    assertThat(ended.out()).isEqualTo(Ran.run(Ran.fixture("compare"), "--json").out());
  }

  @Test
  void a_result_that_nobody_can_take_is_74() throws Exception {
    List<String> call = command(Ran.fixture("compare"));
    Ended ended = run(Map.of(), List.of("bash", "-c", "\"$@\" > /dev/full", "bash"), call);

    assertThat(ended.exit()).isEqualTo(74);
    assertThat(ended.told()).contains("could not be written").doesNotContain("\tat ");
  }

  @Test
  void killed_in_an_import_the_project_is_as_before_and_the_next_start_says_so() throws Exception {
    assertThat(Ran.run("project", "new", project).exit()).isZero();
    String before = digest();
    Ended killed = java(Map.of("PLANBRIDGE_FAILPOINT", "seal:1:kill"), importing(), "--test-hooks");

    assertThat(killed.exit()).isEqualTo(137);
    assertThat(digest()).isEqualTo(before);
    Ran again = Ran.run(importing(), "--json");
    assertThat(again.exit()).isZero();
    assertThat(
            again.json().get("warnings").values().stream().map(one -> one.get("code").asString()))
        .contains("PROJ-BATCH-REMOVED");
    assertThat(Ran.run("project", "check", project, "--deep").exit()).isZero();
  }

  @Test
  void a_fail_point_does_nothing_unless_hooks_are_on() throws Exception {
    assertThat(Ran.run("project", "new", project).exit()).isZero();

    assertThat(java(Map.of("PLANBRIDGE_FAILPOINT", "seal:1:kill"), importing()).exit()).isZero();
  }

  @Test
  void asked_to_end_in_an_import_it_puts_things_back_and_ends() throws Exception {
    Path demo = folder.resolve("demo");
    assertThat(Ran.run("demo-data", "--rows", "300000", "--out", demo.toString()).exit()).isZero();
    assertThat(Ran.run("project", "new", project).exit()).isZero();
    String before = digest();
    List<String> words =
        List.of(
            "project",
            "import",
            project,
            "--deals",
            demo.resolve("deals.csv").toString(),
            "--progress",
            "json");
    Path told = folder.resolve("told");
    Process process =
        new ProcessBuilder(command(words))
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(told.toFile())
            .start();
    while (process.isAlive() && !Files.readString(told).contains("\"store\"")) {
      process.waitFor(20, TimeUnit.MILLISECONDS);
    }
    process.destroy();

    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(143);
    assertThat(Files.readString(folder.resolve("out"))).isEmpty();
    assertThat(digest()).isEqualTo(before);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.contains(".tmp-"));
    }
  }

  @Test
  void the_assembled_program_prints_the_same_bytes_in_any_language_and_from_any_folder()
      throws Exception {
    assumeTrue(Files.isExecutable(ASSEMBLED), "The program is assembled by mvn package only.");
    String expected = Ran.run(Ran.fixture("compare"), "--json").out();
    for (String language : List.of("en", "tr", "ar-u-nu-arab")) {
      List<String> call = new ArrayList<>(List.of(ASSEMBLED.toAbsolutePath().toString()));
      call.addAll(
          Ran.fixture("compare").stream()
              .map(word -> word.startsWith("src/") ? Path.of(word).toAbsolutePath() + "" : word)
              .toList());
      call.addAll(List.of("--json", "--threads", "2"));
      String option =
          language.startsWith("ar")
              ? "-Duser.language=ar -Duser.extensions=nu-arab"
              : "-Duser.language=" + language;
      Ended ended = run(Map.of("PLANBRIDGE_JAVA_OPTIONS", option), List.of(), call);

      assertThat(ended.exit()).as(ended.told()).isZero();
      assertThat(ended.out()).isEqualTo(expected);
    }
  }

  @Test
  void the_assembled_program_knows_its_version() throws Exception {
    assumeTrue(Files.isExecutable(ASSEMBLED), "The program is assembled by mvn package only.");
    Ended ended =
        run(
            Map.of(),
            List.of(),
            List.of(ASSEMBLED.toAbsolutePath().toString(), "version", "--json"));

    assertThat(ended.exit()).isZero();
    assertThat(JsonMapper.shared().readTree(ended.out()).get("version").asString())
        .matches("\\d+\\.\\d+\\.\\d+.*");
  }

  private List<String> importing() {
    List<String> words = new ArrayList<>(List.of("project", "import", project));
    List<String> fixture = Ran.fixture("import");
    words.addAll(fixture.subList(1, fixture.size()));
    return words;
  }

  private String digest() {
    return Ran.run("project", "digest", project, "--json").json().get("digest").asString();
  }

  /** Java without JavaFX: neither on the class path nor as modules. */
  private static List<String> command(List<String> words) {
    String withoutWindow =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> !entry.contains("openjfx") && !entry.contains("javafx"))
            .collect(Collectors.joining(File.pathSeparator));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(List.of("-cp", withoutWindow, Launcher.class.getName()));
    command.addAll(words);
    return command;
  }

  private Ended java(Map<String, String> environment, List<String> words, String... more)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(words);
    all.addAll(List.of(more));
    return run(environment, List.of(), command(all));
  }

  private Ended run(Map<String, String> environment, List<String> before, List<String> call)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(before);
    command.addAll(call);
    Path out = Files.createTempFile(folder, "out", "");
    Path told = Files.createTempFile(folder, "told", "");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(told.toFile());
    builder.environment().remove("PLANBRIDGE_FAILPOINT");
    builder.environment().putAll(environment);
    int exit = builder.start().waitFor();
    return new Ended(
        exit,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(told, StandardCharsets.UTF_8));
  }
}
