package org.planbridge.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planbridge.money.Rounding;
import org.planbridge.plan.Base;
import org.planbridge.plan.Choice;
import org.planbridge.plan.Clawback;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.Condition;
import org.planbridge.plan.Credits;
import org.planbridge.plan.DerivedNumber;
import org.planbridge.plan.Draw;
import org.planbridge.plan.Formula;
import org.planbridge.plan.Gate;
import org.planbridge.plan.GracePeriod;
import org.planbridge.plan.Guarantee;
import org.planbridge.plan.HoldHarmless;
import org.planbridge.plan.Limit;
import org.planbridge.plan.Limit.Per;
import org.planbridge.plan.Measure;
import org.planbridge.plan.Pay;
import org.planbridge.plan.PayCalendar;
import org.planbridge.plan.PlanCap;
import org.planbridge.plan.Quantity;
import org.planbridge.plan.QuotaTerms;
import org.planbridge.plan.RandomAdvances;
import org.planbridge.plan.RandomPayCalendar;
import org.planbridge.plan.RateSet;
import org.planbridge.plan.Release;
import org.planbridge.plan.RoundingClause;
import org.planbridge.plan.Slot;
import org.planbridge.plan.Terms;
import org.planbridge.plan.Transition;
import org.planbridge.plan.TrueUp;
import org.planbridge.plan.WhoFor;
import org.planbridge.time.PlanCalendar;

/** A plan drawn for the facts of {@link RandomFacts}: its bounds lie where those deals are. */
final class RandomPlan {
  private final Dice dice;
  private final RandomPay pay;
  private final RandomCondition conditions;

  RandomPlan(Dice dice) {
    this.dice = dice;
    conditions = new RandomCondition(dice);
    pay = new RandomPay(dice, conditions);
  }

  CompensationPlan draw(String id, Currency currency, PlanCalendar calendar) {
    List<Component> components = components(dice.apart("gates " + id), dice.apart("numbers " + id));
    return new CompensationPlan(
        id,
        "Plan " + id,
        "1",
        currency,
        Optional.empty(),
        calendar,
        WhoFor.EVERYBODY,
        components,
        terms(
                dice.apart("paydays " + id),
                dice.apart("advances " + id),
                trueUp(dice.apart("true-up " + id), components))
            .withNumbers(NUMBERS),
        Map.of());
  }

  /** Numbers that a deal in parts has in parts, so that no law needs to leave them out. */
  private static final List<DerivedNumber> NUMBERS =
      List.of(
          new DerivedNumber(
              "third",
              new Formula.Divide(
                  new Formula.Named("amount"), new Formula.Constant(new BigDecimal("3")))),
          new DerivedNumber(
              "uplift",
              new Formula.Plus(
                  List.of(
                      new Formula.Named("third"),
                      new Formula.Times(
                          List.of(
                              new Formula.Constant(new BigDecimal("0.07")),
                              new Formula.Named("amount")))))));

  private List<Component> components(Dice gates, Dice numbers) {
    List<Component> drawn = new ArrayList<>();
    for (int i = 1, n = 1 + dice.below(3); i <= n; i++) {
      Component drawnBase = component("part-" + i);
      Component one =
          numbers.chance(15)
              ? drawnBase.with(Slot.BASE, new Base.NamedNumber(numbers.one("third", "uplift")))
              : drawnBase;
      drawn.add(
          gates.has(Without.GATES) && gates.chance(25)
              ? one.with(Slot.GATE, new RandomGate(gates).draw(one, drawn))
              : one);
    }
    return drawn;
  }

  Component component(String id) {
    Measure measure = measure();
    Pay drawn = pay.draw(measure);
    boolean bonus =
        drawn instanceof Pay.Bonus
            || (drawn instanceof org.planbridge.plan.Matrix matrix && !matrix.isOfDeals());
    return new Component(
        id,
        "Part " + id,
        credits(),
        dice.chance(20) ? new Base.NamedNumber("margin") : Base.AMOUNT,
        measure,
        measure.counted() instanceof Measure.Counted.Count
            ? new QuotaTerms.FromFacts("deals")
            : QuotaTerms.AMOUNT,
        drawn,
        bonus ? org.planbridge.plan.Modifiers.NONE : pay.modifiers(measure),
        Gate.DEFAULT,
        limits(bonus),
        Release.DEFAULT,
        Clawback.DEFAULT);
  }

  private Credits credits() {
    return new Credits(
        dice.chance(60) ? Condition.always() : conditions.draw(1),
        dice.chance(80) ? Credits.ALL.to() : Choice.stated(Credits.Recipients.OWNER),
        dice.chance(70)
            ? List.of()
            : dice.several(
                1,
                2,
                () ->
                    new Credits.Weight(
                        conditions.draw(1),
                        dice.number("0", "0.5", "1", "2"),
                        dice.number("0", "0.5", "1", "1.5"))));
  }

  private Measure measure() {
    Measure.Counted counted =
        switch (dice.below(5)) {
          case 0 ->
              dice.has(Without.COUNTS)
                  ? new Measure.Counted.Count()
                  : new Measure.Counted.QuotaCredit();
          case 1 -> new Measure.Counted.Sum(dice.one("amount", "margin"));
          default -> new Measure.Counted.QuotaCredit();
        };
    return new Measure(
        counted, dice.chance(80) ? Condition.always() : conditions.draw(1), Choice.stated(over()));
  }

  /** Weeks are left out: they lie on other days in every year. */
  private Measure.Over over() {
    Measure.Named over = dice.one(Measure.Named.values());
    return over == Measure.Named.WEEK ? Measure.Over.DEAL : over;
  }

