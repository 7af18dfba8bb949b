package org.planbridge.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.planbridge.compare.Comparison;
import org.planbridge.compare.DealChange;
import org.planbridge.compare.LineChange;
import org.planbridge.compare.PayeeComparison;
import org.planbridge.sample.SampleComparison;

class TraceWordsTest {
  private static final Comparison COMPARISON = SampleComparison.get();
  private static final TraceWords WORDS = TraceWords.in(Locale.US);

  @Test
  void every_trace_ends_with_what_was_earned_and_its_effects_add_up() {
    int looked = 0;
    for (int payee = 0; payee < COMPARISON.payees().size(); payee++) {
      PayeeComparison one = COMPARISON.payee(payee);
      for (DealChange deal : one.deals()) {
        TraceTable table = table(one, deal);
        TraceTable.Row last = table.rows().getLast();
        assertThat(cents(last.current().result())).isEqualTo(deal.earned().current().minorUnits());
        assertThat(cents(last.proposed().result()))
            .isEqualTo(deal.earned().proposed().minorUnits());
        long effects =
            table.rows().subList(0, table.rows().size() - 1).stream()
                .mapToLong(row -> effect(row.effect()))
                .sum();
        assertThat(effects)
            .as("%s %s", deal.id(), deal.component())
            .isEqualTo(deal.earned().difference().minorUnits())
            .isEqualTo(effect(last.effect()));
        looked++;
      }
    }
    assertThat(looked).isGreaterThan(600);
  }

  @Test
  void the_first_difference_is_marked_once_and_only_where_there_is_one() {
    PayeeComparison dana = COMPARISON.payee(SampleComparison.payee("NC-101"));
    int differing = 0;
    for (DealChange deal : dana.deals()) {
      TraceTable table = table(dana, deal);
      List<TraceTable.Row> first = table.rows().stream().filter(TraceTable.Row::first).toList();
      assertThat(first).hasSize(table.differs() ? 1 : 0);
      if (table.differs()) {
        assertThat(table.rows().stream().filter(TraceTable.Row::differs).findFirst())
            .contains(first.getFirst());
        differing++;
      }
    }
    assertThat(differing).isBetween(1, dana.deals().size() - 1);
  }

  @Test
  void a_lower_rate_and_a_new_kicker_are_told_step_by_step() {
    PayeeComparison sam = COMPARISON.payee(SampleComparison.payee("NC-102"));
    DealChange deal =
        sam.deals().stream()
            .filter(one -> one.id().equals("10266") && one.component().equals("commission"))
            .findFirst()
            .orElseThrow();
    assertThat(WORDS.text(table(sam, deal)))
        .isEqualTo(
            """
            Commission on bookings
            Your credit. Current: the whole deal = $24,649.75. Proposed: the whole deal = $24,649.75. Effect: =
            Where you stand. Current: $91,934.00, then $116,583.75 of $240,000.00 = 38.3 % → 48.6 %. \
            Proposed: $86,942.00, then $111,591.75 of $240,000.00 = 36.2 % → 46.5 %. \
            Effect: differs (first difference)
            Rate. Current: 10 % of $24,649.75 = $2,464.975. Proposed: 9 % of $24,649.75 = $2,218.4775. \
            Effect: ▼ −$246.50
            Kicker. Current: none. Proposed: 2 % of $24,649.75 = $492.995. Effect: ▲ +$493.00
            Rounding. Current: rounded from $2,464.975 = $2,464.98. \
            Proposed: rounded from $2,711.4725 = $2,711.47. Effect: ▼ −$0.01
            Earned. Current: $2,464.98. Proposed: $2,711.47. Effect: ▲ +$246.49
            """
                .replace(" %", "\u00a0%"));
  }

  @Test
  void a_bonus_says_what_was_reached() {
    int payee = SampleComparison.payee("NC-103");
    PayeeComparison amara = COMPARISON.payee(payee);
    LineChange bonus = amara.lines().getFirst();
    var both = COMPARISON.explainPeriod(payee, bonus.component(), bonus.period());
    List<TraceTable> tables =
        WORDS.tables(both, amara.current(), amara.proposed(), COMPARISON.currency());
    assertThat(tables)
        .singleElement()
        .satisfies(table ->
            assertThat(table.rows().getFirst().current().working())
                .isEqualTo("$354,000.00 of $300,000.00, which is 118\u00a0%: reached"));
  }

  @Test
  void no_sentence_speaks_of_keys() {
    PayeeComparison dana = COMPARISON.payee(SampleComparison.payee("NC-101"));
    dana.deals().stream()
        .map(deal -> WORDS.text(table(dana, deal)))
        .forEach(text -> assertThat(text).doesNotContain("_", "{", "commission/", "null"));
  }

  private static TraceTable table(PayeeComparison payee, DealChange deal) {
    var both = COMPARISON.explainLine(deal.line());
    return WORDS.tables(both, payee.current(), payee.proposed(), COMPARISON.currency()).stream()
        .filter(table -> table.component().equals(deal.component()))
        .findFirst()
        .orElseThrow();
  }

  private static long effect(String text) {
    return text.contains("$") ? cents(text.replaceAll("[▲▼+ ]", "")) : 0;
  }

  private static long cents(String money) {
    return Long.parseLong(
        money
            .replace('\u2212', '-')
            .chars()
            .filter(each -> Character.isDigit(each) || each == '-')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString());
  }
}
