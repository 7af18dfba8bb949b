package org.planbridge.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planbridge.chart.DeltaLadder;
import org.planbridge.compare.Comparison;
import org.planbridge.sample.SampleComparison;
import org.planbridge.ui.common.Shown;

class WhyViewModelTest {
  private static final Comparison COMPARISON = SampleComparison.get();

  private final Shown shown = new Shown();
  private final ReviewViewModel viewModel = ReviewScreen.viewModel(shown);

  @BeforeEach
  void open() {
    shown.comparisonProperty().set(COMPARISON);
  }

  @Test
  void everybodys_ladder_leads_from_one_total_to_the_other_on_both_bases() {
    for (boolean paid : List.of(false, true)) {
      shown.paidProperty().set(paid);
      for (int payee = 0; payee < COMPARISON.payees().size(); payee++) {
        shown.payeeProperty().set(payee);
        long steps = ladder().steps().stream().mapToLong(step -> step.effect().value()).sum();
        assertThat(ladder().start().figure().value() + steps)
            .isEqualTo(ladder().end().figure().value());
        assertThat(ladder().end().figure().value())
            .isEqualTo(
                (paid ? COMPARISON.paid(payee) : COMPARISON.earned(payee)).proposed().minorUnits());
      }
    }
  }

  @Test
  void the_largest_step_stands_first_unless_the_plans_order_is_asked_for() {
    choose("NC-102");

    assertThat(ladder().steps())
        .isSortedAccordingTo(
            (a, b) -> Long.compare(Math.abs(b.effect().value()), Math.abs(a.effect().value())));
    assertThat(ladder().without()).contains("required fields");

    viewModel.why().inOrderProperty().set(true);
    assertThat(ladder().steps().getFirst().label()).endsWith("which deals count");
  }

  @Test
  void a_step_opens_the_deals_that_it_touched_and_its_reason() {
    choose("NC-102");
    DeltaLadder.Step first = ladder().steps().getFirst();

    viewModel.showStep(first.key());

    Drawer drawer = Objects.requireNonNull(viewModel.drawerProperty().get());
    assertThat(drawer.title()).isEqualTo(first.label());
    assertThat(drawer.touched()).isNotEmpty();
    assertThat(drawer.said()).extracting(Drawer.Said::head).contains("was", "will be", "why");
    assertThat(drawer.text()).contains(first.label());
  }

  @Test
  void a_change_of_pay_days_alone_earns_nothing() {
    choose("NC-106");
    assertThat(ladder().steps()).isEmpty();

    shown.paidProperty().set(true);
    assertThat(ladder().steps()).hasSize(1);
  }

  @Test
  void five_deals_tell_the_largest_gains_and_losses_with_their_clauses() {
    choose("NC-102");
    List<OwnDeal> deals = List.copyOf(viewModel.why().deals());

    assertThat(deals).hasSize(5);
    assertThat(deals).extracting(OwnDeal::tone).contains("gain", "less");
    assertThat(deals).allMatch(deal -> deal.sentence().contains("Commission on bookings: "));

    viewModel.explainLine(deals.getFirst().line());
    assertThat(Objects.requireNonNull(viewModel.drawerProperty().get()).tables()).isNotEmpty();
  }

  @Test
  void who_is_not_touched_is_told_why_there_are_no_five_deals() {
    choose("NC-305");

    assertThat(viewModel.why().deals()).isEmpty();
    assertThat(viewModel.why().noneProperty().get()).isNotEmpty();
  }

  private void choose(String id) {
    shown.payeeProperty().set(COMPARISON.payeeIndex(id).orElseThrow());
  }

  private DeltaLadder ladder() {
    return (DeltaLadder) Objects.requireNonNull(viewModel.why().chartProperty().get());
  }
}
