package org.planbridge.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planbridge.planjson.PlanReader;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Where;

/** Every code has a sentence and a remedy whose places its arguments fill. */
class ProblemWordsTest {
  private static final Path BUNDLE = Path.of("src/main/resources/i18n/words.properties");
  private static final Pattern ARGS = Pattern.compile("#problem\\.([A-Z_]+)\\.args=(.*)");
  private static final ProblemWords WORDS = ProblemWords.in(Locale.US);
  private static final Pattern UNFIT = Pattern.compile("[{}]|\\b[a-z]+[A-Z]|Exception|PLAN_|CSV_");

  @ParameterizedTest
  @EnumSource(Code.class)
  void a_code_has_a_sentence_and_a_remedy_that_its_arguments_fill(Code code) throws IOException {
    Map<String, List<String>> args = args();
    assertThat(args).containsKey(code.name());
    Wording wording = Wording.in(Locale.US);
    for (String key : List.of("problem." + code, "problem." + code + ".remedy")) {
      assertThat(wording.knows(key)).as(key).isTrue();
      assertThat(wording.places(key)).as(key).isLessThanOrEqualTo(args.get(code.name()).size());
    }
    String[] figures = args.get(code.name()).stream().map(arg -> "42").toArray(String[]::new);
    fit(Problem.of(code, Where.row("deals.csv", 7, "Amount"), figures));
  }

  @Test
  void every_problem_of_the_broken_plans_is_told_in_fit_sentences() throws IOException {
    Map<String, List<String>> args = args();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/plans/broken"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".json")).toList()) {
        String name = file.getFileName().toString();
        for (Problem problem : PlanReader.read(name, Files.readAllBytes(file)).problems()) {
          assertThat(problem.args()).as(name).hasSameSizeAs(args.get(problem.code().name()));
          fit(problem);
        }
      }
    }
  }

  @Test
  void a_message_says_where_first_and_its_remedy_what_was_probably_meant() {
    Problem typo =
        Problem.of(
            Code.PLAN_KEY_UNKNOWN, Where.plan("new.json", 24, "/a"), "rte", "rate", "rate, mode");
    assertThat(WORDS.message(typo)).isEqualTo("new.json, line 24: “rte” is not known here.");
    assertThat(WORDS.remedy(typo)).isEqualTo("Did you mean “rate”?");
    Problem far = Problem.of(Code.PLAN_KEY_UNKNOWN, Where.NOWHERE, "colour", "", "rate, mode");
    assertThat(WORDS.message(far)).isEqualTo("“colour” is not known here.");
    assertThat(WORDS.remedy(far)).isEqualTo("Take it out. Known here: rate, mode.");
  }

  @Test
  void a_word_of_ours_among_the_arguments_is_spoken_and_a_cell_is_made_printable() {
    assertThat(
            WORDS.sentence(
                Problem.of(Code.PLAN_UNSUPPORTED, Where.NOWHERE, "none", "roundingNone")))
        .isEqualTo(
            "“none” cannot be expressed in this version: lines that are not rounded need a step for"
                + " the component.");
    assertThat(
            WORDS.sentence(
                Problem.of(Code.DATE_INVALID, Where.NOWHERE, "a\u0007\n" + "x".repeat(200))))
        .startsWith("“a··xxx")
        .contains("x…” is not");
  }

  @Test
  void a_fault_of_many_places_says_how_many() {
    Problem many =
        new Problem(
            Code.DATE_BLANK, Where.row("d.csv", 3, "Close"), List.of(""), 1200, List.of("3", "4"));
    assertThat(WORDS.message(many))
        .isEqualTo("d.csv, row 3, column Close: The date is blank. 1,200 places have this.");
  }

  @Test
  void the_bundle_is_set_with_the_typographic_apostrophe() throws IOException {
    assertThat(Files.readAllLines(BUNDLE))
        .noneMatch(line -> !line.startsWith("#") && line.contains("'"));
  }

  private static void fit(Problem problem) {
    String message = WORDS.message(problem);
    String remedy = WORDS.remedy(problem);
    String ours = WORDS.sentence(problem);
    for (String arg : problem.args()) {
      ours = arg.isEmpty() ? ours : ours.replace(arg, "");
    }
    assertThat(UNFIT.matcher(ours).find()).as(ours).isFalse();
    assertThat(message).hasSizeLessThan(200);
    assertThat(remedy).hasSizeLessThan(200).matches("(?s).*[.?]");
  }

  private static Map<String, List<String>> args() throws IOException {
    Map<String, List<String>> args = new LinkedHashMap<>();
    for (String line : Files.readAllLines(BUNDLE)) {
      Matcher matcher = ARGS.matcher(line);
      if (matcher.matches()) {
        String names = matcher.group(2);
        args.put(matcher.group(1), names.isEmpty() ? List.of() : Arrays.asList(names.split(", ")));
      }
    }
    return args;
  }
}
