package org.planbridge.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Draws and guarantees of every kind, their choices stated and assumed. */
public final class RandomAdvances {
  private static final List<Limit.Per> PERIODS =
      List.of(Limit.Per.MONTH, Limit.Per.QUARTER, Limit.Per.HALF, Limit.Per.YEAR, Limit.Per.PERIOD);

  private final RandomGenerator random;

  public RandomAdvances(RandomGenerator random) {
    this.random = random;
  }

  /** A draw, or none; its scope may be some of the components. */
  public Draw draw(List<String> components) {
    if (random.nextInt(3) == 0) {
      return Draw.DEFAULT;
    }
    Draw.Form form = one(List.of(Draw.Form.values()));
    if (random.nextInt(6) == 0) {
      return new Draw.OfDeals(
          random.nextBoolean()
              ? Optional.of(Choice.stated(new BigDecimal("0.5")))
              : Optional.empty());
    }
    return new Draw.PerPeriod(
        form,
        amount(),
        one(PERIODS),
        turns(),
        choice(
            Draw.WHOLE_PLAN,
            () ->
                random.nextBoolean()
                    ? new Draw.Scope.Plan()
                    : new Draw.Scope.Components(List.of(one(components)))),
        random.nextInt(3) == 0
            ? Optional.empty()
            : Optional.of(
                new Recovery(
                    choice(Recovery.ALL, this::share),
                    choice(Recovery.AT_ONCE, () -> 1 + random.nextInt(5)),
                    choice(Recovery.ALL, this::share),
                    choice(Recovery.usual(form), () -> one(List.of(Recovery.Leaves.values()))),
                    choice(Recovery.CARRIED, this::forgiven))));
  }

  /** A guarantee, or none. */
  public Guarantee guarantee() {
    return random.nextInt(3) == 0
        ? Guarantee.DEFAULT
        : new Guarantee.Stated(
            amount(),
            one(PERIODS),
            turns(),
            choice(Guarantee.WHAT_IS_DUE, () -> one(List.of(Guarantee.Against.values()))),
            choice(Guarantee.WITHOUT_SALARY, random::nextBoolean));
  }

  /** A hold-harmless clause, or none. */
  public HoldHarmless holdHarmless() {
    return random.nextInt(3) == 0
        ? HoldHarmless.DEFAULT
        : new HoldHarmless.Against(
            one(List.of("last year", "ae 2025")),
            one(PERIODS),
            turns(),
            choice(HoldHarmless.KEPT, () -> one(List.of(HoldHarmless.Recovered.values()))));
  }

  /** The plan, in which pay is held harmless against another one. */
  public CompensationPlan heldHarmless(CompensationPlan plan, String other) {
    Terms terms = plan.terms();
    HoldHarmless clause =
        switch (holdHarmless()) {
          case HoldHarmless.None none -> none;
          case HoldHarmless.Against(_, var per, var turns, var recovery) ->
              new HoldHarmless.Against(other, per, turns, recovery);
        };
    return plan.withTerms(
        new Terms(
            terms.numbers(),
            terms.requiredFields(),
            terms.caps(),
            terms.draw(),
            terms.guarantee(),
            clause,
            terms.grace(),
            terms.trueUp(),
            terms.payCalendar(),
            terms.rounding(),
            terms.transition(),
            terms.rateSet()));
  }

  /** A grace period, or none. */
  public GracePeriod grace() {
    return random.nextBoolean()
        ? GracePeriod.DEFAULT
        : new GracePeriod.Months(1 + random.nextInt(6));
  }

  private Quantity amount() {
    return random.nextInt(3) == 0
        ? new Quantity.ShareOf(one(List.of(Quantity.PayeeNumber.values())), share())
        : new Quantity.Fixed(BigDecimal.valueOf(random.nextInt(200_000), 2));
  }

  private Turns turns() {
    return random.nextBoolean()
        ? Turns.ALWAYS
        : new Turns(
            Optional.of(1 + random.nextInt(8)),
            choice(Turns.ALWAYS.since(), () -> one(List.of(Turns.Since.values()))));
  }

  private BigDecimal share() {
    return one(List.of(new BigDecimal("0.5"), new BigDecimal("0.333"), BigDecimal.ONE));
  }

  private Recovery.Forgiven forgiven() {
    return switch (random.nextInt(3)) {
      case 0 -> new Recovery.Forgiven.Never();
      case 1 -> new Recovery.Forgiven.YearEnd();
      default -> new Recovery.Forgiven.AfterPeriods(1 + random.nextInt(3));
    };
  }

  private <T> Choice<T> choice(Choice<T> assumed, Supplier<T> stated) {
    return random.nextBoolean() ? assumed : Choice.stated(stated.get());
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
