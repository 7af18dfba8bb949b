package org.planbridge.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Components made from a seed. */
class RandomComponents extends RandomConditions {
  RandomComponents(RandomGenerator random) {
    super(random);
  }

  Component component(String id) {
    Measure measure = measure();
    boolean counts = measure.counted() instanceof Measure.Counted.Count;
    boolean perDeal = !measure.hasLength();
    Pay pay = pay(counts, perDeal);
    boolean bonus =
        pay instanceof Pay.Bonus || (pay instanceof Matrix matrix && !matrix.isOfDeals());
    return new Component(
        id,
        one(VALUES),
        credits(),
        random.nextInt(3) == 0
            ? new Base.NamedNumber(one(List.of("units", "margin")))
            : Base.AMOUNT,
        measure,
        quota(counts),
        pay,
        bonus ? Modifiers.NONE : modifiers(perDeal),
        random.nextInt(3) == 0 ? gate(pay, perDeal) : Gate.DEFAULT,
        limits(bonus),
        new RandomPayouts(random).release(bonus),
        new RandomPayouts(random).clawback(bonus));
  }

  private QuotaTerms quota(boolean counts) {
    Spread target = random.nextInt(6) == 0 ? spread() : Spread.EVEN;
    return switch (random.nextInt(8)) {
      case 0 -> new QuotaTerms.FromFacts("deals", spread(), target);
      case 1 ->
          new QuotaTerms.Stated(
              atLeastOne(
                  2,
                  () ->
                      new QuotaTerms.Figure(
                          Optional.empty(), maybe(() -> "AE"), money(), Measure.Named.HALF)),
              spread(),
              target);
      case 2 -> new QuotaTerms.FromFacts("deals", Spread.EVEN, target);
      default -> counts ? new QuotaTerms.FromFacts("deals") : QuotaTerms.AMOUNT;
    };
  }

  private Spread spread() {
    BigDecimal quarter = new BigDecimal("0.25");
    return new Spread(
        random.nextBoolean() ? BigDecimal.ONE : money(),
        random.nextBoolean() ? List.of() : List.of(quarter, quarter, quarter, quarter),
        some(2, () -> new Spread.Step(random.nextInt(1, 13), rate())),
        choice(Spread.BY_DAYS, () -> one(Spread.Proration.values())));
  }

  /** A gate that looks at its own component. */
  Gate gate(Pay pay, boolean perDeal) {
    boolean bonus = pay instanceof Pay.Bonus;
    Gate.Guarded guarded =
        pay instanceof Pay.Tiers table
                && table.pays() instanceof TierPays.Rate
                && table.tiers().size() > 1
            ? new Gate.Guarded.TiersFrom(table.by(), table.tiers().get(1).bound())
            : Gate.EVERYTHING;
    boolean earns = !bonus && guarded.equals(Gate.EVERYTHING) && random.nextBoolean();
    Gate.Subject subject =
        earns
            ? Gate.Subject.EARNED
            : perDeal || random.nextBoolean() ? Gate.Subject.MEASURE : Gate.Subject.ATTAINMENT;
    return new Gate.Opens(
        atLeastOne(
            1,
            () ->
                new Gate.Look(
                    Optional.empty(), subject, BigDecimal.TWO, edge(random.nextBoolean()))),
        guarded,
        perDeal || bonus ? Gate.TESTED : choice(Gate.TESTED, () -> one(Gate.Tested.values())),
        choice(Gate.BEFORE, () -> one(Gate.BeforeOpen.values())));
  }

  Credits credits() {
    return new Credits(
        random.nextBoolean() ? Condition.always() : condition(2),
        random.nextBoolean() ? Credits.ALL.to() : Choice.stated(recipients()),
        some(2, () -> new Credits.Weight(when(), rate(), rate())),
        random.nextInt(4) == 0
            ? Optional.of(
                new CreditCap(
                    money(),
                    choice(CreditCap.BOTH, () -> one(CreditCap.Of.values())),
                    choice(CreditCap.AFTER_SPLIT, () -> one(CreditCap.When.values()))))
            : Optional.empty());
  }

  private Credits.Recipients recipients() {
    return switch (random.nextInt(6)) {
      case 0 -> new FullCredit(some(2, () -> one(List.of("AE", "SE"))));
      case 1 -> new ResidualCredit(maybe(() -> "lead"), money());
      case 2 ->
          new TeamCredit(
              one(TeamCredit.Depth.values()),
              choice(TeamCredit.OUT, () -> one(TeamCredit.OwnDeals.values())),
              choice(TeamCredit.WHOLE, () -> TeamCredit.Kind.WHOLE),
              List.of());
      default -> one(Credits.Named.values());
    };
  }

