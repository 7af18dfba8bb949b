package org.planbridge.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher finds its program and a Java, with a Java that only tells what it was given. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher for Windows is planbridge.cmd")
class LauncherTest {
  private static final String TELLS =
      "#!/bin/sh\nprintf '%s\\n' \"java=$0\" \"$@\"\nprintf 'read=%s\\n' \"$(cat)\"\n";

  @TempDir Path folder;
  private Path app;
  private Path launcher;

  private record Ran(int exit, List<String> out, List<String> errors) {}

  @BeforeEach
  void assemble() throws IOException {
    app = Files.createDirectories(folder.resolve("with space/planbridge"));
    launcher = app.resolve("bin/planbridge");
    Files.createDirectories(app.resolve("bin"));
    Files.createDirectories(app.resolve("lib"));
    Files.copy(Tree.ROOT.resolve("packaging/planbridge"), launcher);
    Files.copy(Tree.ROOT.resolve("packaging/find-jdk.sh"), app.resolve("lib/find-jdk.sh"));
  }

  @Test
  void the_jdk_of_the_build_comes_before_the_named_ones() throws Exception {
    var chosen = jdk("chosen", "25.0.3");
    Files.writeString(app.resolve("jdk"), chosen + "\n");

    var ran = run(Map.of("JAVA25_HOME", jdk("other", "25").toString()), launcher.toString());

    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .contains("java=" + chosen + "/bin/java", app.toRealPath() + "/lib/planbridge.jar");
  }

  @Test
  void a_jdk_that_is_gone_gives_way_to_JAVA25_HOME_and_that_to_JAVA_HOME() throws Exception {
    Files.writeString(app.resolve("jdk"), folder.resolve("gone") + "\n");
    var first = jdk("first", "25.0.1");
    var second = jdk("second", "26");

    var both = Map.of("JAVA25_HOME", first.toString(), "JAVA_HOME", second.toString());
    assertThat(run(both, launcher.toString()).out()).contains("java=" + first + "/bin/java");

    var old =
        Map.of("JAVA25_HOME", jdk("old", "17.0.15").toString(), "JAVA_HOME", second.toString());
    assertThat(run(old, launcher.toString()).out()).contains("java=" + second + "/bin/java");
  }

  @Test
  void the_usual_folders_are_searched() throws Exception {
    var jdk = jdk("home/.jdks/temurin-25", "25.0.3");

    // Where this machine has a JDK 25 of its own in a usual folder, that one comes first.
    var found =
        shell(
            "find_jdk 25 bin/java && echo \"$jdk\"",
            Map.of("HOME", folder.resolve("home").toString()));

    assertThat(found.exit()).isZero();
    assertThat(found.out())
        .hasSize(1)
        .allSatisfy(home -> assertThat(Path.of(home, "bin/java")).exists());
    assertThat(shell("jdk_major '" + jdk + "'", Map.of()).out()).containsExactly("25");
  }

  @Test
  void without_java_one_sentence_says_what_to_do() throws Exception {
    var text = Files.readString(app.resolve("lib/find-jdk.sh"));
    var nowhere = text.replaceAll("(?m)^      /\\S+( /\\S+)* \\\\$", "      /nowhere \\\\");
    Files.writeString(app.resolve("lib/find-jdk.sh"), nowhere);
    var old = jdk("old", "17.0.15");

    var ran =
        run(
            Map.of("JAVA_HOME", old.toString(), "PATH", old + "/bin:/usr/bin:/bin"),
            launcher.toString());

    assertThat(ran.exit()).isEqualTo(69);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.errors())
        .containsExactly(
            "planbridge: no Java 25 or newer was found; install a JDK 25 or name one you have: "
                + "JAVA25_HOME=/path/to/jdk planbridge");
  }

  @Test
  void a_link_to_the_launcher_works_from_anywhere() throws Exception {
    var link = folder.resolve("link");
    Files.createSymbolicLink(link, Path.of("second"));
    Files.createSymbolicLink(folder.resolve("second"), folder.relativize(launcher));

    var ran =
        run(Map.of("JAVA25_HOME", jdk("jdk", "25").toString()), link.toString(), "a b", "*", "");

    assertThat(ran.out())
        .contains("--module-path=" + app.toRealPath() + "/lib/javafx")
        .containsSubsequence("a b", "*", "");
  }

  @Test
  void closed_streams_are_no_trouble() throws Exception {
    var named = Map.of("JAVA25_HOME", jdk("jdk", "25").toString());

    var ran = run(named, "bash", "-c", "\"$1\" one <&-", "bash", launcher.toString());
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).contains("one").endsWith("read=");

    var silent = run(named, "bash", "-c", "\"$1\" one 2>&- <&-", "bash", launcher.toString());
    assertThat(silent.out()).contains("one");
  }

  @Test
  void memory_is_the_machines_matter_unless_it_stands_after_two_dashes() throws Exception {
    var named = Map.of("JAVA25_HOME", jdk("jdk", "25").toString());

    assertThat(run(named, launcher.toString(), "compare", "--max-memory", "512m").out())
        .contains("-Xmx512m", "compare")
        .doesNotContain("--max-memory");
    assertThat(run(named, launcher.toString(), "--max-memory=2g", "--", "--max-memory=1g").out())
        .contains("-Xmx2g", "--max-memory=1g");
    var wrong = run(named, launcher.toString(), "--max-memory", "much");
    assertThat(wrong.exit()).isEqualTo(64);
    assertThat(wrong.errors())
        .containsExactly("planbridge: --max-memory takes a size such as 512m or 4g, not \"much\"");
  }

  private Path jdk(String name, String version) throws IOException {
    var home = folder.resolve(name);
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    var java = Files.writeString(home.resolve("bin/java"), TELLS);
    assertThat(java.toFile().setExecutable(true)).isTrue();
    return home;
  }

  private Ran shell(String words, Map<String, String> environment)
      throws IOException, InterruptedException {
    return run(
        environment,
        "bash",
        "-c",
        ". \"$1\"; " + words,
        "bash",
        app.resolve("lib/find-jdk.sh").toString());
  }

  private Ran run(Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    var out = Files.createTempFile(folder, "out", "");
    var errors = Files.createTempFile(folder, "errors", "");
    var builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(out.toFile())
            .redirectError(errors.toFile());
    for (var name : List.of("JAVA25_HOME", "JAVA_HOME", "PLANBRIDGE_JAVA_OPTIONS", "SDKMAN_DIR")) {
      builder.environment().remove(name);
    }
    builder.environment().put("HOME", folder.toString());
    builder.environment().putAll(environment);
    var exit = builder.start().waitFor();
    return new Ran(
        exit,
        Files.readAllLines(out, StandardCharsets.UTF_8),
        Files.readAllLines(errors, StandardCharsets.UTF_8));
  }
}
