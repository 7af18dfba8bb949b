package org.planbridge.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planbridge.plan.CellPays;
import org.planbridge.plan.Choice;
import org.planbridge.plan.Condition;
import org.planbridge.plan.Edge;
import org.planbridge.plan.Matrix;
import org.planbridge.plan.Measure;
import org.planbridge.plan.Modifiers;
import org.planbridge.plan.Pay;
import org.planbridge.plan.PayoutCurve;
import org.planbridge.plan.Quantity;
import org.planbridge.plan.QuotaTerms;
import org.planbridge.plan.Tier;
import org.planbridge.plan.TierMode;
import org.planbridge.plan.TierPays;
import org.planbridge.plan.Unit;

/** Ways to earn, of every kind. */
final class RandomPay {
  private final Dice dice;
  private final RandomCondition conditions;

  RandomPay(Dice dice, RandomCondition conditions) {
    this.dice = dice;
    this.conditions = conditions;
  }

  Pay draw(Measure measure) {
    boolean perDeal = !measure.hasLength();
    boolean sums = dice.has(Without.SUMS_PER_DEAL);
    return switch (dice.below(perDeal ? 11 : 13)) {
      case 0 -> new Pay.FlatRate(amount(rate(), measure));
      case 5 ->
          dice.has(Without.WAYS_OF_TIERS) && dice.has(Without.SIZE_CONDITIONS) && dice.chance(50)
              ? matrix(true)
              : tiers(measure);
      case 6 -> sums ? new Pay.AmountPerUnit(unit(), amount(rate(), measure)) : tiers(measure);
      case 7 -> dice.has(Without.WAYS_OF_TIERS) ? ways(measure) : tiers(measure);
      case 10 -> dice.has(Without.WAYS_OF_TIERS) ? curve(measure) : tiers(measure);
      case 1 ->
          dice.has(Without.SUMS_PER_DEAL)
              ? new Pay.AmountPerDeal(dice.number("25", "33.33", "0.05"))
              : new Pay.FlatRate(rate());
      case 2 -> table();
      case 11 -> bonus(measure);
      case 12 -> dice.has(Without.WAYS_OF_TIERS) ? matrix(false) : bonus(measure);
      default -> tiers(measure);
    };
  }

  private Pay.RateTable table() {
    List<Pay.RateTable.Cell> cells =
        dice.several(1, 3, () -> new Pay.RateTable.Cell(conditions.draw(1), cell()));
    Optional<CellPays> fallback =
        dice.has(Without.GAPS) && dice.chance(30) ? Optional.empty() : Optional.of(cell());
    boolean factors =
        cells.stream().anyMatch(cell -> cell.pays() instanceof CellPays.Multiplier)
            || fallback.filter(CellPays.Multiplier.class::isInstance).isPresent();
    return new Pay.RateTable(
        cells,
        Choice.stated(dice.one(Pay.RateTable.Precedence.values())),
        fallback,
        !factors
            ? Optional.empty()
            : Optional.of(dice.chance(70) ? new Pay.FlatRate(rate()) : table()));
  }

  private CellPays cell() {
    return switch (dice.below(6)) {
      case 0 ->
          dice.has(Without.SUMS_PER_DEAL)
              ? new CellPays.PerDeal(dice.number("25", "33.33", "0.05"))
              : new CellPays.Rate(rate());
      case 1 -> new CellPays.Multiplier(dice.number("0.5", "1.5", "2"));
      default -> new CellPays.Rate(rate());
    };
  }

  private Unit unit() {
    return new Unit(
        dice.one("amount", "margin"),
        dice.chance(50) ? Optional.empty() : Optional.of(dice.number("1000", "250", "0.3")));
  }

  /** Tiers of any direction, mode and figure. */
  private Pay.Tiers ways(Measure measure) {
    Pay.Tiers plain = tiers(measure);
    TierPays pays = tierPays();
    // A sum for a measure of nothing is paid by whatever deal comes first.
    boolean mayFall = !(pays instanceof TierPays.Once) || dice.has(Without.COUNTS);
    boolean rising = dice.chance(60) || !mayFall;
    boolean rates = pays instanceof TierPays.Rate;
    List<Tier> tiers = new ArrayList<>();
    for (Tier tier : plain.tiers()) {
      BigDecimal figure =
          rates ? tier.pays().factor() : tier.pays().factor().multiply(new BigDecimal("250"));
      Choice<TierMode> mode = Choice.stated(way(rising, pays, tier.mode().value(), tiers));
      tiers.add(
          new Tier(
              tier.bound(),
              tier.edge(),
              mode,
              pays instanceof TierPays.Once || pays instanceof TierPays.Multiplier
                  ? Quantity.of(figure)
                  : amount(figure, measure)));
    }
    return rising
        ? new Pay.Tiers(plain.by(), Pay.Direction.RISING, pays, tiers)
        : new Pay.Tiers(plain.by(), Pay.Direction.FALLING, pays, tiers.reversed());
  }

