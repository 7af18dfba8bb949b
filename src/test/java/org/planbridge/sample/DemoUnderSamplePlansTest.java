package org.planbridge.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.planbridge.compare.Comparison;
import org.planbridge.workspace.demo.DemoSize;
import org.planbridge.workspace.demo.DemoTexts;

/** Made-up facts can be compared under the sample company's plans as they are. */
class DemoUnderSamplePlansTest {
  @Test
  void everybody_has_a_plan_and_no_deal_is_held() {
    Comparison comparison =
        SampleCompany.compare(
            SampleCompany.read(DemoTexts.of(new DemoSize(4_000, 11, false))).facts());
    assertThat(comparison.held()).isEmpty();
    assertThat(comparison.warnings()).isEmpty();
    assertThat(comparison.payees()).hasSize(20);
    assertThat(comparison.totalEarned().difference().signum()).isNotZero();
    for (int p = 0; p < comparison.payees().size(); p++) {
      assertThat(comparison.earned(p).current().signum()).isPositive();
    }
  }
}
