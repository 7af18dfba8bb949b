package org.planbridge.engine.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planbridge.engine.Deal;
import org.planbridge.facts.Facts;
import org.planbridge.plan.Condition;
import org.planbridge.time.Span;

class LineTestsTest {
  private static final Span YEAR = new Span(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));

  private static Deal of(String id, @Nullable String product) {
    LocalDate day = LocalDate.of(2025, 1, 1);
    return new Deal(id, "Ada", day, BigDecimal.ONE, null, product, null, null);
  }

  private static boolean oneHolds(List<Deal> deals, Condition... conditions) {
    LineTests tests =
        new LineTests(
            CreditLines.of(Facts.of(Deal.table(deals), List.of(), List.of(), List.of()), YEAR));
    return LineTests.oneHoldsEverywhere(Arrays.stream(conditions).map(tests::of).toList());
  }

  private static final List<Deal> TWO_PRODUCTS = List.of(of("1", "Core"), of("2", "Add-on"));

  @Test
  void everyValueOfTheAttributeHasAConditionThatHolds() {
    Condition core = new Condition.Is("product", "Core");
    Condition addOn = new Condition.In("product", List.of("Add-on", "Service"));

    assertThat(oneHolds(TWO_PRODUCTS, core, addOn)).isTrue();
    assertThat(oneHolds(TWO_PRODUCTS, core)).isFalse();
  }

  @Test
  void aDealWithoutTheAttributeIsNotCovered() {
    List<Deal> deals = List.of(TWO_PRODUCTS.getFirst(), of("3", null));

    assertThat(oneHolds(deals, new Condition.Is("product", "Core"))).isFalse();
  }

  @Test
  void conditionsOfSeveralFieldsAreNotToldOf() {
    assertThat(
            oneHolds(
                TWO_PRODUCTS,
                new Condition.Is("product", "Core"),
                new Condition.AtLeast("amount", BigDecimal.ZERO)))
        .isFalse();
  }

  @Test
  void whatAlwaysHoldsHoldsEverywhere() {
    assertThat(oneHolds(TWO_PRODUCTS, Condition.always())).isTrue();
  }
}