  private TierMode way(boolean rising, TierPays pays, TierMode plain, List<Tier> before) {
    if (pays instanceof TierPays.Once) {
      boolean moved =
          before.stream().anyMatch(tier -> tier.mode().value() instanceof TierMode.Interpolated);
      boolean adds = rising && !moved && !(plain instanceof TierMode.WholeDeal);
      return dice.chance(30) ? TierMode.INTERPOLATED : adds ? plain : TierMode.RETROACTIVE;
    }
    if (rising) {
      return dice.chance(40) ? TierMode.INTERPOLATED : plain;
    }
    return dice.one(
        TierMode.RETROACTIVE,
        TierMode.INTERPOLATED,
        dice.has(Without.WHOLE_DEALS)
            ? new TierMode.WholeDeal(dice.one(TierMode.Moment.values()))
            : TierMode.RETROACTIVE);
  }

  /** A curve over the bounds of tiers, with jumps. */
  private Pay curve(Measure measure) {
    Pay.Tiers like = tiers(measure);
    boolean linear = dice.chance(70);
    boolean shares = measure.hasLength() && dice.chance(60);
    BigDecimal scale = new BigDecimal(shares ? "10" : "5000");
    List<PayoutCurve.Point> points = new ArrayList<>();
    for (Tier tier : like.tiers()) {
      points.add(
          new PayoutCurve.Point(tier.bound(), tier.edge(), tier.pays().factor().multiply(scale)));
      if (linear && dice.chance(25)) {
        points.add(
            new PayoutCurve.Point(
                tier.bound(), Choice.stated(dice.one(Edge.values())), rate().multiply(scale)));
      }
    }
    return new PayoutCurve(
        shares ? Optional.of(dice.one(Quantity.PayeeNumber.values())) : Optional.empty(),
        like.by(),
        linear ? PayoutCurve.Shape.LINEAR : PayoutCurve.Shape.STEP,
        points,
        dice.chance(50) ? Optional.empty() : Optional.of(dice.number("0.02", "1.5", "0.3333")));
  }

  /** A matrix of numbers of the deal, or of measures over the component's period. */
  private Pay matrix(boolean ofDeals) {
    Matrix.Axis rows = ofDeals ? new Matrix.Axis.ByNumber("amount", bands("2500")) : axis();
    Matrix.Axis columns = ofDeals ? new Matrix.Axis.ByNumber("margin", bands("250")) : axis();
    boolean sums = dice.has(Without.SUMS_PER_DEAL);
    Matrix.Pays pays =
        switch (ofDeals ? (sums ? dice.below(3) : 2 * dice.below(2)) : dice.below(4)) {
          case 0 -> new Matrix.Pays.Rate();
          case 1 -> new Matrix.Pays.Amount();
          case 2 ->
              new Matrix.Pays.Multiplier(dice.chance(50) ? new Pay.FlatRate(rate()) : table());
          default -> new Matrix.Pays.TargetIncentive();
        };
    return new Matrix(
        rows,
        columns,
        pays,
        rows.bands().stream()
            .map(_ -> columns.bands().stream().map(_ -> rate()).toList())
            .toList());
  }

  private Matrix.Axis axis() {
    boolean counts = dice.has(Without.COUNTS) && dice.chance(30);
    boolean attains = dice.chance(60);
    return new Matrix.Axis.ByMeasure(
        counts
            ? new Measure.Counted.Count()
            : dice.chance(50) || !dice.has(Without.COUNTS)
                ? new Measure.Counted.QuotaCredit()
                : new Measure.Counted.Sum(dice.one("amount", "margin")),
        dice.chance(70) ? Condition.always() : conditions.draw(0),
        attains ? Pay.TierBy.ATTAINMENT : counts ? Pay.TierBy.COUNT : Pay.TierBy.MONEY,
        counts ? new QuotaTerms.FromFacts("deals") : QuotaTerms.AMOUNT,
        bands(attains ? "0.25" : counts ? "2" : "2500"));
  }

  private List<Matrix.Band> bands(String unit) {
    List<Matrix.Band> bands = new ArrayList<>();
    int at = dice.below(2);
    for (int left = 1 + dice.below(3); left > 0; left--) {
      bands.add(
          new Matrix.Band(
              new BigDecimal(unit).multiply(BigDecimal.valueOf(at)),
              Choice.stated(dice.one(Edge.values()))));
      at += 1 + dice.below(3);
    }
    return bands;
  }

  private TierPays tierPays() {
    return switch (dice.has(Without.SUMS_PER_DEAL) ? dice.below(6) : 2 + dice.below(4)) {
      case 0 -> new TierPays.PerDeal();
      case 1 -> new TierPays.PerUnit(unit());
      case 2, 3 -> new TierPays.Once();
      case 4 -> new TierPays.Multiplier(dice.chance(50) ? new Pay.FlatRate(rate()) : table());
      default -> TierPays.RATE;
    };
  }

