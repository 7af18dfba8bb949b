package org.planbridge.planjson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planbridge.plan.RandomPlans;
import org.planbridge.workspace.StartingPoints;
import org.planbridge.workspace.draft.Doc;
import org.planbridge.workspace.draft.FormRow;
import org.planbridge.workspace.draft.FormRows;
import org.planbridge.workspace.draft.Pointer;
import org.planbridge.workspace.draft.Shape;
import org.planbridge.workspace.draft.Starters;

/** Whatever a plan can say, the form made from the schema asks for. */
class PlanFormTest {
  private static final PlanDraftText TEXT = new PlanDraftText();

  static List<Path> plans() throws IOException {
    List<Path> all = new ArrayList<>(PlanRoundTripTest.validPlans());
    for (String folder : List.of("sample", "starts", "templates")) {
      try (Stream<Path> files = Files.list(Path.of("src/main/resources", folder))) {
        files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(all::add);
      }
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("plans")
  void everyAnswerOfAPlanHasItsQuestion(Path file) throws IOException {
    check(file.toString(), Files.readString(file));
  }

  @Test
  void everyAnswerOfARandomPlanHasItsQuestion() {
    for (int seed = 0; seed < 60; seed++) {
      check("seed " + seed, PlanWriter.write(new RandomPlans(new Random(seed)).plan()));
    }
  }

  private static void check(String name, String text) {
    Doc tree = TEXT.tree(name, text).value().orElseThrow();
    List<FormRow> rows = FormRows.of(tree, Pointer.TOP, TEXT.plan(), TEXT);
    assertThat(rows.stream().filter(row -> row.ask() instanceof FormRow.Ask.Json))
        .as(name)
        .isEmpty();
    Set<Pointer> asked =
        rows.stream()
            .filter(row -> !(row.ask() instanceof FormRow.Ask.Title))
            .map(FormRow::at)
            .collect(Collectors.toSet());
    List<Pointer> leaves = new ArrayList<>();
    leaves(tree, Pointer.TOP, leaves);
    assertThat(leaves)
        .as(name)
        .filteredOn(leaf ->
            !asked.contains(leaf)
                && !asked.contains(leaf.parent())
                && !leaf.toString().equals("/format"))
        .isEmpty();
  }

  private static void leaves(Doc doc, Pointer at, List<Pointer> into) {
    switch (doc) {
      case Doc.Group(var members) ->
          members.forEach((key, value) -> leaves(value, at.then(key), into));
      case Doc.Row(var items) -> {
        for (int i = 0; i < items.size(); i++) {
          leaves(items.get(i), at.then(i), into);
        }
      }
      case Doc.Text _, Doc.Num _, Doc.Flag _, Doc.Nothing _ -> into.add(at);
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void aTreeIsPrintedAsItWasRead(Path file) throws IOException {
    Doc tree = TEXT.tree("plan", Files.readString(file)).value().orElseThrow();
    assertThat(TEXT.tree("plan", TEXT.print(tree)).value()).contains(tree);
  }

  @Test
  void everyStartingPointIsAPlanWithoutFaultsUnderItsOwnName() throws IOException {
    List<String> names = new ArrayList<>();
    for (var start : StartingPoints.all()) {
      try (var in = start.open()) {
        var taken = PlanReader.read(start.name(), in.readAllBytes());
        assertThat(taken.problems()).as(start.name()).isEmpty();
        names.add(taken.value().orElseThrow().name());
      }
    }
    assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(8);
  }

  @Test
  void whatANewComponentBeginsWithIsReadWhenItsNamesAreFilledIn() {
    Shape.Group plan = (Shape.Group) TEXT.plan();
    Shape component = ((Shape.Many) member(plan, "components")).item().get();
    Doc started =
        Starters.of(component)
            .with(Pointer.parse("/id"), Doc.text("a"))
            .with(Pointer.parse("/name"), Doc.text("A"));
    assertThat(started).isEqualTo(doc("{\"id\":\"a\",\"name\":\"A\",\"pay\":{\"rate\":\"0\"}}"));
  }

  /** Every way to earn, and every other part, can be begun and has a form of its own. */
  @Test
  void everythingThatCanBeAddedHasAFormWithoutJson() {
    walk(TEXT.plan(), 0);
  }

  private static void walk(Shape shape, int depth) {
    if (depth > 6) {
      return;
    }
    Doc start = Starters.of(shape);
    assertThat(FormRows.of(start, Pointer.TOP, shape, TEXT))
        .as(TEXT.print(start))
        .noneMatch(row -> row.ask() instanceof FormRow.Ask.Json);
    switch (shape) {
      case Shape.Group(var members, _) ->
          members.forEach(one -> walk(one.shape().get(), depth + 1));
      case Shape.Either(var options) -> options.forEach(one -> walk(one.shape().get(), depth + 1));
      case Shape.Many(var item) -> walk(item.get(), depth + 1);
      case Shape.Named(var value) -> walk(value.get(), depth + 1);
      case Shape.Word _,
          Shape.Day _,
          Shape.Figure _,
          Shape.Whole _,
          Shape.Flag _,
          Shape.Fixed _,
          Shape.Words _,
          Shape.Anything _ -> {}
    }
  }

  @Test
  void sharesOfAWholeAreAskedForInPercent() {
    Doc tree =
        doc(
            """
            {"pay": {"tiers": {"by": "attainment", "steps": [{"from": "0", "rate": "0.1"}]}},
             "more": {"tiers": {"by": "money", "steps": [{"from": "0", "amount": "5"}]}},
             "gate": {"reached": [{"attainment": {"from": "1"}}, {"measure": {"from": "1"}}]}}
            """);
    Map<String, Boolean> expected =
        Map.of(
            "/pay/tiers/steps/0/from", true,
            "/pay/tiers/steps/0/rate", true,
            "/more/tiers/steps/0/from", false,
            "/more/tiers/steps/0/amount", false,
            "/gate/reached/0/attainment/from", true,
            "/gate/reached/1/measure/from", false);
    expected.forEach((place, share) ->
        assertThat(TEXT.isShare(tree, Pointer.parse(place))).as(place).isEqualTo(share));
  }

  private static Shape member(Shape.Group group, String key) {
    return group.members().stream()
        .filter(one -> one.key().equals(key))
        .findFirst()
        .orElseThrow()
        .shape()
        .get();
  }

  private static Doc doc(String json) {
    Findings findings = new Findings("doc");
    return Docs.of(JsonText.read(json.getBytes(StandardCharsets.UTF_8), findings).orElseThrow());
  }
}
