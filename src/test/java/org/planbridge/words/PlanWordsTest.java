package org.planbridge.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.RandomPlans;
import org.planbridge.planjson.PlanReader;

/** A plan in words says what the plan says, clause by clause. */
class PlanWordsTest {
  private static final PlanWords WORDS = PlanWords.in(Locale.US);
  private static final Pattern IDENTIFIER =
      Pattern.compile("\\b[a-z]+[A-Z][A-Za-z]*|[a-z]+_[a-z]+|[A-Z]{2,}_[A-Z]+|\\{\\d|null");

  @Test
  void tiers_are_told_step_by_step_with_what_each_rate_pays() throws IOException {
    CompensationPlan plan = plan("crm-2018-growth");
    assertThat(sentence(plan, "commission/pay"))
        .isEqualTo(
            "You earn 3 % up to 50 % of your quota, 4.5 % from 50 %, 7 % from 100 %, 9 % above"
                + " 150 %. Each rate pays only the part of a deal inside its step.");
    assertThat(sentence(plan, "commission/measure"))
        .isEqualTo("What moves you up is the quota credit of all your deals in the quarter.");
    assertThat(sentence(plan, "commission/modifiers"))
        .isEqualTo(
            "Deals where product is “GTX Plus Pro” and sector is one of “technolgy”, “medical”"
                + " earn 1 % on top. Deals where product is “MG Special” earn 0.5 times their"
                + " rate, before kickers are added.");
    assertThat(sentence(plan, "commission/limits"))
        .isEqualTo(
            "In a quarter this part pays at most 250 % of your target incentive for that time.");
    assertThat(sentence(plan, "mg-spif/credits"))
        .startsWith("Deals count where product is “MG Advanced” and amount is 3,000 or more.");
    assertThat(sentence(plan, "mg-spif/pay")).isEqualTo("You earn $25 for each deal that counts.");
    assertThat(sentence(plan, "year-club/pay"))
        .isEqualTo("You earn $1,500 if you end the period at 120 % of your quota or more.");
    assertThat(sentence(plan, "plan/caps"))
        .isEqualTo("In a year all parts together pay at most $60,000.");
    assertThat(sentence(plan, "plan/payCalendar"))
        .isEqualTo(
            "What you earn in a month is paid in parts: 50 % on day 15 of the next month and 50 %"
                + " on the last day of the next month.");
    assertThat(sentence(plan, "plan/rounding"))
        .isEqualTo("Each line is rounded to 2 decimals, a half going away from zero.");
  }

  @Test
  void a_table_that_mixes_modes_says_each_step_s_own() throws IOException {
    CompensationPlan plan = plan("adventureworks-proposed");
    assertThat(sentence(plan, "commission/pay"))
        .isEqualTo(
            "You earn 0.8 % up to 75 % of your quota (on the part of a deal inside the step); 1 %"
                + " from 75 % (on everything in the period, back to the first deal); 1.5 % above"
                + " 100 % (on the part of a deal inside the step); 2 % from 150 % (on everything"
                + " above 100 % of your quota).");
    assertThat(sentence(plan, "volume/pay"))
        .isEqualTo(
            "You earn 0 % up to 10, 0.1 % from 10, 0.2 % from 25. The whole of each deal earns the"
                + " rate of the step you stand in once it counts.");
    assertThat(
            WORDS.paragraph(plan, plan.component("big-order").orElseThrow()).replace('\u00a0', ' '))
        .isEqualTo(
            "Deals count where amount is 50,000 or more. Credit goes to those who share the deal,"
                + " else to its owner. You earn 0.25 % on everything that counts. For one deal this"
                + " part pays at most $150. Each deal that counts pays at least $130.");
  }

  @Test
  void changing_one_clause_changes_exactly_its_sentence() {
    for (int seed = 0; seed < 1000; seed++) {
      RandomPlans random = new RandomPlans(new Random(seed));
      CompensationPlan plan = random.plan();
      RandomPlans.Edited edited = random.edit(plan);
      Map<ClauseAddress, String> before = sentences(plan);
      Map<ClauseAddress, String> after = sentences(edited.plan());
      assertThat(after.keySet()).isEqualTo(before.keySet());
      for (ClauseAddress address : before.keySet()) {
        if (address.equals(edited.address())) {
          assertThat(after.get(address))
              .as("seed %d %s %s", seed, address, plan.clauses().get(address))
              .isNotEqualTo(before.get(address));
        } else {
          assertThat(after.get(address)).isEqualTo(before.get(address));
        }
      }
    }
  }

  @Test
  void no_sentence_shows_an_identifier_or_an_empty_place() {
    for (int seed = 0; seed < 1000; seed++) {
      for (ClauseWords clause : WORDS.clauses(new RandomPlans(new Random(seed)).plan())) {
        String said = clause.sentence().replace("“{0}”", "“x”");
        assertThat(IDENTIFIER.matcher(said).find()).as(said).isFalse();
        assertThat(said).endsWith(".").doesNotContain("  ");
        assertThat(said.charAt(0)).matches(Character::isUpperCase);
      }
    }
  }

  @Test
  void figures_follow_the_language_and_no_language_reads_american_english() throws IOException {
    CompensationPlan plan = plan("crm-2018-growth");
    ClauseAddress caps = ClauseAddress.parse("plan/caps");
    assertThat(PlanWords.in(Locale.ROOT).sentence(plan, caps))
        .isEqualTo(WORDS.sentence(plan, caps));
    assertThat(PlanWords.in(Locale.GERMANY).sentence(plan, caps)).contains("60.000");
    assertThat(PlanWords.in(Locale.GERMANY).sentence(plan, ClauseAddress.parse("commission/pay")))
        .contains("4,5\u00a0%");
  }

  @Test
  void sums_and_percentages_are_exact_and_have_a_real_minus() {
    Figures figures = new Figures(Locale.US);
    assertThat(figures.percent(new BigDecimal("0.0550"))).isEqualTo("5.5\u00a0%");
    assertThat(figures.percent(new BigDecimal("-1"))).isEqualTo("\u2212100\u00a0%");
    assertThat(figures.number(new BigDecimal("1234567.000001"))).isEqualTo("1,234,567.000001");
    var dollar = java.util.Currency.getInstance("USD");
    assertThat(figures.money(new BigDecimal("1500"), dollar)).isEqualTo("$1,500");
    assertThat(figures.money(new BigDecimal("-2.5"), dollar)).isEqualTo("\u2212$2.50");
    assertThat(figures.money(new BigDecimal("0.125"), dollar)).isEqualTo("$0.125");
    assertThat(figures.money(BigDecimal.TEN, java.util.Currency.getInstance("CHF")))
        .isEqualTo("CHF\u00a010");
  }

  private static String sentence(CompensationPlan plan, String address) {
    return WORDS.sentence(plan, ClauseAddress.parse(address)).replace('\u00a0', ' ');
  }

  private static Map<ClauseAddress, String> sentences(CompensationPlan plan) {
    Map<ClauseAddress, String> all = new TreeMap<>();
    WORDS.clauses(plan).forEach(clause -> all.put(clause.address(), clause.sentence()));
    return all;
  }

  static CompensationPlan plan(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("src/test/resources/plans/valid", name + ".json"));
    return PlanReader.read(name, bytes).value().orElseThrow();
  }
}
