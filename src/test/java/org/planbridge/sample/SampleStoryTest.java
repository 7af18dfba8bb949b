package org.planbridge.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.planbridge.compare.Change;
import org.planbridge.compare.Comparison;
import org.planbridge.compare.DealChange;
import org.planbridge.compare.HeldDeal;
import org.planbridge.compare.PayeeComparison;
import org.planbridge.engine.Payment;
import org.planbridge.engine.Replay;
import org.planbridge.explain.LimitReason;
import org.planbridge.explain.Reason;
import org.planbridge.explain.Trace;
import org.planbridge.facts.Facts;
import org.planbridge.facts.PayStatement;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.PlanDiff;
import org.planbridge.problem.Code;
import org.planbridge.workspace.imports.Gathered;
import org.planbridge.workspace.imports.Kind;

/** Every state that a person should be able to find in the sample is in it. */
class SampleStoryTest {
  private static final Gathered READ = SampleCompany.read(SampleCompany.packed());
  private static final Facts FACTS = READ.facts();
  private static final Comparison COMPARISON = SampleCompany.compare(FACTS);

  @Test
  void all_files_are_read_without_a_question_and_without_a_held_row() {
    assertThat(READ.problems()).isEmpty();
    assertThat(READ.held()).isEmpty();
    assertThat(READ.tallies().keySet()).containsExactlyInAnyOrderElementsOf(Kind.COMMON);
    assertThat(READ.tallies().get(Kind.DEALS).reasons())
        .extracting(one -> one.detail())
        .containsExactlyInAnyOrder("Lost", "Negotiation", "Proposal");
    READ.tallies()
        .forEach((kind, tally) -> {
          if (kind != Kind.DEALS) {
            assertThat(tally.used()).as(kind.spelling()).isEqualTo(tally.rows());
          }
        });
  }

  @Test
  void the_company_is_large_enough_to_look_at() {
    assertThat(FACTS.payees()).hasSizeGreaterThanOrEqualTo(14);
    assertThat(FACTS.payees())
        .extracting(one -> one.team())
        .containsOnly("West", "East", "Central");
    assertThat(COMPARISON.usedDeals()).isGreaterThanOrEqualTo(640);
    Set<String> months = new HashSet<>();
    IntStream.range(0, FACTS.deals().size())
        .forEach(row -> months.add(FACTS.deals().date(row).toString().substring(0, 7)));
    assertThat(months).hasSize(12).allMatch(month -> month.startsWith("2026-"));
  }

  @Test
  void all_five_bands_have_somebody_in_them() {
    Map<String, List<String>> bands = new TreeMap<>();
    planned().forEach(p -> bands.computeIfAbsent(band(p), _ -> new ArrayList<>()).add(id(p)));
    assertThat(bands)
        .containsOnlyKeys("1 above +5 %", "2 up to +5 %", "3 same", "4 to -5 %", "5 below -5 %");
    assertThat(bands.get("1 above +5 %")).contains("NC-102", "NC-103");
    assertThat(bands.get("3 same")).containsExactly("NC-106", "NC-205", "NC-304", "NC-305");
    assertThat(bands.get("4 to -5 %")).contains("NC-101");
    assertThat(bands.get("5 below -5 %")).contains("NC-202");
  }

  @Test
  void the_account_managers_earn_the_same_and_are_paid_later() {
    for (String id : List.of("NC-106", "NC-205", "NC-304")) {
      PayeeComparison one = payee(id);
      assertThat(one.periods()).allMatch(period -> isSame(period.earned()));
      assertThat(one.deals()).allMatch(deal -> isSame(deal.earned()));
      assertThat(one.earned().current().signum()).isPositive();
      assertThat(one.periods()).noneMatch(period -> isSame(period.paid()));
      assertThat(one.paid().difference().signum()).isNegative();
    }
  }

  @Test
  void the_services_consultant_is_not_touched_by_a_plan_that_changes() {
    PayeeComparison one = payee("NC-305");
    assertThat(one.current()).isNotEqualTo(one.proposed());
    assertThat(one.earned().current().signum()).isPositive();
    assertThat(one.periods()).allMatch(each -> isSame(each.earned()) && isSame(each.paid()));
    assertThat(one.payDates()).allMatch(each -> isSame(each.paid()));
    assertThat(one.deals()).allMatch(deal -> isSame(deal.earned()));
  }