  Pay.Tiers tiers(Measure measure) {
    boolean counts = measure.counted() instanceof Measure.Counted.Count;
    boolean attains = measure.hasLength() && dice.chance(60);
    Pay.TierBy by = attains ? Pay.TierBy.ATTAINMENT : counts ? Pay.TierBy.COUNT : Pay.TierBy.MONEY;
    BigDecimal unit = attains ? new BigDecimal("0.25") : new BigDecimal(counts ? "2" : "2500");
    List<Tier> tiers = new ArrayList<>();
    int at = 0;
    BigDecimal rate = rate();
    TierMode only = dice.chance(50) ? mode(tiers) : null;
    for (int left = 1 + dice.below(4); left > 0; left--) {
      tiers.add(
          new Tier(
              unit.multiply(BigDecimal.valueOf(at)),
              Choice.stated(at == 0 || dice.chance(70) ? Edge.FROM : Edge.ABOVE),
              Choice.stated(only == null ? mode(tiers) : only),
              rate));
      at += 1 + dice.below(3);
      rate = dice.has(Without.FALLING_RATES) ? rate() : rate.add(dice.number("0", "0.01", "0.04"));
    }
    return new Pay.Tiers(by, tiers);
  }

  private TierMode mode(List<Tier> before) {
    return switch (dice.below(before.isEmpty() ? 6 : 8)) {
      case 0, 1, 2 -> TierMode.MARGINAL;
      case 3 -> TierMode.RETROACTIVE;
      case 4, 5 ->
          dice.has(Without.WHOLE_DEALS)
              ? new TierMode.WholeDeal(dice.one(TierMode.Moment.values()))
              : TierMode.MARGINAL;
      default -> new TierMode.RetroactiveAbove(dice.one(before).bound());
    };
  }

  private Pay bonus(Measure measure) {
    boolean counts = measure.counted() instanceof Measure.Counted.Count;
    Choice<Edge> edge = Choice.stated(dice.one(Edge.values()));
    Pay.BonusWhen when =
        switch (dice.below(3)) {
          case 0 -> new Pay.BonusWhen.Always();
          case 1 -> new Pay.BonusWhen.Attainment(dice.number("0.5", "1", "1.2"), edge);
          default -> new Pay.BonusWhen.MeasureReaches(dice.number(counts ? "2" : "5000"), edge);
        };
    Pay.BonusPays pays =
        switch (dice.below(3)) {
          case 0 -> new Pay.BonusPays.RateOfCredit(rate());
          case 1 -> new Pay.BonusPays.Sum(new Quantity.Fixed(dice.number("500", "1234.56")));
          default ->
              new Pay.BonusPays.Sum(
                  new Quantity.ShareOf(
                      dice.one(Quantity.PayeeNumber.values()), dice.number("0.05", "0.2")));
        };
    return new Pay.Bonus(when, pays);
  }

  Modifiers modifiers(Measure measure) {
    if (dice.chance(60)) {
      return Modifiers.NONE;
    }
    return new Modifiers(
        dice.several(0, 2, () -> new Modifiers.Kicker(when(measure), kicker())),
        dice.several(
            0,
            2,
            () ->
                new Modifiers.Multiplier(
                    when(measure),
                    dice.number("0.5", "1.5", "2"),
                    Choice.stated(dice.one(Modifiers.Scope.values())))),
        Choice.stated(dice.one(Modifiers.Combine.values())));
  }

  private Modifiers.KickerPays kicker() {
    return dice.has(Without.SUMS_PER_DEAL) && dice.chance(40)
        ? new Modifiers.KickerPays.PerDeal(dice.number("10", "7.77"))
        : new Modifiers.KickerPays.Rate(dice.number("0.01", "0.0333"));
  }

  private Modifiers.When when(Measure measure) {
    boolean counts = measure.counted() instanceof Measure.Counted.Count;
    boolean attains = measure.hasLength() && dice.chance(50);
    Optional<Modifiers.Reached> reached =
        dice.has(Without.REACHED) && dice.chance(40)
            ? Optional.of(
                new Modifiers.Reached(
                    attains,
                    attains ? dice.number("0.5", "1") : dice.number(counts ? "2" : "2500"),
                    Choice.stated(dice.one(Edge.values()))))
            : Optional.empty();
    return new Modifiers.When(dice.chance(40) ? Condition.always() : conditions.draw(0), reached);
  }

  /** A rate or a sum that may be a constant, or of what the facts say. */
  private Quantity amount(BigDecimal factor, Measure measure) {
    if (!dice.has(Without.WAYS_OF_TIERS) || dice.chance(60)) {
      return Quantity.of(factor);
    }
    return switch (dice.below(measure.hasLength() ? 3 : 2)) {
      case 0 -> new Quantity.Named("units", factor.movePointLeft(2));
      case 1 ->
          new Quantity.ShareOf(dice.one(Quantity.PayeeNumber.values()), factor.movePointLeft(5));
      default -> new Quantity.OfQuota(Quantity.PayeeNumber.TARGET_INCENTIVE, factor);
    };
  }

  private BigDecimal rate() {
    return dice.number("0.01", "0.02", "0.03", "0.05", "0.0612", "0.08", "0.12", "0.0333333", "0");
  }
}
