package org.planbridge.bench.work;

/** Makes the deals and quotas of a size. Synthetic: no real company's figures are in them. */
public final class Generator {
  private Generator() {}

  /** Fills the quotas, then the deals, from each rep's own draws. */
  public static DealColumns generate(Size size, QuotaColumns quotas) {
    RepDraws[] draws = new RepDraws[size.reps()];
    for (int rep = 0; rep < draws.length; rep++) {
      draws[rep] = RepDraws.of(rep);
      quotas(size, draws[rep], rep, quotas);
    }
    DealColumns deals = new DealColumns(size.deals());
    int deal = 0;
    for (int k = 0; k < size.dealsPerRep(); k++) {
      for (int rep = 0; rep < draws.length; rep++) {
        deal(draws[rep], rep, deal++, deals);
      }
    }
    return deals;
  }

  private static void quotas(Size size, RepDraws draws, int rep, QuotaColumns quotas) {
    for (int group = 4 * rep; group < 4 * rep + 4; group++) {
      long percent = 45L + draws.next() % 140;
      long dollars = size.dealsPerRep() * 16_750L * percent / 400;
      quotas.quota[group] = (dollars - dollars % 100) * 100;
      quotas.targetIncentive[group] = quotas.quota[group] * 6 / 100;
    }
  }

  private static void deal(RepDraws draws, int rep, int deal, DealColumns deals) {
    int forAmount = draws.next();
    int forBigDeal = draws.next();
    int forDay = draws.next();
    int forTraits = draws.next();
    long amount = 50_000L + forAmount % 2_000_000;
    if (forBigDeal % 16 == 0) {
      amount += forBigDeal / 16 % 20_000_000;
    }
    deals.rep[deal] = rep;
    deals.amount[deal] = amount;
    deals.day[deal] = (short) (forDay % 365);
    deals.traits[deal] =
        Traits.pack(forTraits % 3, forTraits / 3 % 10 < 3 ? 1 : 0, forTraits / 30 % 4 == 0 ? 1 : 0);
  }
}
