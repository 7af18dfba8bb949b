package org.planbridge.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader of the sources may expect of every file. */
class SourcesTest {
  private static final Path MAIN = Tree.ROOT.resolve("src/main");
  private static final int MOST_LINES = 300;
  private static final Pattern PUBLIC_TYPE =
      Pattern.compile("public ([a-z-]+ )*(class|record|interface|enum|@interface) .*");
  private static final Pattern PACKAGE = Pattern.compile("package .*;");
  private static final Pattern STAR_IMPORT = Pattern.compile("import .*\\*;");

  @Test
  void no_file_is_longer_than_three_hundred_lines() {
    assertThat(tooLong(MAIN)).isEmpty();
  }

  @Test
  void a_planted_long_file_is_found(@TempDir Path folder) throws IOException {
    Files.write(
        folder.resolve("Long.java"),
        IntStream.rangeClosed(0, 300).mapToObj(i -> "//" + i).toList());
    Files.write(
        folder.resolve("Fits.java"), IntStream.range(0, 300).mapToObj(i -> "//" + i).toList());

    assertThat(tooLong(folder)).containsExactly("Long.java has 301 lines");
  }

  @Test
  void every_public_type_says_what_it_is() {
    assertThat(Tree.files(MAIN, ".java")).hasSizeGreaterThan(40);
    assertThat(silent(MAIN)).isEmpty();
  }

  @Test
  void a_planted_type_without_a_sentence_is_found(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("A.java"), "package a;\n\npublic final class A {}\n");
    Files.writeString(
        folder.resolve("B.java"), "/** Speaks. */\n@Deprecated\npublic record B() {}\n");
    Files.writeString(folder.resolve("package-info.java"), "@Deprecated\npackage a;\n");

    assertThat(silent(folder)).containsExactly("A.java", "package-info.java");
  }

  @Test
  void imports_name_what_they_import() {
    assertThat(starImports(Tree.ROOT.resolve("src"))).isEmpty();
  }

  @Test
  void a_planted_star_import_is_found(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("A.java"), "import static java.lang.Math.*;\nclass A {}\n");

    assertThat(starImports(folder)).containsExactly("A.java");
  }

  private static List<String> tooLong(Path folder) {
    return Tree.files(folder, ".java", ".fxml", ".sql").stream()
        .flatMap(file -> {
          var lines = Tree.lines(file).orElseThrow().size();
          return lines > MOST_LINES
              ? Stream.of("%s has %d lines".formatted(folder.relativize(file), lines))
              : Stream.of();
        })
        .toList();
  }

  private static List<String> silent(Path folder) {
    return Tree.files(folder, ".java").stream()
        .filter(file -> !speaks(file))
        .map(file -> folder.relativize(file).toString())
        .toList();
  }

  /** Whether a comment stands before the public type, and in a package-info before the package. */
  private static boolean speaks(Path file) {
    var lines = Tree.lines(file).orElseThrow();
    var declared = file.endsWith("package-info.java") ? PACKAGE : PUBLIC_TYPE;
    return lines.stream().noneMatch(declared.asMatchPredicate())
        || lines.stream()
            .takeWhile(declared.asMatchPredicate().negate())
            .anyMatch(line -> line.endsWith("*/"));
  }

  private static List<String> starImports(Path folder) {
    return Tree.files(folder, ".java").stream()
        .filter(file ->
            Tree.lines(file).orElseThrow().stream().anyMatch(STAR_IMPORT.asMatchPredicate()))
        .map(file -> folder.relativize(file).toString())
        .toList();
  }
}
