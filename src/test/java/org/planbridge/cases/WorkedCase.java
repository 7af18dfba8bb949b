package org.planbridge.cases;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.planbridge.boot.Wiring;
import org.planbridge.cli.Console;
import org.planbridge.cli.Program;
import org.planbridge.compare.Comparison;
import org.planbridge.compare.Mode;
import org.planbridge.engine.Workers;
import org.planbridge.workspace.AskedBasis;
import org.planbridge.workspace.CompareFiles;
import org.planbridge.workspace.ComparePlans;
import org.planbridge.workspace.Compared;
import org.planbridge.workspace.ReadFacts;
import org.planbridge.workspace.ReadPlans;
import org.planbridge.workspace.imports.FactFile;
import org.planbridge.workspace.imports.FileSource;
import org.planbridge.workspace.imports.Kind;
import org.planbridge.workspace.imports.Watch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A worked case as a file that a compensation analyst can check by hand: what it shows and how its
 * figures come about, a plan, facts as CSV, and what must come out. Sections begin with {@code ---}
 * and a name; the first one, without a name, is prose.
 */
record WorkedCase(String name, Map<String, String> sections) {
  private static final String HEAD =
      """
      {"format": 1, "id": "case", "name": "Case", "version": "1", "currency": "USD",
      """;
  private static final List<String> FACTS =
      List.of(
          "payees", "quotas", "splits", "events", "openings", "achievements", "rates", "advances");

  static WorkedCase read(Path file) throws IOException {
    Map<String, StringBuilder> sections = new LinkedHashMap<>();
    String section = "prose";
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("--- ")) {
        section = line.substring(4).strip();
      } else {
        sections.computeIfAbsent(section, _ -> new StringBuilder()).append(line).append('\n');
      }
    }
    Map<String, String> texts = new LinkedHashMap<>();
    sections.forEach((key, text) -> texts.put(key, text.toString()));
    return new WorkedCase(
        file.getParent().getFileName() + "/" + file.getFileName().toString().replace(".case", ""),
        texts);
  }

  /** The plan as a plan file. */
  String plan() {
    String body = section("plan").strip();
    return HEAD + body.substring(1);
  }

  String section(String key) {
    String found = sections.get(key);
    if (found == null) {
      throw new IllegalStateException("The case (%s) has no section (%s).".formatted(name, key));
    }
    return found;
  }

  /** What must come out, a line each. */
  List<String> expected() {
    return section("expect").lines().map(String::strip).filter(one -> !one.isEmpty()).toList();
  }

  /** Runs the case through the command line; what comes out, in the words of {@link #expected}. */
  List<String> outcome(Path folder) throws IOException {
    Path plan = write(folder, "plan.json", plan());
    List<String> words =
        new ArrayList<>(
            List.of(
                "compare",
                "--current",
                plan.toString(),
                "--proposed",
                other(folder, plan).toString(),
                "--deals",
                write(folder, "deals.csv", section("deals")).toString(),
                "--json"));
    for (Path further : further(folder)) {
      words.addAll(List.of("--current", further.toString(), "--proposed", further.toString()));
    }
    for (String fact : FACTS) {
      String rows = sections.get(fact);
      if (rows != null) {
        words.add("--" + fact);
        words.add(write(folder, fact + ".csv", rows).toString());
      }
    }
    for (Path next : next(folder)) {
      words.addAll(List.of("--current", next.toString()));
      if (!sections.containsKey("other plan")) {
        words.addAll(List.of("--proposed", next.toString()));
      }
    }
    String[] basis = section("basis").strip().split(" to ", 2);
    words.addAll(List.of("--from", basis[0], "--to", basis[1]));
    if (sections.containsKey("mode")) {
      words.addAll(List.of("--mode", section("mode").strip()));
    }
    return Outcome.lines(run(words), expected(), section("deals"));
  }

  /** Compares the case's plan with itself on the case's facts. */
  Comparison comparison(Path folder, Workers workers) throws IOException {
    List<FactFile> facts =
        new ArrayList<>(List.of(new FactFile(Kind.DEALS, file(folder, "deals.csv", "deals"))));
    for (String fact : FACTS) {
      if (sections.containsKey(fact)) {
        facts.add(new FactFile(Kind.named(fact).orElseThrow(), file(folder, fact + ".csv", fact)));
      }
    }
    Path plan = write(folder, "plan.json", plan());
    List<Path> further = further(folder);
    String[] basis = section("basis").strip().split(" to ", 2);
    var tools = Wiring.tools();
    Compared compared =
        new CompareFiles(
                new ReadFacts(tools.facts()),
                new ReadPlans(tools.plans(), tools.mappings()),
                new ComparePlans(workers))
            .compare(
                new CompareFiles.Asked(
                    plans(plan, further, next(folder)),
                    sections.containsKey("other plan")
                        ? plans(other(folder, plan), further, List.of())
                        : plans(plan, further, next(folder)),
                    facts,
                    List.of(),
                    new AskedBasis(
                        LocalDate.parse(basis[0]),
                        LocalDate.parse(basis[1]),
                        sections.containsKey("mode")
                            ? Mode.named(section("mode").strip()).orElseThrow()
                            : null),
                    true),
                Watch.NONE);
    if (compared instanceof Compared.Done done) {
      return done.comparison();
    }
    throw new IllegalStateException(compared.toString());
  }

  private FileSource file(Path folder, String name, String section) throws IOException {
    return FileSource.of(write(folder, name, section(section)));
  }

  private static List<FileSource> plans(Path first, List<Path> further, List<Path> next) {
    return Stream.of(List.of(first), further, next)
        .flatMap(List::stream)
        .map(FileSource::of)
        .toList();
  }

  /** The plans that stand on the current side after the first: {@code plan 2} and so on. */
  private List<Path> next(Path folder) throws IOException {
    List<Path> next = new ArrayList<>();
    for (int i = 2; sections.containsKey("plan " + i); i++) {
      String head = HEAD.replace("\"1\"", "\"" + i + "\"");
      next.add(
          write(folder, "plan" + i + ".json", head + section("plan " + i).strip().substring(1)));
    }
    return next;
  }

  /** Further plans of both sides: sections such as {@code plan of reps}, by their own names. */
  private List<Path> further(Path folder) throws IOException {
    List<Path> plans = new ArrayList<>();
    for (Map.Entry<String, String> section : sections.entrySet()) {
      if (section.getKey().startsWith("plan of ")) {
        String id = section.getKey().substring("plan of ".length());
        String head = HEAD.replace("\"case\"", "\"" + id + "\"");
        String body = section.getValue().strip().substring(1);
        plans.add(write(folder, "plan-" + plans.size() + ".json", head + body));
      }
    }
    return plans;
  }

  /** The plan of the other side, with the id {@code other}; the same plan if there is none. */
  private Path other(Path folder, Path plan) throws IOException {
    String body = sections.get("other plan");
    return body == null
        ? plan
        : write(
            folder,
            "other.json",
            HEAD.replace("\"case\"", "\"other\"") + body.strip().substring(1));
  }

  private static JsonNode run(List<String> words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    new Program(Wiring.tools(), Console.on(out, told)).run(words.toArray(String[]::new));
    JsonNode answer = JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
    if (!answer.get("ok").asBoolean()) {
      throw new IllegalStateException(answer.toString());
    }
    return answer;
  }

  private static Path write(Path folder, String file, String text) throws IOException {
    return Files.writeString(folder.resolve(file), text);
  }

  @Override
  public String toString() {
    return name;
  }
}
