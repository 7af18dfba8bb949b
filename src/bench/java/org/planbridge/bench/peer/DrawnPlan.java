package org.planbridge.bench.peer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A plan drawn at random, as a plan file and as exact decimals walked deal by deal. Percentages are
 * of the quarter's quota or target incentive, rates are basis points.
 *
 * @param bounds where each tier begins, the first at 0; empty pays {@code rates} by product
 * @param kickers what is paid on top, in basis points, of deals that a test holds for
 * @param cut the deals whose rate part is halved, or none
 * @param cap the most that a quarter's commission pays; 0 is no cap
 * @param bonusFrom the attainment from which a bonus of 1.5 % of bookings is paid; 0 is no bonus
 */
public record DrawnPlan(
    String name,
    List<Integer> bounds,
    List<Integer> rates,
    List<Kicker> kickers,
    List<Test> cut,
    int cap,
    int bonusFrom) {

  /** What a deal is asked. */
  public enum Test {
    MULTI_YEAR("{\"field\": \"multi_year\", \"is\": \"1\"}"),
    RENEWAL("{\"field\": \"renewal\", \"is\": \"1\"}"),
    NEW_BUSINESS("{\"field\": \"renewal\", \"is\": \"0\"}"),
    PRODUCT_A("{\"field\": \"product\", \"is\": \"A\"}"),
    PRODUCT_C("{\"field\": \"product\", \"is\": \"C\"}");

    private final String json;

    Test(String json) {
      this.json = json;
    }

    boolean holds(ReferenceDeal deal) {
      return switch (this) {
        case MULTI_YEAR -> deal.multiYear();
        case RENEWAL -> deal.renewal();
        case NEW_BUSINESS -> !deal.renewal();
        case PRODUCT_A -> deal.product() == 0;
        case PRODUCT_C -> deal.product() == 2;
      };
    }
  }

  /** A rate on top for the deals that every test holds for. */
  public record Kicker(List<Test> tests, int rate) {
    boolean holds(ReferenceDeal deal) {
      return tests.stream().allMatch(test -> test.holds(deal));
    }
  }

  private static final BigDecimal BONUS = new BigDecimal("0.015");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** The benchmark's new plan with one more condition and one more threshold. */
  public static DrawnPlan richer() {
    return new DrawnPlan(
        "new, one more condition and threshold",
        List.of(0, 50, 100, 150, 200),
        List.of(600, 800, 1200, 1500, 1800),
        List.of(new Kicker(List.of(Test.MULTI_YEAR, Test.NEW_BUSINESS), 200)),
        List.of(Test.RENEWAL),
        250,
        0);
  }

  /** So many plans, the same whenever they are drawn. */
  public static List<DrawnPlan> draw(int plans) {
    Random random = new Random(20_250_101);
    return IntStream.rangeClosed(1, plans).mapToObj(i -> draw("drawn " + i, random)).toList();
  }

  private static DrawnPlan draw(String name, Random random) {
    boolean tiered = random.nextInt(3) > 0;
    List<Integer> bounds = new ArrayList<>();
    List<Integer> rates = new ArrayList<>();
    int steps = tiered ? 2 + random.nextInt(4) : 3;
    for (int i = 0; i < steps; i++) {
      if (tiered) {
        bounds.add(i == 0 ? 0 : bounds.getLast() + 20 + random.nextInt(50));
      }
      rates.add(300 + random.nextInt(1_200));
    }
    List<Kicker> kickers = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      List<Test> tests = new ArrayList<>(List.of(Test.values()));
      java.util.Collections.shuffle(tests, random);
      kickers.add(
          new Kicker(
              List.copyOf(tests.subList(0, 1 + random.nextInt(2))), 50 + random.nextInt(300)));
    }
    return new DrawnPlan(
        name,
        bounds,
        rates,
        kickers,
        random.nextBoolean() ? List.of(Test.values()[random.nextInt(5)]) : List.of(),
        random.nextBoolean() ? 100 + random.nextInt(200) : 0,
        random.nextBoolean() ? 80 + random.nextInt(60) : 0);
  }

  /** The plan as a plan file. */
  public String json() {
    String pay = bounds.isEmpty() ? table() : tiers();
    String bonus =
        bonusFrom == 0
            ? ""
            : """
            , {"id": "bonus", "name": "Bonus", "credits": {"to": "owner"},
             "measure": {"sum": "quota credit", "over": "quarter"}, "quota": {"facts": "amount"},
             "pay": {"bonus": {"reached": {"attainment": {"from": "%s"}}, "rateOfCredit": "%s"}}}
            """
                .formatted(percent(bonusFrom), BONUS);
    return """
    {"format": 1, "id": "drawn", "name": "%s", "version": "1", "currency": "USD",
     "effective": {"from": "2025-01-01", "to": "2025-12-31"}, "calendar": {"firstMonth": 1},
     "components": [
      {"id": "commission", "name": "Commission", "credits": {"to": "owner"},
       "measure": {"sum": "quota credit", "over": "quarter"}, "quota": {"facts": "amount"},
       "pay": {%s}%s%s}%s]}
    """
        .formatted(name, pay, modifiers(), limit(), bonus);
  }

  private String tiers() {
    String steps =
        IntStream.range(0, rates.size())
            .mapToObj(i ->
                "{\"from\": \"%s\", \"rate\": \"%s\", \"mode\": \"marginal\"}"
                    .formatted(percent(bounds.get(i)), points(rates.get(i))))
            .collect(Collectors.joining(", "));
    return "\"tiers\": {\"by\": \"attainment\", \"steps\": [" + steps + "]}";
  }

  private String table() {
    String cells =
        IntStream.range(0, rates.size())
            .mapToObj(i ->
                String.format(
                    Locale.ROOT,
                    "{\"when\": {\"field\": \"product\", \"is\": \"%c\"}, \"rate\": \"%s\"}",
                    'A' + i,
                    points(rates.get(i))))
            .collect(Collectors.joining(", "));
    return "\"table\": {\"cells\": [" + cells + "], \"precedence\": \"first match\"}";
  }

  private String modifiers() {
    List<String> parts = new ArrayList<>();
    if (!kickers.isEmpty()) {
      parts.add(
          "\"kickers\": ["
              + kickers.stream()
                  .map(one ->
                      "{\"when\": %s, \"rate\": \"%s\"}"
                          .formatted(when(one.tests()), points(one.rate())))
                  .collect(Collectors.joining(", "))
              + "]");
    }
    if (!cut.isEmpty()) {
      parts.add(
          "\"multipliers\": [{\"when\": %s, \"factor\": \"%s\", \"scope\": \"before kickers\"}]"
              .formatted(when(cut), HALF));
    }
    return parts.isEmpty() ? "" : ", \"modifiers\": {" + String.join(", ", parts) + "}";
  }

  private static String when(List<Test> tests) {
    return tests.size() == 1
        ? tests.getFirst().json
        : "{\"all\": ["
            + tests.stream().map(test -> test.json).collect(Collectors.joining(", "))
            + "]}";
  }

  private String limit() {
    return cap == 0
        ? ""
        : ", \"limits\": [{\"cap\": {\"targetIncentive\": \"%s\"}, \"per\": \"quarter\"}]"
            .formatted(percent(cap));
  }

  /** What the deals of a rep's quarter are paid, in order, and the bonus last. */
  List<BigDecimal> pay(ReferenceCompany.Quarter quarter) {
    BigDecimal most =
        cap == 0 ? null : quarter.targetIncentive().multiply(percent(cap)).setScale(2, HALF_UP);
    List<BigDecimal> paid = new ArrayList<>();
    BigDecimal bookings = BigDecimal.ZERO;
    BigDecimal earned = BigDecimal.ZERO;
    for (ReferenceDeal deal : quarter.deals()) {
      BigDecimal line = line(deal, bookings, quarter.quota());
      if (most != null) {
        line = line.min(most.subtract(earned));
      }
      earned = earned.add(line);
      paid.add(line);
      bookings = bookings.add(deal.amount());
    }
    boolean reached =
        bonusFrom > 0 && bookings.compareTo(quarter.quota().multiply(percent(bonusFrom))) >= 0;
    paid.add(reached ? bookings.multiply(BONUS).setScale(2, HALF_UP) : BigDecimal.ZERO);
    return paid;
  }

  private static final RoundingMode HALF_UP = RoundingMode.HALF_UP;

  private BigDecimal line(ReferenceDeal deal, BigDecimal before, BigDecimal quota) {
    BigDecimal base =
        bounds.isEmpty()
            ? deal.amount().multiply(points(rates.get(deal.product())))
            : tiers(before, before.add(deal.amount()), quota);
    if (!cut.isEmpty() && cut.getFirst().holds(deal)) {
      base = base.multiply(HALF);
    }
    for (Kicker kicker : kickers) {
      if (kicker.holds(deal)) {
        base = base.add(deal.amount().multiply(points(kicker.rate())));
      }
    }
    return base.setScale(2, HALF_UP);
  }

  private BigDecimal tiers(BigDecimal before, BigDecimal after, BigDecimal quota) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal from = before;
    for (int tier = 0; tier < rates.size(); tier++) {
      BigDecimal to =
          tier + 1 < rates.size()
              ? after.min(quota.multiply(percent(bounds.get(tier + 1))))
              : after;
      if (to.compareTo(from) > 0) {
        sum = sum.add(to.subtract(from).multiply(points(rates.get(tier))));
        from = to;
      }
    }
    return sum;
  }

  private static BigDecimal percent(int percent) {
    return BigDecimal.valueOf(percent, 2);
  }

  private static BigDecimal points(int points) {
    return BigDecimal.valueOf(points, 4);
  }
}