  private List<Limit> limits(boolean bonus) {
    List<Limit> limits = new ArrayList<>();
    if (dice.has(Without.CAPS) && dice.chance(30)) {
      limits.addAll(dice.several(1, 2, () -> new Limit.Cap(period(), quantity(20_000), excess())));
      if (dice.chance(20)) {
        Quantity most = new Quantity.Fixed(BigDecimal.valueOf(dice.below(40_000)));
        limits.add(new Limit.Cap(Per.LIFETIME, most));
      }
      if (!bonus && dice.chance(20)) {
        limits.add(new Limit.Cap(period(), new Quantity.OfCredited(dice.number("0.01", "0.0333"))));
      }
      if (!bonus && dice.chance(20)) {
        limits.add(
            new Limit.Payments(
                dice.chance(20) ? Per.LIFETIME : period(), 1 + dice.below(4), Optional.empty()));
      }
    }
    if (dice.has(Without.FLOORS) && dice.chance(20)) {
      limits.addAll(dice.several(1, 2, () -> new Limit.Floor(period(), quantity(2_000))));
    }
    if (!bonus && dice.has(Without.CAPS) && dice.chance(20)) {
      limits.add(new Limit.Cap(Per.DEAL, quantity(5_000)));
    }
    if (!bonus && dice.has(Without.MINIMUMS) && dice.chance(20)) {
      limits.add(new Limit.Minimum(quantity(500)));
    }
    return limits;
  }

  private Choice<Limit.Excess> excess() {
    return Choice.stated(dice.chance(30) ? Limit.Excess.DEFERRED : Limit.Excess.FORFEITED);
  }

  private Per period() {
    return dice.one(Per.MONTH, Per.QUARTER, Per.HALF, Per.YEAR, Per.PERIOD);
  }

  private Quantity quantity(int most) {
    return dice.chance(70)
        ? new Quantity.Fixed(BigDecimal.valueOf(dice.below(most * 100), 2))
        : new Quantity.ShareOf(
            dice.one(Quantity.PayeeNumber.values()), dice.number("0.03", "0.1", "0.5", "2.5"));
  }

  /** It passes the limits of components, so that laws of limits leave it out with them. */
  private TrueUp trueUp(Dice own, List<Component> components) {
    boolean spoken =
        dice.has(Without.CAPS) && dice.has(Without.FLOORS) && dice.has(Without.WAYS_OF_TIERS);
    return spoken
            && own.chance(25)
            && components.stream().anyMatch(one -> TrueUp.reaches(Per.YEAR, one))
        ? new TrueUp.AtEnd(
            Per.YEAR, TrueUp.WHOLE_PLAN, Choice.stated(own.one(TrueUp.Direction.values())))
        : TrueUp.DEFAULT;
  }

  private Terms terms(Dice paydays, Dice advances, TrueUp trueUp) {
    return new Terms(
        List.of(),
        dice.has(Without.GAPS) && dice.chance(10) ? List.of("segment") : List.of(),
        dice.has(Without.CAPS) && dice.chance(25)
            ? dice.several(1, 2, () -> new PlanCap(period(), quantity(30_000), excess()))
            : List.of(),
        advances.chance(40)
            ? new RandomAdvances(advances.random()).draw(List.of("part-1"))
            : Draw.DEFAULT,
        advances.chance(30) ? new RandomAdvances(advances.random()).guarantee() : Guarantee.DEFAULT,
        HoldHarmless.DEFAULT,
        GracePeriod.DEFAULT,
        trueUp,
        Choice.stated(payCalendar(paydays)),
        Choice.stated(rounding()),
        Transition.DEFAULT,
        RateSet.DEFAULT);
  }

  private RoundingClause steps(int places, RoundingMode mode) {
    Rounding step = new Rounding(places, mode);
    boolean sums = dice.chance(40);
    return new RoundingClause(
        sums && dice.chance(50) ? Optional.empty() : Optional.of(step),
        sums ? Optional.of(new Rounding(dice.below(3), RoundingMode.HALF_UP)) : Optional.empty(),
        dice.chance(20) ? Optional.of(new Rounding(0, mode)) : Optional.empty());
  }

  private RoundingClause rounding() {
    return dice.has(Without.ODD_ROUNDINGS) && dice.chance(25)
        ? steps(
            dice.below(6) - 2,
            dice.one(
                RoundingMode.HALF_UP,
                RoundingMode.HALF_EVEN,
                RoundingMode.DOWN,
                RoundingMode.UP,
                RoundingMode.FLOOR,
                RoundingMode.CEILING))
        : RoundingClause.TO_THE_CENT;
  }

  /** By months and quarters; weeks and fortnights are thrown apart, so that all else stays. */
  private PayCalendar payCalendar(Dice paydays) {
    PayCalendar civil = civil();
    return paydays.chance(30) ? new RandomPayCalendar(paydays.random()).draw() : civil;
  }

  private PayCalendar civil() {
    return switch (dice.below(4)) {
      case 0 ->
          new PayCalendar(
              PayCalendar.Frequency.SEMI_MONTHLY,
              List.of(
                  new PayCalendar.Payment(new BigDecimal("0.35"), 1, 15),
                  new PayCalendar.Payment(
                      new BigDecimal("0.65"), 1, PayCalendar.Payment.LAST_DAY)));
      case 1 ->
          new PayCalendar(
              PayCalendar.Frequency.QUARTERLY,
              List.of(new PayCalendar.Payment(BigDecimal.ONE, dice.below(3), 10)));
      case 2 ->
          new PayCalendar(
              PayCalendar.Frequency.MONTHLY,
              List.of(new PayCalendar.Payment(BigDecimal.ONE, 1, 28)));
      default -> PayCalendar.MONTH_END;
    };
  }
}
