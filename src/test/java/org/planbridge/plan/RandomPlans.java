package org.planbridge.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.planbridge.time.PlanCalendar;
import org.planbridge.time.Span;

/**
 * Sound plans made from a seed: every kind of clause turns up, stated and assumed. The same seed is
 * the same plan.
 */
public final class RandomPlans {
  private static final List<String> FIELDS =
      List.of("product", "segment", "sector", "term months", "Win Type", "amount");
  private static final List<String> VALUES =
      List.of("New", "GTX Plus Pro", "a \"quoted\" one", "Überlandwerk", "{0}", "it's", "東京");

  private final RandomGenerator random;

  public RandomPlans(RandomGenerator random) {
    this.random = random;
  }

  public CompensationPlan plan() {
    List<Component> components =
        IntStream.rangeClosed(1, 1 + random.nextInt(4))
            .mapToObj(i -> component("part-" + i))
            .toList();
    Map<ClauseAddress, Why> reasons = new HashMap<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      reasons.put(ClauseAddress.of(one(components), one(Slot.values())), why());
      reasons.put(ClauseAddress.of(one(Term.values())), why());
      reasons.put(new ClauseAddress("gone", one(Slot.values()).spelling()), why());
    }
    return new CompensationPlan(
        "plan-" + random.nextInt(100),
        one(VALUES),
        "v" + random.nextInt(9),
        Currency.getInstance(one(List.of("USD", "EUR", "JPY", "GBP"))),
        maybe(() -> Span.ofClosed(day(2025), day(2026))),
        calendar(),
        who(),
        components,
        terms(),
        reasons);
  }

  /** The plan with one of its clauses made anew, in other words than before; and which one. */
  public record Edited(CompensationPlan plan, ClauseAddress address) {}

  /** Changes the value of exactly one clause. */
  public Edited edit(CompensationPlan plan) {
    while (true) {
      CompensationPlan next;
      ClauseAddress address;
      if (random.nextInt(4) == 0) {
        Term term = one(Term.values());
        address = ClauseAddress.of(term);
        next = withTerm(plan, term);
      } else {
        Component component = one(plan.components());
        Slot slot = one(Slot.values());
        address = ClauseAddress.of(component, slot);
        next = with(plan, withSlot(component, slot));
      }
      if (!next.clauses().get(address).equals(plan.clauses().get(address))) {
        return new Edited(next, address);
      }
    }
  }

  private static CompensationPlan with(CompensationPlan plan, Component changed) {
    List<Component> components =
        plan.components().stream().map(c -> c.id().equals(changed.id()) ? changed : c).toList();
    return new CompensationPlan(
        plan.id(),
        plan.name(),
        plan.version(),
        plan.currency(),
        plan.effective(),
        plan.calendar(),
        plan.who(),
        components,
        plan.terms(),
        plan.reasons());
  }

  private CompensationPlan withTerm(CompensationPlan plan, Term term) {
    Terms was = plan.terms();
    Terms made = terms();
    Terms terms =
        switch (term) {
          case REQUIRED_FIELDS ->
              terms(was, made.requiredFields(), was.caps(), was.payCalendar(), was.rounding());
          case CAPS ->
              terms(was, was.requiredFields(), made.caps(), was.payCalendar(), was.rounding());
          case PAY_CALENDAR ->
              terms(was, was.requiredFields(), was.caps(), made.payCalendar(), was.rounding());
          case ROUNDING ->
              terms(was, was.requiredFields(), was.caps(), was.payCalendar(), made.rounding());
          case WHO,
              CALENDAR,
              DRAW,
              GUARANTEE,
              HOLD_HARMLESS,
              GRACE,
              TRUE_UP,
              TRANSITION,
              RATE_SET ->
              was;
        };
    return new CompensationPlan(
        plan.id(),
        plan.name(),
        plan.version(),
        plan.currency(),
        plan.effective(),
        term == Term.CALENDAR ? calendar() : plan.calendar(),
        term == Term.WHO ? who() : plan.who(),
        plan.components(),
        terms,
        plan.reasons());
  }

  private static Terms terms(
      Terms was,
      List<String> fields,
      List<PlanCap> caps,
      Choice<PayCalendar> pay,
      Choice<RoundingClause> rounding) {
    return new Terms(
        fields,
        caps,
        was.draw(),
        was.guarantee(),
        was.holdHarmless(),
        was.grace(),
        was.trueUp(),
        pay,
        rounding,
        was.transition(),
        was.rateSet());
  }

  private Component withSlot(Component was, Slot slot) {
    Component made = component(was.id());
    return new Component(
        was.id(),
        was.name(),
        slot == Slot.CREDITS ? made.credits() : was.credits(),
        slot == Slot.BASE ? made.base() : was.base(),
        slot == Slot.MEASURE ? made.measure() : was.measure(),
        slot == Slot.QUOTA ? made.quota() : was.quota(),
        slot == Slot.PAY ? made.pay() : was.pay(),
        slot == Slot.MODIFIERS ? made.modifiers() : was.modifiers(),
        was.gate(),
        slot == Slot.LIMITS ? made.limits() : was.limits(),
        was.release(),
        was.clawback());
  }

  private Component component(String id) {
    Measure measure = measure();
    boolean counts = measure.counted() instanceof Measure.Counted.Count;
    boolean perDeal = measure.over().value() == Measure.Over.DEAL;
    Pay pay = pay(counts, perDeal);
    boolean bonus = pay instanceof Pay.Bonus;
    return new Component(
        id,
        one(VALUES),
        credits(),
        random.nextInt(3) == 0
            ? new Base.NamedNumber(one(List.of("units", "margin")))
            : Base.AMOUNT,
        measure,
        counts || random.nextInt(4) == 0 ? new QuotaTerms.FromFacts("deals") : QuotaTerms.AMOUNT,
        pay,
        bonus ? Modifiers.NONE : modifiers(perDeal),
        Gate.DEFAULT,
        limits(bonus),
        Release.DEFAULT,
        Clawback.DEFAULT);
  }

  private Credits credits() {
    return new Credits(
        random.nextBoolean() ? Condition.always() : condition(2),
        random.nextBoolean() ? Credits.ALL.to() : Choice.stated(one(Credits.Recipients.values())),
        some(2, () -> new Credits.Weight(when(), rate(), rate())));
  }

  private Measure measure() {
    Measure.Counted counted =
        switch (random.nextInt(4)) {
          case 0 -> new Measure.Counted.Count();
          case 1 -> new Measure.Counted.Sum(one(List.of("amount", "units")));
          default -> new Measure.Counted.QuotaCredit();
        };
    return new Measure(
        counted, when(), choice(Measure.DEFAULT.over(), () -> one(Measure.Over.values())));
  }

  private Pay pay(boolean counts, boolean perDeal) {
    return switch (random.nextInt(perDeal ? 4 : 5)) {
      case 0 -> new Pay.FlatRate(rate());
      case 1 -> new Pay.AmountPerDeal(money());
      case 2 ->
          new Pay.RateTable(
              atLeastOne(3, () -> new Pay.RateTable.Cell(condition(1), rate())),
              choice(
                  Choice.assumed(Pay.RateTable.Precedence.FIRST_MATCH),
                  () -> one(Pay.RateTable.Precedence.values())),
              maybe(this::rate));
      case 3 -> tiers(counts, perDeal);
      default -> bonus();
    };
  }

  private Pay tiers(boolean counts, boolean perDeal) {
    boolean attains = !perDeal && random.nextBoolean();
    Pay.TierBy by = attains ? Pay.TierBy.ATTAINMENT : counts ? Pay.TierBy.COUNT : Pay.TierBy.MONEY;
    BigDecimal unit =
        attains ? new BigDecimal("0.25") : counts ? BigDecimal.TEN : new BigDecimal("1000");
    List<Tier> tiers = new ArrayList<>();
    for (int i = 0, n = 1 + random.nextInt(4), at = 0; i < n; i++) {
      BigDecimal bound = unit.multiply(BigDecimal.valueOf(at));
      tiers.add(
          new Tier(
              bound,
              i == 0 || random.nextBoolean() ? edge(true) : edge(false),
              choice(Choice.assumed(TierMode.MARGINAL), () -> mode(bound)),
              rate()));
      at += 1 + random.nextInt(3);
    }
    return new Pay.Tiers(by, tiers);
  }

  private TierMode mode(BigDecimal bound) {
    return switch (random.nextInt(bound.signum() > 0 ? 5 : 4)) {
      case 0 -> TierMode.MARGINAL;
      case 1 -> TierMode.RETROACTIVE;
      case 2 -> new TierMode.WholeDeal(TierMode.Moment.BEFORE);
      case 3 -> new TierMode.WholeDeal(TierMode.Moment.AFTER);
      default -> new TierMode.RetroactiveAbove(bound.divide(BigDecimal.TWO, 6, RoundingMode.DOWN));
    };
  }

  private Pay bonus() {
    Pay.BonusWhen when =
        switch (random.nextInt(3)) {
          case 0 -> new Pay.BonusWhen.Always();
          case 1 -> new Pay.BonusWhen.Attainment(new BigDecimal("1.2"), edge(random.nextBoolean()));
          default -> new Pay.BonusWhen.MeasureReaches(money(), edge(random.nextBoolean()));
        };
    return new Pay.Bonus(
        when,
        random.nextBoolean()
            ? new Pay.BonusPays.Sum(quantity())
            : new Pay.BonusPays.RateOfCredit(rate()));
  }

  private Modifiers modifiers(boolean perDeal) {
    return new Modifiers(
        some(
            2,
            () ->
                new Modifiers.Kicker(
                    modified(perDeal),
                    random.nextBoolean()
                        ? new Modifiers.KickerPays.Rate(rate())
                        : new Modifiers.KickerPays.PerDeal(money()))),
        some(
            2,
            () ->
                new Modifiers.Multiplier(
                    modified(perDeal),
                    one(List.of(new BigDecimal("0.5"), new BigDecimal("1.5"), BigDecimal.TWO)),
                    choice(
                        Choice.assumed(Modifiers.Scope.BEFORE_KICKERS),
                        () -> one(Modifiers.Scope.values())))),
        choice(Modifiers.NONE.combine(), () -> one(Modifiers.Combine.values())));
  }

  private Modifiers.When modified(boolean perDeal) {
    return new Modifiers.When(
        when(),
        maybe(() ->
            new Modifiers.Reached(
                !perDeal && random.nextBoolean(),
                one(List.of(BigDecimal.ONE, new BigDecimal("0.75"))),
                edge(random.nextBoolean()))));
  }

  private List<Limit> limits(boolean bonus) {
    return some(
        3,
        () ->
            switch (random.nextInt(bonus ? 2 : 4)) {
              case 0 -> new Limit.Cap(period(), quantity());
              case 1 -> new Limit.Floor(period(), quantity());
              case 2 -> new Limit.Cap(Limit.Per.DEAL, quantity());
              default -> new Limit.Minimum(quantity());
            });
  }

  private Limit.Per period() {
    return one(
        List.of(
            Limit.Per.MONTH, Limit.Per.QUARTER, Limit.Per.HALF, Limit.Per.YEAR, Limit.Per.PERIOD));
  }

  private Quantity quantity() {
    return random.nextBoolean()
        ? new Quantity.Fixed(money())
        : new Quantity.ShareOf(
            one(Quantity.PayeeNumber.values()), new BigDecimal("2.5").multiply(rate()));
  }

  private Terms terms() {
    return new Terms(
        some(2, () -> one(FIELDS)),
        some(2, () -> new PlanCap(period(), quantity())),
        Draw.DEFAULT,
        Guarantee.DEFAULT,
        HoldHarmless.DEFAULT,
        GracePeriod.DEFAULT,
        TrueUp.DEFAULT,
        choice(Terms.DEFAULT.payCalendar(), this::payCalendar),
        choice(
            Terms.DEFAULT.rounding(),
            () ->
                new RoundingClause(
                    random.nextInt(-2, 4), one(List.of(RoundingMode.HALF_UP, RoundingMode.DOWN)))),
        Transition.DEFAULT,
        RateSet.DEFAULT);
  }

  private PayCalendar payCalendar() {
    int after = random.nextInt(3);
    return switch (random.nextInt(3)) {
      case 0 ->
          new PayCalendar(
              PayCalendar.Frequency.MONTHLY,
              List.of(new PayCalendar.Payment(BigDecimal.ONE, after, 1 + random.nextInt(28))));
      case 1 ->
          new PayCalendar(
              PayCalendar.Frequency.SEMI_MONTHLY,
              List.of(
                  new PayCalendar.Payment(new BigDecimal("0.4"), after, 15),
                  new PayCalendar.Payment(
                      new BigDecimal("0.6"), after, PayCalendar.Payment.LAST_DAY)));
      default ->
          new PayCalendar(
              PayCalendar.Frequency.QUARTERLY,
              List.of(
                  new PayCalendar.Payment(BigDecimal.ONE, after, PayCalendar.Payment.LAST_DAY)));
    };
  }

  private PlanCalendar calendar() {
    return random.nextInt(3) == 0
        ? new PlanCalendar.Stated(List.of(day(2024), day(2025)), day(2026))
        : new PlanCalendar.Months(1 + random.nextInt(12));
  }

  private WhoFor who() {
    return new WhoFor(
        some(2, () -> one(List.of("AE", "SDR"))),
        some(2, () -> one(List.of("North", "South"))),
        some(2, () -> one(List.of("Ann Lee", "Bo Ek"))));
  }

  private Why why() {
    return new Why(one(VALUES), one(Why.Category.values()), one(VALUES), day(2025));
  }

  private Condition when() {
    return random.nextBoolean() ? Condition.always() : condition(1);
  }

  private Condition condition(int depth) {
    int kind = random.nextInt(depth == 0 ? 8 : 11);
    return switch (kind) {
      case 0 -> new Condition.Is(one(FIELDS), one(VALUES));
      case 1 -> new Condition.In(one(FIELDS), atLeastOne(3, () -> one(VALUES)));
      case 2 -> new Condition.AtLeast(one(FIELDS), money());
      case 3 -> new Condition.Above(one(FIELDS), money());
      case 4 -> new Condition.AtMost(one(FIELDS), money());
      case 5 -> new Condition.Below(one(FIELDS), money());
      case 6 -> new Condition.Between(one(FIELDS), BigDecimal.ONE.negate(), money());
      case 7 -> new Condition.Present(one(FIELDS));
      case 8 -> new Condition.All(atLeastOne(3, () -> condition(depth - 1)));
      case 9 -> new Condition.Any(atLeastOne(3, () -> condition(depth - 1)));
      default -> new Condition.Not(condition(depth - 1));
    };
  }

  private static Choice<Edge> edge(boolean from, boolean stated) {
    return from
        ? (stated ? Choice.stated(Edge.FROM) : Choice.assumed(Edge.FROM))
        : Choice.stated(Edge.ABOVE);
  }

  private Choice<Edge> edge(boolean from) {
    return edge(from, random.nextBoolean());
  }

  private <T> Choice<T> choice(Choice<T> assumed, Supplier<T> made) {
    return random.nextBoolean() ? assumed : Choice.stated(made.get());
  }

  private <T> Optional<T> maybe(Supplier<T> made) {
    return random.nextBoolean() ? Optional.of(made.get()) : Optional.empty();
  }

  private <T> List<T> some(int most, Supplier<T> made) {
    return random.nextBoolean() ? List.of() : atLeastOne(most, made);
  }

  private <T> List<T> atLeastOne(int most, Supplier<T> made) {
    List<T> all = new ArrayList<>();
    for (int i = random.nextInt(most); i >= 0; i--) {
      all.add(made.get());
    }
    return all;
  }

  private BigDecimal rate() {
    return new BigDecimal(random.nextInt(1, 100000)).movePointLeft(random.nextInt(5, 7));
  }

  private BigDecimal money() {
    return new BigDecimal(random.nextInt(1, 9_000_000)).movePointLeft(random.nextInt(3));
  }

  private LocalDate day(int year) {
    return LocalDate.of(year, 1, 1).plusDays(random.nextInt(360));
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private <T> T one(T[] all) {
    return all[random.nextInt(all.length)];
  }
}
