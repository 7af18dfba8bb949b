package org.planbridge.engine.operator;

import java.util.Optional;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.lines.LineTests;
import org.planbridge.explain.Reason;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Component;
import org.planbridge.plan.Pay;
import org.planbridge.plan.TierPays;

/** Tiers by the measure: of the pay base, of deals, of units, or of what a rate gives. */
final class TieredPay implements LinePay {
  private final ClauseAddress address;
  private final TierOperator tiers;
  private final TierPays pays;
  private final Optional<UnitCount> units;
  private final Optional<DealPay> scaled;
  private final String number;

  TieredPay(
      ClauseAddress address,
      Pay.Tiers table,
      Component component,
      LineTests tests,
      boolean runsAlong) {
    this.address = address;
    tiers = new TierOperator(address, table, runsAlong);
    pays = table.pays();
    units =
        pays instanceof TierPays.PerUnit(var unit)
            ? Optional.of(new UnitCount(address, unit))
            : Optional.empty();
    scaled =
        pays instanceof TierPays.Multiplier(var of)
            ? Optional.of(DealPay.of(address, of, tests, true))
            : Optional.empty();
    number = component.base().number();
  }

  /** Whether a reversal must say which deal it reverses. */
  boolean needsReversals() {
    return tiers.takesWhole();
  }

  /** The number whose sign says whether a deal is a reversal. */
  String number() {
    return number;
  }

  /** The units that the steps pay for, if they do. */
  Optional<UnitCount> units() {
    return units;
  }

  /** The rate or table that the steps scale, if they do. */
  Optional<DealPay> scaled() {
    return scaled;
  }

  @Override
  public boolean looksAtMeasure() {
    return true;
  }

  @Override
  public boolean asAttainment() {
    return tiers.asAttainment();
  }

  @Override
  public boolean reRates() {
    return tiers.reRates();
  }

  @Override
  public PaidOn paidOn(CreditOperator credits) {
    return switch (pays) {
      case TierPays.Rate _ -> credits.paidOn();
      case TierPays.PerDeal _ -> new PaidOn.Deals();
      case TierPays.PerUnit _, TierPays.Once _, TierPays.Multiplier _ ->
          units.map(UnitCount::paidOn).orElse(new PaidOn.Other());
    };
  }

  @Override
  public Column basis(Frame frame, CreditOperator credits, LineCodes codes, Column base) {
    if (pays instanceof TierPays.PerDeal) {
      return deals(frame, credits, codes);
    }
    return units
        .map(count -> count.column(frame, credits, codes))
        .or(() -> scaled.map(rate -> rate.earned(Look.atDeals(frame, credits, codes, base))))
        .orElse(base);
  }

  private Column deals(Frame frame, CreditOperator credits, LineCodes codes) {
    Column deals = credits.perDeal(frame, codes);
    if (frame.recorder != null) {
      frame.recorder.line(i ->
          deals.at(i).signum() == 0
              ? null
              : new Reason.Based(
                  address, Reason.Based.Of.DEALS, Fraction.ONE, deals.at(i), deals.at(i)));
    }
    return deals;
  }

  @Override
  public Part pay(Look look) {
    int[] reversed = needsReversals() ? Reversals.of(look.frame(), number) : null;
    return tiers.pay(look, reversed);
  }
}
