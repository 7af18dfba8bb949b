package org.planbridge.bench.peer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.planbridge.bench.work.Variant;

/**
 * The two plans and everything between them in exact decimals, one deal after the other, tiers
 * walked one by one. Slow and written without a look at the kernel: it is there to disagree.
 *
 * @param changes which clause changes are made, as {@link Coalitions} numbers them; none is the old
 *     plan, all is the new
 * @param figures the new plan's figures
 */
record ReferencePlan(int changes, Variant figures) {
  private static final List<BigDecimal> FLAT =
      List.of(new BigDecimal("0.0725"), new BigDecimal("0.055"), new BigDecimal("0.09125"));
  private static final BigDecimal BONUS = new BigDecimal("0.0125");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  static final ReferencePlan OLD = new ReferencePlan(0, Variant.PROPOSED);

  static ReferencePlan proposed(Variant figures) {
    return new ReferencePlan(Coalitions.COUNT - 1, figures);
  }

  /**
   * What a rep-quarter earns.
   *
   * @param paid each deal's pay after the cap, in the order of the deals
   * @param bonus the quarter's bonus, zero where the plan has none
   */
  record Pay(List<BigDecimal> paid, BigDecimal bookings, BigDecimal bonus) {
    BigDecimal lines() {
      return paid.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal total() {
      return lines().add(bonus);
    }
  }

  /** The pay of one rep-quarter whose deals are in order. */
  Pay pay(List<ReferenceDeal> deals, BigDecimal quota, BigDecimal targetIncentive) {
    BigDecimal cap = percent(targetIncentive, figures.capPercent());
    List<BigDecimal> paid = new ArrayList<>();
    BigDecimal bookings = BigDecimal.ZERO;
    BigDecimal earned = BigDecimal.ZERO;
    for (ReferenceDeal deal : deals) {
      BigDecimal line = line(deal, bookings, quota);
      if (has(Coalitions.CAP)) {
        line = line.min(cap.subtract(earned));
      }
      earned = earned.add(line);
      paid.add(line);
      bookings = bookings.add(deal.amount());
    }
    boolean bonus = !has(Coalitions.NO_BONUS) && bookings.compareTo(quota) >= 0;
    return new Pay(paid, bookings, bonus ? cents(bookings.multiply(BONUS)) : BigDecimal.ZERO);
  }

  private BigDecimal line(ReferenceDeal deal, BigDecimal before, BigDecimal quota) {
    BigDecimal base =
        has(Coalitions.TIERS)
            ? tiers(before, before.add(deal.amount()), quota)
            : deal.amount().multiply(FLAT.get(deal.product()));
    if (has(Coalitions.RENEWAL_HALF) && deal.renewal()) {
      base = base.multiply(HALF);
    }
    if (has(Coalitions.KICKER) && deal.multiYear()) {
      base = base.add(deal.amount().multiply(basisPoints(figures.kicker())));
    }
    return cents(base);
  }

  private BigDecimal tiers(BigDecimal before, BigDecimal after, BigDecimal quota) {
    List<BigDecimal> bounds =
        List.of(percent(quota, 50), quota, percent(quota, figures.thirdPercent()), after);
    List<Long> rates = List.of(figures.rate1(), figures.rate2(), figures.rate3(), figures.rate4());
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal from = before;
    for (int tier = 0; tier < rates.size(); tier++) {
      BigDecimal to = after.min(bounds.get(tier));
      if (to.compareTo(from) > 0) {
        sum = sum.add(to.subtract(from).multiply(basisPoints(rates.get(tier))));
        from = to;
      }
    }
    return sum;
  }

  private boolean has(int change) {
    return (changes & change) != 0;
  }

  private static BigDecimal percent(BigDecimal of, long percent) {
    return of.multiply(BigDecimal.valueOf(percent, 2)).setScale(2, RoundingMode.FLOOR);
  }

  private static BigDecimal basisPoints(long points) {
    return BigDecimal.valueOf(points, 4);
  }

  private static BigDecimal cents(BigDecimal money) {
    return money.setScale(2, RoundingMode.HALF_UP);
  }
}
