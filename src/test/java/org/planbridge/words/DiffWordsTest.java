package org.planbridge.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.PlanDiff;
import org.planbridge.plan.RandomPlans;

/** A difference in words names what was, what will be, and why. */
class DiffWordsTest {
  private static final DiffWords WORDS = DiffWords.in(Locale.US);

  @Test
  void a_change_a_new_component_and_a_removed_one_are_told_with_their_reasons() throws IOException {
    List<String> lines =
        WORDS
            .lines(PlanWordsTest.plan("crm-2017-field"), PlanWordsTest.plan("crm-2018-growth"))
            .stream()
            .map(line -> WORDS.text(line).replace('\u00a0', ' '))
            .toList();
    assertThat(lines.getFirst())
        .startsWith(
            "Commission: how it earns. Was: You earn 5.5 % where product is “GTX Plus Pro”; ")
        .contains(" Will be: You earn 3 % up to 50 % of your quota, ")
        .endsWith(
            " Why: Quarters above quota should pay clearly more. (focus; Priya Raman, Nov 12,"
                + " 2017)");
    assertThat(lines)
        .anySatisfy(line ->
            assertThat(line)
                .startsWith("MG Advanced SPIF. New: Deals count where")
                .endsWith("Why: No reason recorded yet"))
        .anySatisfy(line ->
            assertThat(line)
                .startsWith("Quota bonus. Removed: You earn 1.25 % of what counts for you")
                .contains("better than a bonus at one point"))
        .anySatisfy(line -> assertThat(line).contains("who it is for. Unchanged: The plan is for"));
  }

  @Test
  void each_change_is_one_line_and_an_edit_is_one_change() {
    for (int seed = 0; seed < 300; seed++) {
      RandomPlans random = new RandomPlans(new Random(seed));
      CompensationPlan plan = random.plan();
      RandomPlans.Edited edited = random.edit(plan);
      List<DiffWords.Line> changes =
          WORDS.lines(plan, edited.plan()).stream()
              .filter(line -> line.kind() != DiffWords.Kind.UNCHANGED)
              .toList();
      assertThat(changes).hasSize(1);
      assertThat(changes.getFirst().address()).isEqualTo(edited.address());
      assertThat(changes.getFirst().was()).isNotEqualTo(changes.getFirst().willBe());
      assertThat(PlanDiff.between(plan, edited.plan()).changes()).hasSize(1);
    }
  }
}
