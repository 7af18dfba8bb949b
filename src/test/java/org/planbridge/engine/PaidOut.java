package org.planbridge.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.planbridge.facts.DealEvent;
import org.planbridge.facts.Facts;
import org.planbridge.plan.Clawback;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.Matrix;
import org.planbridge.plan.Pay;
import org.planbridge.plan.RandomPayouts;
import org.planbridge.plan.Release;
import org.planbridge.plan.Slot;

/** Cases with releases, clawbacks and events made from a seed of their own. */
final class PaidOut {
  private static final List<String> KINDS =
      List.of(
          "invoiced",
          "cash received",
          "cash received",
          "renewed",
          "installed",
          "usage",
          "credit note",
          "refunded",
          "churned",
          "not paid");

  private PaidOut() {}

  /** The case of a seed, whose plans release and take back. */
  static Case of(long seed) {
    Case plain = Case.of(seed);
    Random random = new Random(seed * 31 + 7);
    return new Case(
        plan(plain.current(), random, true),
        plan(plain.proposed(), random, true),
        facts(plain, random),
        plain.basis());
  }

  /** The same case whose plans release at once; what they take back stays. */
  static Case atOnce(Case one) {
    return one.with(atOnce(one.current()), atOnce(one.proposed()));
  }

  private static CompensationPlan atOnce(CompensationPlan plan) {
    return plan.withComponents(
        plan.components().stream().map(each -> each.with(Slot.RELEASE, Release.DEFAULT)).toList());
  }

  private static CompensationPlan plan(CompensationPlan plan, Random random, boolean takes) {
    RandomPayouts payouts = new RandomPayouts(random);
    List<Component> components = new ArrayList<>();
    for (Component one : plan.components()) {
      boolean bonus =
          one.pay() instanceof Pay.Bonus
              || (one.pay() instanceof Matrix matrix && !matrix.isOfDeals());
      Clawback clawback = payouts.clawback(bonus);
      components.add(
          one.with(Slot.RELEASE, payouts.release(bonus))
              .with(Slot.CLAWBACK, takes ? clawback : Clawback.DEFAULT));
    }
    return plan.withComponents(components);
  }

  private static Facts facts(Case one, Random random) {
    List<DealEvent> events = new ArrayList<>();
    for (Deal deal : one.deals()) {
      for (int k = random.nextInt(4); k > 0; k--) {
        LocalDate date = deal.date().plusDays(random.nextInt(150) - 10L);
        events.add(
            new DealEvent(
                deal.id(),
                KINDS.get(random.nextInt(KINDS.size())),
                date,
                BigDecimal.valueOf(random.nextInt(2_000_000) - 50_000L, 2),
                null));
      }
    }
    Facts facts = one.facts();
    return new Facts(
        facts.deals(), facts.payees(), facts.splits(), facts.quotas(), events, facts.statements());
  }
}
