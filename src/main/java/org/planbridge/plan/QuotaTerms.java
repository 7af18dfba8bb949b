package org.planbridge.plan;

/** Where the denominator of attainment comes from. */
public sealed interface QuotaTerms {
  /**
   * The quota facts of the payee, or of the payee's role, that count {@code measure} or do not say
   * what they count.
   */
  record FromFacts(String measure) implements QuotaTerms {}

  QuotaTerms AMOUNT = new FromFacts("amount");
}
