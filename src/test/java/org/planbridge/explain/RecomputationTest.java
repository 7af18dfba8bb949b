package org.planbridge.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planbridge.money.Fraction;
import org.planbridge.money.Rounding;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Clawback;
import org.planbridge.plan.Formula;
import org.planbridge.plan.Limit;
import org.planbridge.plan.Quantity;
import org.planbridge.plan.ReleasePart;
import org.planbridge.time.Span;

class RecomputationTest {
  private static final ClauseAddress PAY = new ClauseAddress("commission", "pay");
  private static final Span MAY =
      Span.ofClosed(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 31));
  private static final Rounding CENT = Rounding.TO_THE_CENT;

  private static Fraction n(String text) {
    return Fraction.parse(text);
  }

  private static Reason.Slice slice(String from, String part, String rate, String result) {
    return new Reason.Slice(n(from), n(part), n(rate), n(result));
  }

  /** A right step of every kind and, where there are several ways, of every way. */
  static Stream<Reason> right() {
    return Stream.of(
        new Reason.Credited(PAY, n("1000"), n("1/3"), n("1/2"), n("500/3")),
        new CreditReason.Results(PAY, "commission", true, n("300"), n("1/2"), n("150")),
        new CreditReason.Capped(
            PAY, CreditReason.Capped.Cuts.PAY_BASE, n("-900"), n("500"), n("-500")),
        new CreditReason.LessBelow(PAY, false, n("80"), n("30"), n("50")),
        new CreditReason.LessBelow(PAY, false, n("-80"), n("-90"), n("0")),
        new CreditReason.LessBelow(PAY, true, n("80"), n("90"), n("0")),
        new Reason.Derived(
            PAY,
            "net",
            new Formula.Minus(new Formula.Named("amount"), new Formula.Named("discount")),
            Map.of(new Formula.Named("amount"), n("100"), new Formula.Named("discount"), n("20")),
            n("80")),
        new Reason.Measured(PAY, MAY, n("900"), n("-100"), n("800"), Optional.empty()),
        new QuotaSet(PAY, MAY, n("1000"), n("1.1"), n("1/2"), n("550")),
        new TruedUp(PAY, MAY, n("900"), n("1200"), n("300")),
        new CapReason.Deferred(PAY, Limit.Per.QUARTER, n("60"), n("60"), n("100"), n("40")),
        new CapReason.TakenUp(PAY, Limit.Per.QUARTER, n("60"), n("50"), n("50")),
        new CapReason.OfCredited(
            PAY, Limit.Per.QUARTER, n("5100"), n("2%"), n("60"), n("2"), 2, n("50"), n("58")),
        new CapReason.Counted(PAY, Limit.Per.MONTH, 2, 2, n("30"), n("0")),
        new AmountSet(
            PAY,
            new Quantity.OfQuota(Quantity.PayeeNumber.TARGET_INCENTIVE, new BigDecimal("0.6")),
            n("20000"),
            Optional.of(n("100000")),
            n("12%")),
        new TierMix(
            PAY,
            List.of(new Reason.Rated(PAY, n("1000"), n("4%"), n("40"))),
            n("10"),
            n("40"),
            n("30")),
        new Converted(
            PAY,
            "amount",
            "EUR",
            "USD",
            n("1000"),
            n("1.1"),
            java.time.LocalDate.of(2026, 1, 1),
            Optional.empty(),
            n("1100")),
        new Reason.Based(PAY, Reason.Based.Of.UNITS, n("12"), n("1/2"), n("6")),
        new Reason.Rated(PAY, n("1000"), n("4%"), n("40")),
        new Reason.PaidPerUnit(PAY, n("12.5"), n("6"), n("75")),
        new Reason.Overridden(PAY, "why", true, n("3%"), n("1000"), n("2"), n("10"), n("50")),
        new Reason.Overridden(PAY, "why", false, n("90"), n("1/2"), n("1"), n("0"), n("45")),
        banded("99.99"),
        entitled("90", "100"),
        entitled("60", "900"),
        new TermReason.Drawn(PAY, MAY, Optional.of(n("700")), n("1000"), n("300")),
        new TermReason.Drawn(PAY, MAY, Optional.of(n("1700")), n("1000"), n("0")),
        new TermReason.Drawn(PAY, MAY, Optional.empty(), n("1000"), n("1000")),
        new TermReason.Balanced(PAY, n("500"), n("300"), n("800")),
        repaid("1900", "900", "-900"),
        repaid("1300", "900", "-300"),
        repaid("400", "900", "0"),
        new TermReason.Forgiven(PAY, MAY, n("500"), n("500")),
        new TermReason.ToppedUp(PAY, MAY, n("500"), Optional.of(n("200")), n("1000"), n("300")),
        new Reason.PaidPerDeal(PAY, n("25"), n("1/2"), n("12.5")),
        new Reason.Tiered(
            PAY,
            n("150"),
            List.of(slice("0", "100", "5%", "5"), slice("1", "50", "10%", "5")),
            n("10")),
        new Reason.ReRated(
            PAY, List.of(slice("0", "165", "10%", "16.5")), n("8"), n("16.5"), n("10%"), n("8.5")),
        new Reason.Multiplied(PAY, n("40"), n("1.5"), n("60")),
        new Reason.Kicked(PAY, n("1000"), n("1%"), n("5"), n("1"), n("15")),
        new Reason.Kicked(PAY, n("1000"), n("1%"), n("5"), n("2"), n("30")),
        released(),
        clawedBack(new Clawback.Method.Full(), "40", "60", "-40"),
        clawedBack(new Clawback.Method.Share(new BigDecimal("0.5")), "100", "0", "-12.5"),
        clawedBack(new Clawback.Method.ProRata(Clawback.By.DAYS), "-100", "0", "10"),
        new RoundingReason.Settled(PAY, n("0.125"), CENT, n("0.13")),
        new RoundingReason.Settled(PAY, n("-0.125"), CENT, n("-0.13")),
        new RoundingReason.Settled(PAY, n("149"), new Rounding(-1, RoundingMode.DOWN), n("140")),
        new RoundingReason.SettledToDate(PAY, n("0.004"), n("0.008"), CENT, n("0.01")),
        new RoundingReason.Divided(PAY, n("0.05"), List.of(n("1/2"), n("1/2")), 1, 2, n("0.02")),
        new LimitReason.Limited(PAY, n("9"), n("3"), n("5"), Optional.of(n("8")), n("5")),
        new LimitReason.Limited(PAY, n("-9"), n("-30"), n("5"), Optional.of(n("8")), n("-8")),
        new LimitReason.Limited(PAY, n("-9"), n("0"), n("5"), Optional.empty(), n("-5")),
        new LimitReason.Capped(PAY, Limit.Per.QUARTER, n("60"), n("60"), n("100"), n("40")),
        new LimitReason.Capped(PAY, Limit.Per.QUARTER, n("180"), n("-90"), n("100"), n("-10")),
        new LimitReason.Floored(
            PAY, Limit.Per.MONTH, n("40"), n("100"), Optional.empty(), n("100")),
        new LimitReason.Floored(
            PAY, Limit.Per.MONTH, n("40"), n("100"), Optional.of(n("20")), n("60")),
        gated("100", Optional.empty(), "40"),
        gated("99.99", Optional.empty(), "0"),
        gated("99.99", Optional.of(Fraction.ONE), "40"),
        tested("100", "100", false, "500"),
        tested("100", "100", true, "0"),
        tested("99.99", "100", false, "0"));
  }

  private static LimitReason.Gated gated(
      String figure, Optional<Fraction> tiersFrom, String result) {
    return new LimitReason.Gated(
        PAY,
        LocalDate.of(2025, 5, 31),
        List.of(
            new LimitReason.Look(
                "part", n(figure), Optional.of(n("100")), false, Fraction.ONE, false)),
        tiersFrom,
        n("40"),
        n(result));
  }

  /** From half of a quota of 100, and not yet at all of it. */
  private static Reason banded(String measure) {
    return new Reason.Banded(
        PAY,
        MAY,
        Optional.of(n("100")),
        Optional.of(new Reason.Banded.Bound(n("1/2"), true)),
        Optional.of(new Reason.Banded.Bound(n("1"), false)),
        n(measure));
  }

  /** A third waits; of the rest, 0.03 is due in May and taken off again in part. */
  private static Reason released() {
    return new PayoutReason.Released(
        PAY,
        2,
        List.of(
            new PayoutReason.Portion(
                n("2/3"),
                n("0.03"),
                List.of(
                    new PayoutReason.Piece(n("0.05"), new Fate.Due(MAY.from())),
                    new PayoutReason.Piece(n("-0.02"), new Fate.Due(MAY.last())))),
            new PayoutReason.Portion(
                n("1/3"),
                n("0.02"),
                List.of(
                    new PayoutReason.Piece(
                        n("0.02"), new Fate.Pending(new ReleasePart.Trigger.Booking()))))),
        n("0.05"),
        n("0.12"));
  }

  /** A quarter of the deal, with 60 of 100 days passed. */
  private static Reason clawedBack(
      Clawback.Method method, String of, String before, String result) {
    boolean whole = method instanceof Clawback.Method.Full;
    return new PayoutReason.ClawedBack(
        PAY,
        "refunded",
        MAY.from(),
        whole ? Optional.empty() : Optional.of(n("250")),
        whole ? Optional.empty() : Optional.of(n("1000")),
        whole ? n(of).plus(n(before)) : n(of),
        method,
        60,
        100,
        n(before),
        2,
        Fraction.ZERO,
        n(result));
  }

  /** A quarter of the figure at half, and three quarters of it more for each 1 beyond. */
  private static Reason entitled(String measure, String before) {
    Fraction after = n("1/4").plus(n(measure).dividedBy(n("100")).minus(n("1/2")).times(n("3/4")));
    return new Reason.Entitled(
        PAY,
        n(measure),
        n("100"),
        n("1/2"),
        n("1/4"),
        n("3/4"),
        n("1000"),
        n(before),
        after.times(n("1000")),
        after.times(n("1000")).minus(n(before)));
  }

  private static Reason.Tested tested(String measure, String quota, boolean above, String result) {
    return new Reason.Tested(
        PAY,
        MAY,
        n(measure),
        Optional.of(n(quota)),
        Optional.of(Fraction.ONE),
        above,
        true,
        n("500"),
        n(result));
  }

  private static TermReason repaid(String due, String open, String result) {
    Optional<Fraction> least = Optional.of(n("1000"));
    return new TermReason.Repaid(PAY, MAY, n(due), least, n("1"), n(open), 2, n(result));
  }

  @ParameterizedTest
  @MethodSource("right")
  void aRightStepFollows(Reason step) {
    assertThat(Recomputation.follows(step)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("right")
  void aStepThatIsOffByACentDoesNot(Reason step) {
    assertThat(Recomputation.follows(off(step))).isFalse();
  }

  /** The same step with a cent more. */
  private static Reason off(Reason step) {
    Fraction more = step.result().plus(Fraction.of(1, 100));
    return switch (step) {
      case PayoutReason.Released released ->
          new PayoutReason.Released(
              released.clause(),
              released.digits(),
              released.portions(),
              released.of().plus(Fraction.of(1, 100)),
              more);
      case PayoutReason.ClawedBack clawedBack -> clawedBack.taking(clawedBack.cancelled(), more);
      case Reason.Credited(var clause, var number, var share, var weight, _) ->
          new Reason.Credited(clause, number, share, weight, more);
      case CreditReason.Results(var clause, var id, var ofTeam, var sum, var weight, _) ->
          new CreditReason.Results(clause, id, ofTeam, sum, weight, more);
      case CreditReason.Capped(var clause, var cuts, var before, var cap, _) ->
          new CreditReason.Capped(clause, cuts, before, cap, more);
      case CreditReason.LessBelow(var clause, var byLevel, var before, var below, _) ->
          new CreditReason.LessBelow(clause, byLevel, before, below, more);
      case Reason.Derived(var clause, var name, var formula, var operands, _) ->
          new Reason.Derived(clause, name, formula, operands, more);
      case Reason.Measured(var clause, var period, var before, var added, _, var quota) ->
          new Reason.Measured(clause, period, before, added, more, quota);
      case QuotaSet(var clause, var period, var stated, var factor, var share, _) ->
          new QuotaSet(clause, period, stated, factor, share, more);
      case TruedUp(var clause, var period, var earned, var given, _) ->
          new TruedUp(clause, period, earned, given, more);
      case CapReason.Deferred(var clause, var per, var used, var before, var cap, _) ->
          new CapReason.Deferred(clause, per, used, before, cap, more);
      case CapReason.TakenUp(var clause, var per, var open, var room, _) ->
          new CapReason.TakenUp(clause, per, open, room, more);
      case CapReason.OfCredited(
              var clause,
              var per,
              var base,
              var share,
              var earned,
              var kept,
              var digits,
              var before,
              _) ->
          new CapReason.OfCredited(clause, per, base, share, earned, kept, digits, before, more);
      case CapReason.Counted(var clause, var per, var most, var paid, var before, _) ->
          new CapReason.Counted(clause, per, most, paid, before, more);
      case AmountSet(var clause, var amount, var number, var quota, _) ->
          new AmountSet(clause, amount, number, quota, more);
      case TierMix(var clause, var parts, var before, var after, _) ->
          new TierMix(clause, parts, before, after, more);
      case Converted(
              var clause,
              var name,
              var from,
              var into,
              var number,
              var rate,
              var date,
              var row,
              _) ->
          new Converted(clause, name, from, into, number, rate, date, row, more);
      case Reason.Based(var clause, var of, var number, var factor, _) ->
          new Reason.Based(clause, of, number, factor, more);
      case Reason.Banded(var clause, var period, var quota, var low, var high, _) ->
          new Reason.Banded(clause, period, quota, low, high, more);
      case Reason.Overridden(
              var clause,
              var why,
              var byRate,
              var figure,
              var of,
              var scale,
              var replaced,
              _) ->
          new Reason.Overridden(clause, why, byRate, figure, of, scale, replaced, more);
      case Reason.PaidPerUnit(var clause, var amount, var units, _) ->
          new Reason.PaidPerUnit(clause, amount, units, more);
      case Reason.Entitled(
              var clause,
              var measure,
              var figure,
              var from,
              var pays,
              var slope,
              var of,
              var before,
              var after,
              _) ->
          new Reason.Entitled(clause, measure, figure, from, pays, slope, of, before, after, more);
      case Reason.Rated(var clause, var base, var rate, _) ->
          new Reason.Rated(clause, base, rate, more);
      case Reason.PaidPerDeal(var clause, var amount, var share, _) ->
          new Reason.PaidPerDeal(clause, amount, share, more);
      case Reason.Tiered(var clause, var base, var slices, _) ->
          new Reason.Tiered(clause, base, slices, more);
      case Reason.ReRated(var clause, var slices, var before, var after, var rate, _) ->
          new Reason.ReRated(clause, slices, before, after, rate, more);
      case Reason.Multiplied(var clause, var before, var factor, _) ->
          new Reason.Multiplied(clause, before, factor, more);
      case Reason.Kicked(var clause, var base, var rate, var perDeal, var factor, _) ->
          new Reason.Kicked(clause, base, rate, perDeal, factor, more);
      case RoundingReason.Settled(var clause, var exact, var rounding, _) ->
          new RoundingReason.Settled(clause, exact, rounding, more);
      case RoundingReason.SettledToDate(var clause, var before, var after, var rounding, _) ->
          new RoundingReason.SettledToDate(clause, before, after, rounding, more);
      case RoundingReason.Divided(var clause, var whole, var shares, var place, var digits, _) ->
          new RoundingReason.Divided(clause, whole, shares, place, digits, more);
      case LimitReason.Limited(var clause, var base, var before, var least, var most, _) ->
          new LimitReason.Limited(clause, base, before, least, most, more);
      case LimitReason.Capped(var clause, var per, var used, var before, var cap, _) ->
          new LimitReason.Capped(clause, per, used, before, cap, more);
      case LimitReason.Floored(var clause, var per, var before, var floor, var room, _) ->
          new LimitReason.Floored(clause, per, before, floor, room, more);
      case LimitReason.Gated(var clause, var day, var looks, var from, var before, _) ->
          new LimitReason.Gated(clause, day, looks, from, before, more);
      case TermReason.Drawn(var clause, var period, var due, var amount, _) ->
          new TermReason.Drawn(clause, period, due, amount, more);
      case TermReason.Balanced(var clause, var before, var change, _) ->
          new TermReason.Balanced(clause, before, change, more);
      case TermReason.Repaid(
              var clause,
              var period,
              var due,
              var least,
              var takes,
              var open,
              int digits,
              _) ->
          new TermReason.Repaid(clause, period, due, least, takes, open, digits, more);
      case TermReason.Forgiven(var clause, var period, var open, _) ->
          new TermReason.Forgiven(clause, period, open, more);
      case TermReason.ToppedUp(var clause, var period, var pay, var salary, var least, _) ->
          new TermReason.ToppedUp(clause, period, pay, salary, least, more);
      case Reason.Tested(
              var clause,
              var period,
              var measure,
              var quota,
              var bound,
              var above,
              var settled,
              var offered,
              _) ->
          new Reason.Tested(clause, period, measure, quota, bound, above, settled, offered, more);
    };
  }

  @Test
  void slicesMustAddUpToTheBase() {
    assertThat(
            Recomputation.follows(
                new Reason.Tiered(PAY, n("151"), List.of(slice("0", "100", "5%", "5")), n("5"))))
        .isFalse();
    assertThat(
            Recomputation.follows(
                new Reason.Tiered(PAY, n("100"), List.of(slice("0", "100", "5%", "6")), n("6"))))
        .isFalse();
  }

  private static Optional<String> fault(String result, Reason... steps) {
    return Recomputation.fault(
        new Trace("commission", Optional.empty(), List.of(steps), n(result)));
  }

  @Test
  void stepsGoOnFromOneAnother() {
    Reason credited = new Reason.Credited(PAY, n("1000"), n("1"), n("1"), n("1000"));
    Reason rated = new Reason.Rated(PAY, n("1000"), n("4%"), n("40"));
    Reason ratedOnOther = new Reason.Rated(PAY, n("2000"), n("2%"), n("40"));
    Reason kicked = new Reason.Kicked(PAY, n("1000"), n("1%"), n("0"), n("1"), n("10"));
    Reason doubled = new Reason.Multiplied(PAY, n("50"), n("2"), n("100"));

    assertThat(fault("100", credited, rated, kicked, doubled)).isEmpty();
    assertThat(fault("40", credited, ratedOnOther)).get().asString().contains("does not go on");
    assertThat(fault("100", credited, rated, doubled)).get().asString().contains("does not go on");
    assertThat(fault("51", credited, rated, kicked)).get().asString().contains("come to (50)");
  }

  /** A table that re-rates multiplies the base first; what it then pays is not the base's. */
  @Test
  void aMultiplierBeforeAnyPayIsOneOfTheBase() {
    assertThat(
            fault(
                "10",
                new Reason.Credited(PAY, n("100"), n("1"), n("1"), n("100")),
                new Reason.Multiplied(PAY, n("100"), n("2"), n("200")),
                new Reason.ReRated(
                    PAY,
                    List.of(slice("0", "200", "5%", "10")),
                    n("0"),
                    n("10"),
                    n("5%"),
                    n("10"))))
        .isEmpty();
  }
}