  @Test
  void the_manager_is_under_no_plan_and_said_to_be() {
    PayeeComparison one = payee("NC-100");
    assertThat(one.current()).isEmpty();
    assertThat(one.proposed()).isEmpty();
    assertThat(COMPARISON.warnings())
        .singleElement()
        .satisfies(warning -> {
          assertThat(warning.code()).isEqualTo(Code.PAYEE_NO_PLAN);
          assertThat(warning.args()).containsExactly("1", "Helen Brandt");
        });
  }

  @Test
  void deals_without_a_segment_are_held_by_the_proposed_plan_alone() {
    assertThat(COMPARISON.held())
        .extracting(HeldDeal::owner)
        .containsExactlyInAnyOrder("NC-101", "NC-203", "NC-303");
    assertThat(COMPARISON.held())
        .flatExtracting(HeldDeal::reasons)
        .allMatch(hold ->
            hold.code() == Code.HELD_FIELD
                && hold.field().equals("segment")
                && hold.clause().toString().equals("plan/requiredFields"));
  }

  @Test
  void one_changed_clause_has_no_reason_and_every_other_one_has() {
    List<PlanDiff.Change> changes = new ArrayList<>();
    List<ClauseAddress> unsaid = new ArrayList<>();
    for (String plan : List.of("ae", "am")) {
      PlanDiff diff =
          PlanDiff.between(
              SampleCompany.plan("current-" + plan), SampleCompany.plan("proposed-" + plan));
      changes.addAll(diff.changes());
      diff.withoutReason().forEach(change -> unsaid.add(change.address()));
    }
    assertThat(changes)
        .extracting(change -> change.address().toString())
        .containsExactlyInAnyOrder(
            "commission/credits",
            "commission/pay",
            "commission/modifiers",
            "commission/limits",
            "plan/requiredFields",
            "plan/payCalendar");
    assertThat(unsaid).extracting(ClauseAddress::toString).containsExactly("commission/credits");
  }

  @Test
  void a_bonus_is_earned_on_both_sides_and_lost_by_some() {
    List<Change> bonuses =
        planned()
            .flatMap(p -> COMPARISON.payee(p).lines().stream())
            .filter(line -> line.component().equals("quarter-bonus"))
            .map(line -> line.earned())
            .toList();
    assertThat(bonuses).anyMatch(bonus -> isSame(bonus) && bonus.current().signum() > 0);
    assertThat(bonuses).anyMatch(bonus -> bonus.difference().signum() < 0);
    assertThat(planned().flatMap(p -> COMPARISON.payee(p).lines().stream()))
        .anyMatch(line -> line.component().equals("retention-bonus"));
  }

  @Test
  void the_cap_bites_under_the_current_plan_and_nowhere_under_the_proposed() {
    PayeeComparison one = payee("NC-103");
    List<DealChange> commission =
        one.deals().stream().filter(deal -> deal.component().equals("commission")).toList();
    assertThat(commission).anyMatch(deal -> isCut(explained(deal, true)));
    assertThat(commission).noneMatch(deal -> isCut(explained(deal, false)));
  }

  @Test
  void there_are_shared_deals_credit_notes_and_deals_of_one_day() {
    assertThat(FACTS.splits()).extracting(split -> split.dealId()).hasSizeGreaterThan(18);
    Set<String> days = new HashSet<>();
    int ties = 0;
    int negative = 0;
    var amounts = FACTS.deals().number("amount").orElseThrow();
    for (int row = 0; row < FACTS.deals().size(); row++) {
      String day = FACTS.deals().owners().get(row) + FACTS.deals().date(row);
      ties += days.add(day) ? 0 : 1;
      negative += amounts.units()[row] < 0 ? 1 : 0;
    }
    assertThat(ties).isGreaterThan(10);
    assertThat(negative).isEqualTo(NorthCoast.RETURNED.size());
  }

  @Test
  void a_payee_hired_within_a_quarter_has_that_quarters_quota_by_days() {
    PayeeComparison yuki = payee("NC-105");
    assertThat(yuki.payee().hireDate()).isEqualTo("2026-05-11");
    assertThat(quotas(yuki, "2026-Q2"))
        .containsExactly(Fraction.of(240_000).times(Fraction.of(51, 91)));
    assertThat(quotas(yuki, "2026-Q3")).containsExactly(Fraction.of(240_000));
  }

