package org.planbridge.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planbridge.chart.Grid;
import org.planbridge.compare.Change;
import org.planbridge.compare.Comparison;
import org.planbridge.compare.PayeeComparison;
import org.planbridge.compare.PeriodChange;
import org.planbridge.money.Money;
import org.planbridge.sample.SampleComparison;
import org.planbridge.ui.common.Formats;
import org.planbridge.ui.common.Shown;

class ReviewViewModelTest {
  private static final Comparison COMPARISON = SampleComparison.get();
  private static final Formats FORMATS =
      new Formats(Locale.US, COMPARISON.currency(), ReviewScreen.WORDS);

  private final Shown shown = new Shown();
  private final ReviewViewModel viewModel = ReviewScreen.viewModel(shown);

  @BeforeEach
  void open() {
    shown.comparisonProperty().set(COMPARISON);
  }

  @Test
  void the_headline_is_what_the_comparison_says() {
    choose("NC-102");
    assertThat(review().how().current()).isEqualTo("$133,370");
    assertThat(review().how().proposed()).isEqualTo("$149,343");
    assertThat(review().how().change()).isEqualTo("$15,973 more (+12.0%)");
    assertThat(review().how().basis()).isEqualTo("Same 49 deals, Jan–Dec 2026, earned");
    assertThat(review().about()).isEqualTo("Account Executive · West");
    assertThat(review().position()).isEqualTo("3 of 17");
  }

  @Test
  void the_small_table_adds_up_for_everybody_on_both_bases() {
    for (boolean paid : List.of(false, true)) {
      shown.paidProperty().set(paid);
      for (int payee = 0; payee < COMPARISON.payees().size(); payee++) {
        shown.payeeProperty().set(payee);
        List<Review.Line> lines = review().how().lines();
        Review.Line total = lines.getLast();
        long current = 0;
        long proposed = 0;
        for (Review.Line line : lines.subList(0, lines.size() - 1)) {
          current += cents(line.current());
          proposed += cents(line.proposed());
        }
        Change whole = paid ? COMPARISON.paid(payee) : COMPARISON.earned(payee);
        assertThat(current).isEqualTo(cents(total.current()));
        assertThat(current).isEqualTo(whole.current().minorUnits());
        assertThat(proposed).isEqualTo(whole.proposed().minorUnits());
      }
    }
  }

  @Test
  void all_deals_of_everybody_add_up_to_what_was_earned() {
    for (int payee = 0; payee < COMPARISON.payees().size(); payee++) {
      shown.payeeProperty().set(payee);
      Change earned = COMPARISON.earned(payee);
      DealsViewModel deals = viewModel.deals();
      assertThat(deals.currentProperty().get()).isEqualTo(money(earned.current()));
      assertThat(deals.proposedProperty().get()).isEqualTo(money(earned.proposed()));
    }
  }

  @Test
  void the_totals_are_those_of_the_visible_rows() {
    choose("NC-101");
    PayeeComparison dana = COMPARISON.payee(SampleComparison.payee("NC-101"));
    DealsViewModel deals = viewModel.deals();
    for (PeriodChange period : dana.periods()) {
      deals.narrowToPeriod(period.period().id());
      assertThat(deals.proposedProperty().get()).isEqualTo(money(period.earned().proposed()));
      assertThat(deals.changeProperty().get())
          .isEqualTo(FORMATS.change(period.earned().difference().minorUnits()));
    }
    deals.changedOnlyProperty().set(true);
    assertThat(deals.rows()).isNotEmpty().allMatch(row -> row.difference() != 0);
    assertThat(deals.clear()).isTrue();
    deals.textProperty().set("renewal");
    assertThat(deals.rows())
        .isNotEmpty()
        .allMatch(row -> row.account().endsWith("Renewal"))
        .hasSizeLessThan(dana.deals().size());
    deals.textProperty().set("nothing is called like this");
    assertThat(deals.rows()).isEmpty();
    assertThat(deals.currentProperty().get()).isEqualTo("$0.00");
    assertThat(deals.countProperty().get()).isEqualTo("0 of 53 lines");
  }

  @Test
  void sums_that_no_deal_carries_are_rows_of_their_own() {
    choose("NC-101");
    assertThat(viewModel.deals().rows())
        .filteredOn(row -> row.deal().isEmpty())
        .extracting(DealRow::account)
        .containsExactly("Sum of Q2", "Sum of Q3");
  }

