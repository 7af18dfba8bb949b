package org.planbridge.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.planbridge.money.Rounding;
import org.planbridge.time.Cycle;
import org.planbridge.time.PlanCalendar;
import org.planbridge.time.Span;

/**
 * Sound plans made from a seed: every kind of clause turns up, stated and assumed. The same seed is
 * the same plan.
 */
public final class RandomPlans extends RandomComponents {
  private final RandomAdvances advances;

  public RandomPlans(RandomGenerator random) {
    super(random);
    advances = new RandomAdvances(random);
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
        terms().withTrueUp(trueUp(components)),
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
        next = plan.with(withSlot(component, slot));
      }
      if (!next.clauses().get(address).equals(plan.clauses().get(address))) {
        return new Edited(next, address);
      }
    }
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
          case NUMBERS -> was.withNumbers(made.numbers());
          case DRAW -> advances(was, made.draw(), was.guarantee(), was.holdHarmless(), was.grace());
          case GUARANTEE ->
              advances(was, was.draw(), made.guarantee(), was.holdHarmless(), was.grace());
          case HOLD_HARMLESS ->
              advances(was, was.draw(), was.guarantee(), made.holdHarmless(), was.grace());
          case GRACE ->
              advances(was, was.draw(), was.guarantee(), was.holdHarmless(), made.grace());
          case TRUE_UP -> was.withTrueUp(trueUp(plan.components()));
          case WHO, CALENDAR, TRANSITION, RATE_SET -> was;
        };
    return switch (term) {
      case CALENDAR -> plan.withCalendar(calendar());
      case WHO -> plan.withWho(who());
      case NUMBERS,
          REQUIRED_FIELDS,
          CAPS,
          DRAW,
          GUARANTEE,
          HOLD_HARMLESS,
          GRACE,
          TRUE_UP,
          PAY_CALENDAR,
          ROUNDING,
          TRANSITION,
          RATE_SET ->
          plan.withTerms(terms);
    };
  }

  private static Terms terms(
      Terms was,
      List<String> fields,
      List<PlanCap> caps,
      Choice<PayCalendar> pay,
      Choice<RoundingClause> rounding) {
    return new Terms(
        was.numbers(),
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

  private static Terms advances(
      Terms was, Draw draw, Guarantee guarantee, HoldHarmless harmless, GracePeriod grace) {
    return new Terms(
        was.numbers(),
        was.requiredFields(),
        was.caps(),
        draw,
        guarantee,
        harmless,
        grace,
        was.trueUp(),
        was.payCalendar(),
        was.rounding(),
        was.transition(),
        was.rateSet());
  }

  private Component withSlot(Component was, Slot slot) {
    Component made = component(was.id());
    RandomPayouts payouts = new RandomPayouts(random);
    boolean bonus = isBonus(was.pay());
    return switch (slot) {
      case GATE -> was;
      case RELEASE -> was.with(slot, payouts.release(bonus));
      case CLAWBACK -> was.with(slot, payouts.clawback(bonus));
      case CREDITS, BASE, MEASURE, QUOTA, PAY, MODIFIERS, LIMITS ->
          was.with(slot, made.clause(slot));
    };
  }

  private static boolean isBonus(Pay pay) {
    return pay instanceof Pay.Bonus || (pay instanceof Matrix matrix && !matrix.isOfDeals());
  }

  private Terms terms() {
    return new Terms(
        some(
            2,
            () ->
                new DerivedNumber(
                    "number " + (char) ('a' + random.nextInt(26)) + random.nextInt(1000),
                    formula(2))),
        some(2, () -> one(FIELDS)),
        some(2, () -> new PlanCap(period(), quantity())),
        advances.draw(List.of("part-1")),
        advances.guarantee(),
        advances.holdHarmless(),
        advances.grace(),
        TrueUp.DEFAULT,
        choice(Terms.DEFAULT.payCalendar(), this::payCalendar),
        choice(Terms.DEFAULT.rounding(), this::rounding),
        Transition.DEFAULT,
        rateSet());
  }

  private RateSet rateSet() {
    return random.nextInt(3) > 0
        ? RateSet.DEFAULT
        : new RateSet.Converting(
            one(List.of("plan rates", "spot 2026")),
            choice(
                RateSet.INCENTIVE_DATE,
                () ->
                    one(
                        List.of(
                            new RateSet.RateDate.Incentive(),
                            new RateSet.RateDate.OfField("signed on"),
                            new RateSet.RateDate.OfPeriod(
                                one(Cycle.values()), one(RateSet.RateDate.Edge.values()))))),
            choice(RateSet.AMOUNT, () -> List.of("amount", one(FIELDS))));
  }

  private TrueUp trueUp(List<Component> components) {
    List<String> held =
        components.stream()
            .filter(one -> TrueUp.reaches(Limit.Per.YEAR, one) && !one.name().contains("{"))
            .map(Component::id)
            .toList();
    return held.isEmpty() || random.nextInt(3) == 0
        ? TrueUp.DEFAULT
        : new TrueUp.AtEnd(
            Limit.Per.YEAR,
            choice(
                TrueUp.WHOLE_PLAN,
                () ->
                    random.nextBoolean()
                        ? new TrueUp.Scope.Plan()
                        : new TrueUp.Scope.Components(held)),
            choice(TrueUp.EITHER_WAY, () -> one(TrueUp.Direction.values())));
  }

  private RoundingClause rounding() {
    boolean unrounded = random.nextInt(4) == 0;
    return new RoundingClause(
        unrounded ? Optional.empty() : Optional.of(step()),
        unrounded ? Optional.of(step()) : maybe(this::step),
        maybe(this::step));
  }

  private Rounding step() {
    return new Rounding(
        random.nextInt(-2, 4), one(List.of(RoundingMode.HALF_UP, RoundingMode.DOWN)));
  }

  private Formula formula(int depth) {
    return switch (random.nextInt(depth == 0 ? 4 : 9)) {
      case 0 -> new Formula.Named(one(FIELDS));
      case 1 -> new Formula.Constant(money());
      case 2 -> new Formula.Since(one(Formula.Since.Unit.values()), "payee.hire_date");
      case 3 -> new Formula.Ordinal(maybe(() -> one(FIELDS)));
      case 4 -> new Formula.Plus(atLeastTwo(() -> formula(depth - 1)));
      case 5 -> new Formula.Times(atLeastTwo(() -> formula(depth - 1)));
      case 6 -> new Formula.Minus(formula(depth - 1), formula(depth - 1));
      case 7 -> new Formula.Divide(formula(depth - 1), formula(depth - 1));
      default ->
          new Formula.Rounded(formula(depth - 1), random.nextInt(-1, 4), RoundingMode.HALF_UP);
    };
  }

  private PayCalendar payCalendar() {
    int after = random.nextInt(3);
    return switch (random.nextInt(5)) {
      case 3, 4 -> new RandomPayCalendar(random).draw();
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
}