  Measure measure() {
    Measure.Counted counted =
        switch (random.nextInt(4)) {
          case 0 -> new Measure.Counted.Count();
          case 1 -> new Measure.Counted.Sum(one(List.of("amount", "units")));
          default -> new Measure.Counted.QuotaCredit();
        };
    boolean full = !(counted instanceof Measure.Counted.QuotaCredit) && random.nextInt(3) == 0;
    return new Measure(
        counted,
        when(),
        choice(Measure.DEFAULT.over(), this::over),
        full ? Choice.stated(Measure.Splits.IN_FULL) : Measure.BY_SHARE,
        random.nextInt(3) == 0 ? Choice.stated(Measure.Scope.PAYEE) : Measure.PAYEE);
  }

  private Measure.Over over() {
    return switch (random.nextInt(6)) {
      case 0 -> new Measure.Weeks(random.nextInt(1, 9), day(2026));
      case 1 -> new Measure.Anniversary(random.nextInt(1, 13), "payee.hire_date");
      default -> one(Measure.Named.values());
    };
  }

  Pay pay(boolean counts, boolean perDeal) {
    return switch (random.nextInt(perDeal ? 8 : 9)) {
      case 7 -> matrix(true);
      case 6 -> curve(counts, perDeal);
      case 0 -> new Pay.FlatRate(rate());
      case 1 -> new Pay.AmountPerDeal(money());
      case 2 -> table();
      case 3, 4 -> tiers(counts, perDeal);
      case 5 -> new Pay.AmountPerUnit(unit(), money());
      default -> random.nextBoolean() ? bonus() : matrix(false);
    };
  }

  Unit unit() {
    return new Unit(one(List.of("units", "margin")), maybe(this::money));
  }

  Pay.RateTable table() {
    List<Pay.RateTable.Cell> cells =
        atLeastOne(3, () -> new Pay.RateTable.Cell(condition(1), cell()));
    Optional<CellPays> fallback = maybe(this::cell);
    boolean factors =
        cells.stream().anyMatch(cell -> cell.pays() instanceof CellPays.Multiplier)
            || fallback.filter(CellPays.Multiplier.class::isInstance).isPresent();
    return new Pay.RateTable(
        cells,
        choice(
            Choice.assumed(Pay.RateTable.Precedence.FIRST_MATCH),
            () -> one(Pay.RateTable.Precedence.values())),
        fallback,
        !factors
            ? Optional.empty()
            : Optional.of(random.nextInt(4) > 0 ? new Pay.FlatRate(rate()) : table()));
  }

  private CellPays cell() {
    return switch (random.nextInt(6)) {
      case 0 -> new CellPays.PerDeal(money());
      case 1 -> new CellPays.Multiplier(money());
      default -> new CellPays.Rate(rate());
    };
  }

