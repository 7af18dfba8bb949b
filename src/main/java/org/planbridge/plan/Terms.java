package org.planbridge.plan;

import java.util.List;

/** What holds for the plan as a whole. */
public record Terms(
    List<DerivedNumber> numbers,
    List<String> requiredFields,
    List<PlanCap> caps,
    Draw draw,
    Guarantee guarantee,
    HoldHarmless holdHarmless,
    GracePeriod grace,
    TrueUp trueUp,
    Choice<PayCalendar> payCalendar,
    Choice<RoundingClause> rounding,
    Transition transition,
    RateSet rateSet) {
  public static final Terms DEFAULT =
      new Terms(
          List.of(),
          List.of(),
          List.of(),
          Draw.DEFAULT,
          Guarantee.DEFAULT,
          HoldHarmless.DEFAULT,
          GracePeriod.DEFAULT,
          TrueUp.DEFAULT,
          Choice.assumed(PayCalendar.MONTH_END),
          Choice.assumed(RoundingClause.TO_THE_CENT),
          Transition.DEFAULT,
          RateSet.DEFAULT);

  public Terms {
    numbers = List.copyOf(numbers);
    requiredFields = List.copyOf(requiredFields);
    caps = List.copyOf(caps);
  }

  /** The same terms with other derived numbers. */
  public Terms withNumbers(List<DerivedNumber> others) {
    return new Terms(
        others,
        requiredFields,
        caps,
        draw,
        guarantee,
        holdHarmless,
        grace,
        trueUp,
        payCalendar,
        rounding,
        transition,
        rateSet);
  }

  /** The same terms with another true-up. */
  public Terms withTrueUp(TrueUp other) {
    return new Terms(
        numbers,
        requiredFields,
        caps,
        draw,
        guarantee,
        holdHarmless,
        grace,
        other,
        payCalendar,
        rounding,
        transition,
        rateSet);
  }
}