  @Test
  void one_quarter_ends_exactly_at_quota() {
    PayeeComparison dana = payee("NC-101");
    assertThat(dana.lines())
        .anySatisfy(line -> {
          assertThat(line.period().id()).isEqualTo("2026-Q2");
          assertThat(line.earned().current().toDecimal()).isEqualByComparingTo("2000");
        });
    Change commission =
        dana.deals().stream()
            .filter(
                deal -> deal.component().equals("commission") && deal.period().equals("2026-Q2"))
            .map(DealChange::earned)
            .reduce(Change::plus)
            .orElseThrow();
    assertThat(commission.current().toDecimal()).isEqualByComparingTo("24000.00");
  }

  @Test
  void pay_statements_prove_the_current_plan_but_for_one_month_of_one_payee() {
    Map<String, BigDecimal> replayed = new TreeMap<>();
    Replay replay = Payroll.currentAlone(FACTS);
    for (int p = 0; p < replay.lines().payees().size(); p++) {
      for (Payment payment : replay.payments(p)) {
        String key = replay.lines().payees().get(p).id() + " " + payment.payDate();
        replayed.merge(key, BigDecimal.valueOf(payment.units(), 2), BigDecimal::add);
      }
    }
    Map<String, BigDecimal> off = new TreeMap<>();
    Set<String> payees = new HashSet<>();
    for (PayStatement one : FACTS.statements()) {
      payees.add(one.payeeId());
      String key = one.payeeId() + " " + one.payDate();
      BigDecimal apart = one.amount().subtract(replayed.get(key));
      if (apart.signum() != 0) {
        off.put(key, apart);
      }
    }
    assertThat(off).containsExactly(Map.entry("NC-102 2026-05-31", new BigDecimal("100.00")));
    assertThat(payees).hasSize(15).doesNotContain("NC-100", "NC-105");
  }

  @Test
  void the_page_about_the_sample_states_the_figures_that_come_out() throws IOException {
    List<String> rows = new ArrayList<>();
    planned().forEach(p -> rows.add(row(COMPARISON.payees().get(p).name(), COMPARISON.earned(p))));
    rows.add(row("Everybody, earned", COMPARISON.totalEarned()));
    rows.add(row("Everybody, paid within 2026", COMPARISON.totalPaid()));
    assertThat(Files.readAllLines(Path.of("docs/sample.md"))).containsAll(rows);
  }

  private static String row(String name, Change change) {
    long most = change.current().minorUnits();
    BigDecimal percent =
        BigDecimal.valueOf(change.difference().minorUnits() * 100)
            .divide(BigDecimal.valueOf(most), 1, RoundingMode.HALF_UP);
    return String.format(
        Locale.ROOT,
        "| %s | %,.2f | %,.2f | %+,.2f | %+.1f %% |",
        name,
        change.current().toDecimal(),
        change.proposed().toDecimal(),
        change.difference().toDecimal(),
        percent);
  }

  private static Set<Fraction> quotas(PayeeComparison one, String period) {
    Set<Fraction> quotas = new HashSet<>();
    one.deals().stream()
        .filter(deal -> deal.component().equals("commission") && deal.period().equals(period))
        .flatMap(deal -> explained(deal, true).stream())
        .flatMap(trace -> trace.steps().stream())
        .forEach(step -> {
          if (step instanceof Reason.Measured measured) {
            measured.quota().ifPresent(quotas::add);
          }
        });
    return quotas;
  }

  private static List<Trace> explained(DealChange deal, boolean current) {
    var both = COMPARISON.explainLine(deal.line());
    return current ? both.current() : both.proposed();
  }

  private static boolean isCut(List<Trace> traces) {
    return traces.stream()
        .flatMap(trace -> trace.steps().stream())
        .anyMatch(reason -> reason instanceof LimitReason.Capped);
  }

  private static boolean isSame(Change change) {
    return change.difference().signum() == 0;
  }

  private static Stream<Integer> planned() {
    return IntStream.range(0, COMPARISON.payees().size())
        .boxed()
        .filter(p -> COMPARISON.current().planOf(p).isPresent());
  }

  private static String id(int payee) {
    return COMPARISON.payees().get(payee).id();
  }

  private static PayeeComparison payee(String id) {
    return COMPARISON.payee(COMPARISON.payeeIndex(id).orElseThrow());
  }

  /** Five per cent of the current pay is twenty times the difference. */
  private static String band(int payee) {
    Change earned = COMPARISON.earned(payee);
    long difference = earned.difference().minorUnits();
    long most = earned.current().minorUnits();
    if (difference == 0) {
      return "3 same";
    }
    boolean far = Math.abs(difference) * 20 > most;
    return difference > 0
        ? far ? "1 above +5 %" : "2 up to +5 %"
        : far ? "5 below -5 %" : "4 to -5 %";
  }
}