  @Test
  void held_deals_say_what_is_missing_and_what_would_make_them_count() {
    choose("NC-101");
    assertThat(review().held()).isEqualTo("1 held ▸");
    viewModel.showHeld();
    assertThat(drawer().held())
        .singleElement()
        .satisfies(held -> {
          assertThat(held.deal()).isEqualTo("Deal 11170 · $18,400.00");
          assertThat(held.why()).contains("segment is missing").contains("required fields");
          assertThat(held.remedy()).isEqualTo("Fill in segment and import again.");
          assertThat(held.source()).isEqualTo("deals.csv, row 592");
        });
    choose("NC-102");
    assertThat(review().held()).isEmpty();
    viewModel.showHeld();
    assertThat(viewModel.drawerProperty().get()).isNull();
  }

  @Test
  void the_reasons_begin_with_what_moved_the_pay_most_and_name_what_is_missing() {
    choose("NC-202");
    Review.Driver first = review().why().getFirst();
    assertThat(first.name()).isEqualTo("Commission on bookings");
    assertThat(first.tone()).isEqualTo("less");
    assertThat(first.reasons())
        .extracting(Review.Reasoned::text)
        .last()
        .isEqualTo("No reason recorded yet");
    assertThat(first.reasons().getFirst().text()).startsWith("“Gross margin fell");
    assertThat(first.reasons().getFirst().by()).isEqualTo("Tomasz Wilk (Finance), Jan 18, 2027");
    assertThat(review().what()).hasSize(5);
  }

  @Test
  void who_is_paid_the_same_later_is_told_so() {
    choose("NC-106");
    assertThat(review().how().tone()).isEqualTo("none");
    assertThat(review().how().remark())
        .isEqualTo("The same is earned, but $1,495 of it is paid after Dec 31, 2026.");
    viewModel.switchBasis();
    assertThat(review().how().change()).startsWith("$1,495 less");
  }

  @Test
  void who_is_not_touched_is_told_why() {
    choose("NC-305");
    assertThat(review().how().remark())
        .isEqualTo("No change for Bea: 5 clauses change, and none touches these 44 deals.");
    choose("NC-100");
    assertThat(review().how().remark())
        .isEqualTo("Helen is under neither plan, so there is nothing to compare.");
  }

  @Test
  void the_pictures_show_the_figures_of_the_comparison_on_both_bases() {
    choose("NC-103");
    PayeeComparison amara = COMPARISON.payee(SampleComparison.payee("NC-103"));
    for (boolean paid : List.of(false, true)) {
      shown.paidProperty().set(paid);
      Grid grid = Objects.requireNonNull(viewModel.pairedProperty().get()).twin();
      for (int i = 0; i < 4; i++) {
        PeriodChange period = amara.periods().get(i);
        Change change = paid ? period.paid() : period.earned();
        assertThat(grid.rows().get(i).cells().get(1).text()).isEqualTo(money(change.current()));
        assertThat(grid.rows().get(i).cells().get(2).text()).isEqualTo(money(change.proposed()));
      }
      Grid sum = Objects.requireNonNull(viewModel.cumulativeProperty().get()).twin();
      Change total = paid ? amara.paid() : amara.earned();
      assertThat(sum.rows()).hasSize(12);
      assertThat(sum.rows().getLast().cells().get(2).text()).isEqualTo(money(total.proposed()));
    }
    Grid timing = Objects.requireNonNull(viewModel.timingProperty().get()).twin();
    assertThat(timing.rows()).hasSize(13);
    Grid curve = Objects.requireNonNull(viewModel.curveProperty().get()).twin();
    assertThat(curve.rows()).hasSize(4);
  }

  @Test
  void stepping_stops_at_both_ends() {
    viewModel.previous();
    assertThat(shown.payeeProperty().get()).isZero();
    for (int i = 0; i < 40; i++) {
      viewModel.next();
    }
    assertThat(review().position()).isEqualTo("17 of 17");
    assertThat(Objects.requireNonNull(viewModel.payeeProperty().get()).id()).isEqualTo("NC-305");
  }

  @Test
  void without_a_comparison_there_is_nothing_to_show() {
    shown.comparisonProperty().set(null);
    assertThat(viewModel.reviewProperty().get()).isNull();
    assertThat(viewModel.pairedProperty().get()).isNull();
    assertThat(viewModel.payees()).isEmpty();
  }

  private void choose(String id) {
    shown.payeeProperty().set(SampleComparison.payee(id));
  }

  private Review review() {
    return Objects.requireNonNull(viewModel.reviewProperty().get());
  }

  private Drawer drawer() {
    return Objects.requireNonNull(viewModel.drawerProperty().get());
  }

  private static String money(Money money) {
    return FORMATS.money(money.minorUnits());
  }

  private static long cents(String money) {
    long size = Long.parseLong(money.replaceAll("[^0-9]", ""));
    return money.startsWith("\u2212") ? -size : size;
  }
}