  Matrix matrix(boolean ofDeals) {
    Matrix.Axis rows = ofDeals ? new Matrix.Axis.ByNumber("units", bands()) : axis();
    Matrix.Axis columns = ofDeals ? new Matrix.Axis.ByNumber("margin", bands()) : axis();
    Matrix.Pays pays =
        switch (random.nextInt(ofDeals ? 3 : 4)) {
          case 0 -> new Matrix.Pays.Rate();
          case 1 -> new Matrix.Pays.Amount();
          case 2 ->
              new Matrix.Pays.Multiplier(random.nextBoolean() ? new Pay.FlatRate(rate()) : table());
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
    boolean counts = random.nextInt(3) == 0;
    boolean attains = random.nextBoolean();
    return new Matrix.Axis.ByMeasure(
        counts
            ? new Measure.Counted.Count()
            : random.nextBoolean()
                ? new Measure.Counted.QuotaCredit()
                : new Measure.Counted.Sum("amount"),
        when(),
        attains ? Pay.TierBy.ATTAINMENT : counts ? Pay.TierBy.COUNT : Pay.TierBy.MONEY,
        attains && (counts || random.nextBoolean())
            ? new QuotaTerms.FromFacts("deals")
            : QuotaTerms.AMOUNT,
        bands());
  }

  private List<Matrix.Band> bands() {
    List<Matrix.Band> bands = new ArrayList<>();
    for (int i = random.nextInt(3), at = 0; i >= 0; i--) {
      at += 1 + random.nextInt(2);
      bands.add(new Matrix.Band(BigDecimal.valueOf(at), edge(random.nextBoolean())));
    }
    return bands;
  }

  Pay curve(boolean counts, boolean perDeal) {
    boolean attains = !perDeal && random.nextBoolean();
    boolean linear = random.nextBoolean();
    List<PayoutCurve.Point> points = new ArrayList<>();
    int at = random.nextInt(3);
    for (int i = random.nextInt(4); i >= 0; i--) {
      BigDecimal bound = new BigDecimal(attains ? "0.25" : "10").multiply(BigDecimal.valueOf(at));
      points.add(new PayoutCurve.Point(bound, edge(random.nextBoolean()), rate()));
      boolean jump =
          linear
              && (points.size() == 1
                  || points.get(points.size() - 2).at().compareTo(points.getLast().at()) < 0);
      at += jump ? random.nextInt(3) : 1;
    }
    return new PayoutCurve(
        perDeal ? Optional.empty() : maybe(() -> one(Quantity.PayeeNumber.values())),
        attains ? Pay.TierBy.ATTAINMENT : counts ? Pay.TierBy.COUNT : Pay.TierBy.MONEY,
        linear ? PayoutCurve.Shape.LINEAR : PayoutCurve.Shape.STEP,
        points,
        maybe(this::rate));
  }

  TierPays tierPays() {
    return switch (random.nextInt(8)) {
      case 0 -> new TierPays.PerDeal();
      case 1 -> new TierPays.PerUnit(unit());
      case 2, 3 -> new TierPays.Once();
      case 4 -> new TierPays.Multiplier(random.nextBoolean() ? new Pay.FlatRate(rate()) : table());
      default -> TierPays.RATE;
    };
  }

  Pay tiers(boolean counts, boolean perDeal) {
    TierPays pays = tierPays();
    boolean once = pays instanceof TierPays.Once;
    boolean falling = random.nextInt(4) == 0;
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
              falling || once
                  ? Choice.stated(one(once ? SUMS : WHOLE))
                  : choice(Choice.assumed(TierMode.MARGINAL), () -> mode(bound)),
              pays instanceof TierPays.Rate ? rate() : money()));
      at += 1 + random.nextInt(3);
    }
    return falling
        ? new Pay.Tiers(by, Pay.Direction.FALLING, pays, tiers.reversed())
        : new Pay.Tiers(by, Pay.Direction.RISING, pays, tiers);
  }

  /** Modes of falling tables. */
  private static final List<TierMode> WHOLE =
      List.of(
          TierMode.RETROACTIVE,
          TierMode.INTERPOLATED,
          new TierMode.WholeDeal(TierMode.Moment.AFTER));

  /** Modes of sums paid once that may stand beside each other. */
  private static final List<TierMode> SUMS =
      List.of(TierMode.RETROACTIVE, TierMode.INTERPOLATED, TierMode.RETROACTIVE);

  TierMode mode(BigDecimal bound) {
    return switch (random.nextInt(bound.signum() > 0 ? 6 : 5)) {
      case 0 -> TierMode.MARGINAL;
      case 4 -> TierMode.INTERPOLATED;
      case 1 -> TierMode.RETROACTIVE;
      case 2 -> new TierMode.WholeDeal(TierMode.Moment.BEFORE);
      case 3 -> new TierMode.WholeDeal(TierMode.Moment.AFTER);
      default -> new TierMode.RetroactiveAbove(bound.divide(BigDecimal.TWO, 6, RoundingMode.DOWN));
    };
  }

  Pay bonus() {
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

  Modifiers modifiers(boolean perDeal) {
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

  Modifiers.When modified(boolean perDeal) {
    return new Modifiers.When(
        when(),
        maybe(() ->
            new Modifiers.Reached(
                !perDeal && random.nextBoolean(),
                one(List.of(BigDecimal.ONE, new BigDecimal("0.75"))),
                edge(random.nextBoolean()))));
  }

  List<Limit> limits(boolean bonus) {
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

  Limit.Per period() {
    return one(
        List.of(
            Limit.Per.MONTH, Limit.Per.QUARTER, Limit.Per.HALF, Limit.Per.YEAR, Limit.Per.PERIOD));
  }

  Quantity quantity() {
    return random.nextBoolean()
        ? new Quantity.Fixed(money())
        : new Quantity.ShareOf(
            one(Quantity.PayeeNumber.values()), new BigDecimal("2.5").multiply(rate()));
  }
}
