package org.planbridge.ambiguity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.planbridge.engine.Deal;
import org.planbridge.engine.Workers;
import org.planbridge.facts.Facts;
import org.planbridge.facts.Payee;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.planjson.PlanFileText;
import org.planbridge.time.Span;

class AmbiguityCheckTest {
  private static final Span QUARTER = Span.ofClosed(day("2025-01-01"), day("2025-03-31"));

  /** Deals of 200, 300 and 1,500 in January, 1,200 and 2,000 in February, 4,500 in March. */
  private static final Facts DEALS =
      facts(
          Deal.of("1", "Ada", "2025-01-10", "200"),
          Deal.of("2", "Ada", "2025-01-17", "300"),
          Deal.of("3", "Ada", "2025-01-24", "1500"),
          Deal.of("4", "Ada", "2025-02-07", "1200"),
          Deal.of("5", "Ada", "2025-02-21", "2000"),
          Deal.of("6", "Ada", "2025-03-14", "4500"));

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static Facts facts(Deal... deals) {
    return Facts.of(Deal.table(List.of(deals)), List.of(Payee.known("Ada")), List.of(), List.of());
  }

  private static CompensationPlan plan(String component) {
    String json =
        """
        {"format": 1, "id": "p", "name": "P", "version": "1", "currency": "USD",
         "components": [{"id": "c", "name": "Commission", %s}]}
        """
            .formatted(component);
    return new PlanFileText()
        .read("p.json", json.getBytes(StandardCharsets.UTF_8))
        .value()
        .orElseThrow();
  }

  private static final String TABLE =
      """
      {"tiers": {"by": "money", "steps": [{"from": "0", "rate": "0.01" MODE},
        {"from": "1000", "rate": "0.02" MODE}, {"from": "3000", "rate": "0.03" MODE},
        {"from": "8000", "rate": "0.05" MODE}]}}\
      """;

  private static Ambiguity check(CompensationPlan plan, Facts facts) {
    try (Workers workers = new Workers(1)) {
      return AmbiguityCheck.of(plan, facts, QUARTER, workers, () -> false).orElseThrow();
    }
  }

  private static CompensationPlan bareTable() {
    return plan("\"pay\": " + TABLE.replace("MODE", ""));
  }

  /**
   * One table of which neither the time nor the mode is stated. Marginal, by deal 164, by month
   * 181, by quarter 285; re-rated 234, 271 and 485; whole deals by the quarter's standing before
   * 239 and after 356.
   */
  @Test
  void oneTableHasEightAnswersAndMore() {
    CompensationPlan plan = bareTable();
    Readings readings = readings(plan);
    List<OpenChoice> choices = OpenChoices.of(plan);
    OpenChoice period = one(choices, OpenChoice.Kind.MEASURE_PERIOD);
    OpenChoice mode = one(choices, OpenChoice.Kind.TIER_MODE);
    Set<Long> answers = new TreeSet<>();
    for (Optional<Reading> over : withAssumed(period)) {
      for (Optional<Reading> way : withAssumed(mode)) {
        List<Reading> both = java.util.stream.Stream.concat(over.stream(), way.stream()).toList();
        Readings.Outcome outcome = readings.read(both);
        if (outcome.stands()) {
          answers.add(285_00 + outcome.difference());
        }
      }
    }

    assertThat(answers)
        .contains(164_00L, 234_00L, 181_00L, 271_00L, 285_00L, 239_00L, 356_00L, 485_00L);
  }

  private static Readings readings(CompensationPlan plan) {
    return Readings.of(plan, DEALS, QUARTER, new Workers(1));
  }

  private static OpenChoice one(List<OpenChoice> choices, OpenChoice.Kind kind) {
    return choices.stream().filter(choice -> choice.kind() == kind).findFirst().orElseThrow();
  }

