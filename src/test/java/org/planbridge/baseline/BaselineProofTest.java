package org.planbridge.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planbridge.compare.ComparisonRequest;
import org.planbridge.engine.Workers;
import org.planbridge.facts.Facts;
import org.planbridge.facts.PayStatement;
import org.planbridge.sample.SampleComparison;

/** The sample's pay statements, and faults planted in them. */
class BaselineProofTest {
  private static final Workers ALONE = new Workers(1);
  private static final ComparisonRequest SAMPLE = SampleComparison.get().request();

  @Test
  void the_sample_agrees_but_for_one_month_of_one_payee() {
    BaselineProof proof = BaselineProof.of(SAMPLE, ALONE);

    assertThat(proof.hasStatements()).isTrue();
    assertThat(proof.dates()).isEqualTo(proof.matches() + 1);
    PayDateProof off = of(proof, "NC-102").differences().getFirst();
    assertThat(off.date()).isEqualTo(LocalDate.of(2026, 5, 31));
    assertThat(off.difference().toDecimal()).isEqualByComparingTo("100.00");
    assertThat(of(proof, "NC-101").isProven()).isTrue();
  }

  @Test
  void one_cent_is_found() {
    BaselineProof proof = BaselineProof.of(with("NC-101", "2026-03-31", "0.01"), ALONE);

    List<PayDateProof> off = of(proof, "NC-101").differences();
    assertThat(off).hasSize(1);
    assertThat(off.getFirst().difference().minorUnits()).isEqualTo(1);
    assertThat(off.getFirst().date()).isEqualTo(LocalDate.of(2026, 3, 31));
  }

  @Test
  void a_sum_paid_on_another_date_is_told() {
    ComparisonRequest later =
        with(with(SAMPLE, "NC-101", "2026-03-31", "-250.00"), "NC-101", "2026-04-30", "250.00");

    assertThat(of(BaselineProof.of(later, ALONE), "NC-101").differences())
        .extracting(PayDateProof::because)
        .containsExactly(
            java.util.Optional.of(new PayDateProof.Because.OtherDate(LocalDate.of(2026, 4, 30))),
            java.util.Optional.of(new PayDateProof.Because.OtherDate(LocalDate.of(2026, 3, 31))));
  }

  @Test
  void without_statements_nothing_is_claimed() {
    Facts facts = SAMPLE.facts();
    ComparisonRequest none =
        new ComparisonRequest(
            SAMPLE.current(), SAMPLE.proposed(), facts.withStatements(List.of()), SAMPLE.basis());

    BaselineProof proof = BaselineProof.of(none, ALONE);

    assertThat(proof.hasStatements()).isFalse();
    assertThat(of(proof, "NC-101").isProven()).isFalse();
  }

  private static PayeeProof of(BaselineProof proof, String id) {
    return proof.payees().stream()
        .filter(one -> one.payee().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static ComparisonRequest with(String payee, String date, String more) {
    return with(SAMPLE, payee, date, more);
  }

  private static ComparisonRequest with(
      ComparisonRequest request, String payee, String date, String more) {
    List<PayStatement> statements = new ArrayList<>();
    for (PayStatement one : request.facts().statements()) {
      boolean wanted = one.payeeId().equals(payee) && one.payDate().equals(LocalDate.parse(date));
      statements.add(
          wanted
              ? new PayStatement(
                  one.payeeId(),
                  one.payDate(),
                  one.amount().add(new BigDecimal(more)),
                  one.component(),
                  one.source())
              : one);
    }
    return new ComparisonRequest(
        request.current(),
        request.proposed(),
        request.facts().withStatements(statements),
        request.basis());
  }
}
