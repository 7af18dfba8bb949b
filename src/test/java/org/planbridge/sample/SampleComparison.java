package org.planbridge.sample;

import org.planbridge.compare.Comparison;

/** The sample company compared, for tests of what is made of a comparison. */
public final class SampleComparison {
  private static final Comparison ONCE =
      SampleCompany.compare(SampleCompany.read(SampleCompany.packed()).facts());

  private SampleComparison() {}

  /** The same comparison for every test. */
  public static Comparison get() {
    return ONCE;
  }

  /** The place of a payee in the comparison. */
  public static int payee(String id) {
    return ONCE.payeeIndex(id).orElseThrow();
  }
}