  private static List<Optional<Reading>> withAssumed(OpenChoice choice) {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(Optional.<Reading>empty()),
            choice.others().stream().map(Optional::of))
        .toList();
  }

  /**
   * The lowest is whole deals by the month's standing before: 2 + 3 + 15, then 12 + 40, then 45
   * (all of March stood at 0): 117. The highest re-rates the whole quarter: 485.
   */
  @Test
  void theRangeReachesFromTheLowestReadingToTheHighest() {
    Ambiguity found = check(bareTable(), DEALS);

    Ambiguity.Range ada = found.payees().getFirst();
    assertThat(ada.assumed()).isEqualTo(285_00);
    assertThat(ada.lowest()).isEqualTo(117_00);
    assertThat(kinds(ada.lowestBy()))
        .containsExactlyInAnyOrder(OpenChoice.Kind.MEASURE_PERIOD, OpenChoice.Kind.TIER_MODE);
    assertThat(ada.highest()).isEqualTo(485_00);
    assertThat(kinds(ada.highestBy())).containsExactly(OpenChoice.Kind.TIER_MODE);
    assertThat(found.isExhaustive()).isTrue();
    assertThat(found.replays()).isLessThanOrEqualTo(AmbiguityCheck.REPLAYS);
  }

  private static List<OpenChoice.Kind> kinds(List<Reading> readings) {
    return readings.stream().map(Reading::kind).toList();
  }

  @Test
  void eachReadingByItselfTellsWhatItChanges() {
    Ambiguity found = check(bareTable(), DEALS);

    assertThat(
            found.thatMatter().stream()
                .filter(tried -> tried.choice().kind() == OpenChoice.Kind.TIER_MODE)
                .map(Ambiguity.Tried::difference))
        .containsExactly(200_00L, -46_00L, 71_00L);
    assertThat(found.tried())
        .filteredOn(tried -> tried.choice().kind() == OpenChoice.Kind.SAME_DAY)
        .allMatch(tried -> !tried.stands());
  }

  @Test
  void whatIsStatedIsNotVaried() {
    CompensationPlan stated =
        plan(
            "\"credits\": {\"to\": \"owner or splits\"}, \"measure\": {\"sum\": \"quota credit\", "
                + "\"over\": \"quarter\"}, \"pay\": "
                + TABLE.replace("MODE", ", \"mode\": \"marginal\""));
    Ambiguity found = check(stated, DEALS);

    assertThat(found.choices().stream().map(OpenChoice::kind))
        .containsExactly(OpenChoice.Kind.SAME_DAY);
    assertThat(found.payees().getFirst().lowest()).isEqualTo(285_00);
    assertThat(found.payees().getFirst().highest()).isEqualTo(285_00);
    assertThat(found.payees().getFirst().lowestBy()).isEmpty();
  }

  /** 1,000 stands at the bound: 1 % of it if the bound is out, 2 % if it is in. */
  @Test
  void theBoundItselfIsInOrOut() {
    CompensationPlan retroactive =
        plan(
            "\"pay\": "
                + TABLE
                    .replace("MODE", ", \"mode\": \"retroactive\"")
                    .replace("\"from\": \"1000\"", "\"bound\": \"1000\""));
    Ambiguity found = check(retroactive, facts(Deal.of("1", "Ada", "2025-01-10", "1000")));

    Ambiguity.Range ada = found.payees().getFirst();
    assertThat(ada.assumed()).isEqualTo(20_00);
    assertThat(ada.lowest()).isEqualTo(10_00);
    assertThat(kinds(ada.lowestBy())).containsExactly(OpenChoice.Kind.BOUNDARY);
  }

  @Test
  void theOrderOfOneDayIsVariedWhereADayHasTwoDeals() {
    CompensationPlan before =
        plan("\"pay\": " + TABLE.replace("MODE", ", \"mode\": \"whole deal before\""));
    Ambiguity found =
        check(
            before,
            facts(
                Deal.of("1", "Ada", "2025-01-10", "1000"),
                Deal.of("2", "Ada", "2025-01-10", "500")));

    // 1,000 at 1 % and 500 at 2 %, or 500 at 1 % and 1,000 at 1 %.
    assertThat(found.payees().getFirst().assumed()).isEqualTo(20_00);
    assertThat(found.payees().getFirst().lowest()).isEqualTo(15_00);
    assertThat(kinds(found.payees().getFirst().lowestBy()))
        .containsExactly(OpenChoice.Kind.SAME_DAY);
  }

  @Test
  void whoStopsItGetsNoAnswer() {
    try (Workers workers = new Workers(1)) {
      assertThat(AmbiguityCheck.of(bareTable(), DEALS, QUARTER, workers, () -> true)).isEmpty();
    }
  }

  /**
   * Three tables with open time and mode each have 5 x 4 readings: too many to combine them all.
   */
  @Test
  void aSearchThatDoesNotFitNamesWhatWasCombined() {
    String table = TABLE.replace("MODE", "");
    CompensationPlan three =
        plan(
            "\"pay\": "
                + table
                + "}, {\"id\": \"d\", \"name\": \"D\", \"pay\": "
                + table
                + "}, {\"id\": \"e\", \"name\": \"E\", \"pay\": "
                + table);
    Ambiguity found = check(three, DEALS);

    assertThat(found.replays()).isLessThanOrEqualTo(AmbiguityCheck.REPLAYS);
    assertThat(found.isExhaustive()).isFalse();
    assertThat(found.combined()).isNotEmpty();
    assertThat(
            found.combined().stream()
                .map(choice -> choice.clause().map(Object::toString).orElse(""))
                .collect(Collectors.toSet()))
        .hasSizeGreaterThan(1);
  }
}
