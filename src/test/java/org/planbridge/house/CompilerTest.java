package org.planbridge.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The compiler of the build refuses planted faults. The flags are read from the build file, the
 * compiler is that of the JDK that runs the tests, which is the one that compiles the product; it
 * runs in a process of its own, as the build's does.
 */
class CompilerTest {
  private static final String HEAD = "package org.planbridge.money;\n";
  private static final String MARKED =
      "@org.jspecify.annotations.NullMarked package org.planbridge.money;\n";

  @TempDir Path folder;

  private record Compiled(int exit, String said) {}

  @Test
  void a_sound_class_compiles() throws IOException, InterruptedException {
    var compiled =
        compile(HEAD + "final class Sound { String name(String given) { return given; } }\n");

    assertThat(compiled).isEqualTo(new Compiled(0, ""));
  }

  @Test
  void planted_nulls_and_lost_exceptions_do_not() throws IOException, InterruptedException {
    var compiled =
        compile(
            HEAD
                + """
                final class Planted {
                  String givesNull() { return null; }
                  int takesNull() { return length(null); }
                  int length(String text) { return text.length(); }
                  void losesException() { new IllegalStateException("never thrown"); }
                }
                """);

    assertThat(compiled.exit()).isNotZero();
    assertThat(compiled.said())
        .contains("Planted.java:3: error: [NullAway] returning @Nullable")
        .contains("Planted.java:4: error: [NullAway] passing @Nullable")
        .contains("Planted.java:6: error: [DeadException]");
  }

  @Test
  void a_planted_warning_does_not() throws IOException, InterruptedException {
    var compiled =
        compile(HEAD + "final class Planted { java.util.List raw = new java.util.ArrayList(); }\n");

    assertThat(compiled.exit()).isNotZero();
    assertThat(compiled.said())
        .contains("[rawtypes]")
        .contains("error: warnings found and -Werror specified");
  }

  private Compiled compile(String source) throws IOException, InterruptedException {
    var name = source.replaceAll("(?s).*final class (\\w+).*", "$1.java");
    var file = Files.writeString(folder.resolve(name), source);
    var marked = Files.writeString(folder.resolve("package-info.java"), MARKED);
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(flags());
    command.addAll(List.of("--release", Pom.ofProduct().filled("${java.release}")));
    command.addAll(List.of("-processorpath", libraries(""), "-classpath", libraries("jspecify")));
    command.addAll(List.of("-d", folder.resolve("out").toString()));
    command.addAll(List.of(marked.toString(), file.toString()));
    var javac = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Compiled(javac.waitFor(), said);
  }

  /** What the build file hands the compiler for the product's own classes. */
  private static List<String> flags() {
    var plugin = "/project/build/plugins/plugin[artifactId='maven-compiler-plugin']";
    var own = "/executions/execution[id='default-compile']/configuration/compilerArgs/arg";
    var pom = Pom.ofProduct();
    return Stream.of(plugin + "/configuration/compilerArgs/arg", plugin + own)
        .flatMap(path -> pom.texts(path).stream())
        .toList();
  }

  private static String libraries(String named) {
    return String.join(
        File.pathSeparator,
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(path -> path.endsWith(".jar"))
            .filter(path -> Path.of(path).getFileName().toString().contains(named))
            .toList());
  }
}
