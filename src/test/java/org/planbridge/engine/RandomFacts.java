package org.planbridge.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.planbridge.facts.Facts;
import org.planbridge.facts.Payee;
import org.planbridge.facts.Quota;
import org.planbridge.facts.SourceRow;
import org.planbridge.facts.Split;
import org.planbridge.money.Fraction;
import org.planbridge.time.Cycle;
import org.planbridge.time.Period;
import org.planbridge.time.PlanCalendar;
import org.planbridge.time.Span;

/**
 * A few payees and their deals in one compared period: splits also in thirds, reversals, several
 * deals on a day, fields that are missing, people who come and go, quotas by payee and by role.
 */
final class RandomFacts {
  private static final List<String> IDS = List.of("7", "12", "ada", "Bo", "ç", "009", "x-1");

  private final Dice dice;
  private final Span basis;

  RandomFacts(Dice dice, Span basis) {
    this.dice = dice;
    this.basis = basis;
  }

  Facts draw() {
    List<Payee> payees = new ArrayList<>();
    for (int i = 1 + dice.below(5); i > 0; i--) {
      payees.add(payee(IDS.get(i)));
    }
    List<Deal> deals = deals(payees);
    return Facts.of(
        Deal.table(deals),
        payees,
        dice.has(Without.SPLITS) && dice.chance(60) ? splits(deals, payees) : List.of(),
        quotas(payees));
  }

  private Payee payee(String id) {
    boolean knows = !dice.has(Without.GAPS) || dice.chance(85);
    return new Payee(
        id,
        "Rep " + id,
        dice.one("AE", "SDR"),
        dice.one("North", "South"),
        null,
        dice.chance(30) ? day() : null,
        dice.chance(15) ? day() : null,
        knows ? dice.number("10000", "75000", "33333.33") : null,
        knows ? dice.number("60000", "50000") : null,
        Map.of(),
        new SourceRow("payees.csv", 2));
  }

  private LocalDate day() {
    return basis.from().plusDays(dice.below((int) basis.days()));
  }

  private List<Deal> deals(List<Payee> payees) {
    List<Deal> deals = new ArrayList<>();
    for (int i = dice.below(24); i > 0; i--) {
      String id = (dice.chance(50) ? "" : "D") + (100 + deals.size() * 7 % 40) + deals.size();
      String owner = dice.one(payees).id();
      boolean reverses = dice.has(Without.NEGATIVES) && dice.chance(15) && !deals.isEmpty();
      deals.add(reverses ? reversal(id, dice.one(deals)) : deal(id, owner));
    }
    return deals;
  }

  private Deal deal(String id, String owner) {
    boolean lacks = dice.has(Without.GAPS);
    // A few days, so that there are ties and lines on the first and last day.
    LocalDate date =
        switch (dice.below(6)) {
          case 0 -> basis.from();
          case 1 -> basis.last();
          case 2 -> basis.from().plusDays(40);
          default -> day();
        };
    return new Deal(
        id,
        owner,
        date,
        lacks && dice.chance(4) ? null : amount(),
        lacks && dice.chance(15) ? null : dice.number("0", "100.5", "1000", "250.125"),
        lacks && dice.chance(8) ? null : dice.one("A", "B", "C"),
        lacks && dice.chance(15) ? null : dice.one("S", "M", "L"),
        null);
  }

  private Deal reversal(String id, Deal of) {
    BigDecimal amount = of.amount() == null ? BigDecimal.ONE : of.amount();
    boolean named = !dice.has(Without.GAPS) || dice.chance(90);
    return new Deal(
        id,
        of.owner(),
        dice.chance(50) ? of.date() : basis.last(),
        amount.signum() < 0 ? amount : amount.negate(),
        of.margin() == null ? null : of.margin().negate(),
        of.product(),
        of.segment(),
        named ? of.id() : null);
  }

  private BigDecimal amount() {
    return switch (dice.below(4)) {
      case 0 -> dice.number("2500", "5000", "1000", "0.05", "100", "0");
      case 1 -> BigDecimal.valueOf(dice.below(100_000_000), 4);
      default -> BigDecimal.valueOf(dice.below(800_000), 2);
    };
  }

  private List<Split> splits(List<Deal> deals, List<Payee> payees) {
    List<Split> splits = new ArrayList<>();
    for (Deal deal : deals) {
      if (dice.chance(60)) {
        continue;
      }
      List<String> shares =
          dice.one(
              List.of("1/2", "1/2"),
              List.of("1/3", "1/3", "1/3"),
              List.of("60%", "40%"),
              List.of("1/7", "6/7"),
              List.of("1"));
      int first = dice.below(payees.size());
      for (int s = 0; s < shares.size(); s++) {
        splits.add(
            new Split(
                deal.id(),
                payees.get((first + s) % payees.size()).id(),
                Fraction.parse(shares.get(s)),
                null,
                new SourceRow("splits.csv", splits.size() + 2)));
      }
    }
    return splits;
  }

  private List<Quota> quotas(List<Payee> payees) {
    List<Quota> quotas = new ArrayList<>();
    boolean all = !dice.has(Without.GAPS);
    for (Payee payee : payees) {
      if (all || dice.chance(80)) {
        add(quotas, payee.id(), null, "amount");
        add(quotas, payee.id(), null, "deals");
      }
    }
    add(quotas, null, "AE", "amount");
    add(quotas, null, "SDR", "amount");
    add(quotas, null, "AE", "");
    return quotas;
  }

  private void add(List<Quota> quotas, String payee, String role, String measure) {
    Cycle cycle = dice.one(Cycle.YEAR, Cycle.QUARTER, Cycle.HALF, Cycle.MONTH);
    Span years =
        new Span(basis.from().withDayOfYear(1), basis.last().plusYears(1).withDayOfYear(1));
    for (Period period : PlanCalendar.civil().periods(cycle, years)) {
      if (dice.has(Without.GAPS) && dice.chance(4)) {
        continue;
      }
      BigDecimal amount =
          measure.equals("deals")
              ? dice.number("2", "5", "8")
              : dice.number("5000", "10000", "40000", "33000", "7777.77");
      quotas.add(
          new Quota(payee, role, measure, period.span(), amount, new SourceRow("quotas.csv", 2)));
    }
  }
}
