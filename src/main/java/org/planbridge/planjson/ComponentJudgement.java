package org.planbridge.planjson;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planbridge.plan.Base;
import org.planbridge.plan.Component;
import org.planbridge.plan.Limit;
import org.planbridge.plan.Matrix;
import org.planbridge.plan.Measure;
import org.planbridge.plan.Modifiers;
import org.planbridge.plan.Pay;
import org.planbridge.plan.PayoutCurve;
import org.planbridge.plan.QuotaTerms;
import org.planbridge.plan.TierMode;
import org.planbridge.plan.TierPays;
import org.planbridge.problem.Code;

/** Whether the slots of one component make sense together. */
final class ComponentJudgement {
  private ComponentJudgement() {}

  static void judge(Component component, Fields fields, Findings findings) {
    boolean counts = component.measure().counted() instanceof Measure.Counted.Count;
    if (component.pay() instanceof Pay.Tiers(var by, _, _, _)) {
      unit(component.measure().counted(), by, at(fields, "pay", "tiers", "by"), findings);
    }
    if (component.pay() instanceof PayoutCurve curve) {
      unit(component.measure().counted(), curve.by(), at(fields, "pay", "curve", "by"), findings);
      if (curve.of().isPresent() && !component.measure().hasLength()) {
        findings.tell(Code.PLAN_MEASURE, at(fields, "measure"), "curve");
      }
    }
    if (component.pay() instanceof Matrix matrix) {
      matrix(component, matrix, fields, findings);
    }
    MeasureJudgement.judge(
        component.measure(), reRates(component.pay()), at(fields, "measure"), findings);
    if (attains(component)) {
      if (!component.measure().hasLength()) {
        findings.tell(Code.PLAN_QUOTA, at(fields, "measure"), "deal");
      } else if (counts && component.quota().equals(QuotaTerms.AMOUNT)) {
        findings.tell(Code.PLAN_QUOTA, at(fields, "measure"), "count");
      }
    }
    if (component.pay() instanceof Pay.Bonus) {
      bonus(component, "bonus", fields, findings);
    }
    PayoutJudgement.judge(component, at(fields, "release"), at(fields, "clawback"), findings);
  }

  /** Whether a deal's pay changes with later ones of its period. */
  static boolean reRates(Pay pay) {
    return switch (pay) {
      case PayoutCurve _ -> true;
      case Pay.Tiers tiers ->
          tiers.pays() instanceof TierPays.Once
              || tiers.tiers().stream().anyMatch(tier -> reRates(tier.mode().value()));
      case Pay.FlatRate _, Pay.RateTable _, Pay.AmountPerDeal _, Pay.AmountPerUnit _ -> false;
      case Matrix _, Pay.Bonus _ -> false;
    };
  }

  private static boolean reRates(TierMode mode) {
    return switch (mode) {
      case TierMode.Retroactive _, TierMode.RetroactiveAbove _, TierMode.Interpolated _ -> true;
      case TierMode.Marginal _, TierMode.WholeDeal _ -> false;
    };
  }

  private static void matrix(Component component, Matrix matrix, Fields fields, Findings findings) {
    boolean shares = matrix.pays() instanceof Matrix.Pays.TargetIncentive;
    if (matrix.isOfDeals()) {
      if (shares) {
        findings.tell(Code.PLAN_MEASURE, at(fields, "pay", "matrix", "pays"), "curve");
      }
      return;
    }
    bonus(component, "matrix", fields, findings);
    axis(matrix.rows(), at(fields, "pay", "matrix", "rows"), findings);
    axis(matrix.columns(), at(fields, "pay", "matrix", "columns"), findings);
  }

  private static void axis(Matrix.Axis axis, Json.Spot place, Findings findings) {
    if (axis instanceof Matrix.Axis.ByMeasure by) {
      unit(by.counted(), by.by(), place, findings);
      MeasureJudgement.atPeriodEnd(by.measure(), place, findings);
      boolean counts = by.counted() instanceof Measure.Counted.Count;
      if (by.by() == Pay.TierBy.ATTAINMENT && counts && by.quota().equals(QuotaTerms.AMOUNT)) {
        findings.tell(Code.PLAN_QUOTA, place, "count");
      }
    }
  }

  /** Whether bounds are in a unit that the measure has. */
  private static void unit(
      Measure.Counted counted, Pay.TierBy by, Json.Spot place, Findings findings) {
    boolean counts = counted instanceof Measure.Counted.Count;
    boolean sumsNumber = !counts && !isMoney(counted);
    if (by == Pay.TierBy.NUMBER && !sumsNumber) {
      findings.tell(Code.PLAN_MEASURE, place, "number");
    }
    if (by == Pay.TierBy.COUNT && isMoney(counted)) {
      findings.tell(Code.PLAN_MEASURE, place, "count");
    }
    if (by == Pay.TierBy.MONEY && counts) {
      findings.tell(Code.PLAN_MEASURE, place, "money");
    }
  }

  /** Quota credit and amount are money; of another number nobody but the plan can say. */
  private static boolean isMoney(Measure.Counted counted) {
    return switch (counted) {
      case Measure.Counted.QuotaCredit _ -> true;
      case Measure.Counted.Sum(var number) -> Base.AMOUNT.equals(new Base.NamedNumber(number));
      case Measure.Counted.Average(var number) -> Base.AMOUNT.equals(new Base.NamedNumber(number));
      case Measure.Counted.Last(var number) -> Base.AMOUNT.equals(new Base.NamedNumber(number));
      case Measure.Counted.Count _, Measure.Counted.Achieved _ -> false;
    };
  }

  /** A bonus has no deals to lean on: what works deal by deal cannot work on it. */
  private static void bonus(Component component, String kind, Fields fields, Findings findings) {
    MeasureJudgement.atPeriodEnd(component.measure(), at(fields, "measure"), findings);
    if (!component.measure().hasLength()) {
      findings.tell(Code.PLAN_MEASURE, at(fields, "measure"), kind);
    }
    if (!component.modifiers().kickers().isEmpty()
        || !component.modifiers().multipliers().isEmpty()) {
      findings.tell(Code.PLAN_UNSUPPORTED, at(fields, "modifiers"), "modifiers", "bonusModifiers");
    }
    for (Limit limit : component.limits()) {
      boolean perDeal =
          switch (limit) {
            case Limit.Minimum _ -> true;
            case Limit.Cap(var per, _) -> per == Limit.Per.DEAL;
            case Limit.Floor _ -> false;
          };
      if (perDeal) {
        findings.tell(Code.PLAN_LIMIT, at(fields, "limits"), "bonus", "");
      }
    }
  }

  private static boolean attains(Component component) {
    boolean byPay =
        switch (component.pay()) {
          case Pay.Tiers(var by, _, _, _) -> by == Pay.TierBy.ATTAINMENT;
          case PayoutCurve curve -> curve.by() == Pay.TierBy.ATTAINMENT;
          case Pay.Bonus(var when, _) -> when instanceof Pay.BonusWhen.Attainment;
          case Pay.FlatRate _, Pay.AmountPerDeal _, Pay.AmountPerUnit _ -> false;
          case Pay.RateTable _, Matrix _ -> false;
        };
    return byPay || attains(component.modifiers());
  }

  private static boolean attains(Modifiers modifiers) {
    return Stream.concat(
            modifiers.kickers().stream().map(Modifiers.Kicker::when),
            modifiers.multipliers().stream().map(Modifiers.Multiplier::when))
        .flatMap(when -> when.reached().stream())
        .anyMatch(Modifiers.Reached::asAttainment);
  }

  /** The place of a member of a member, or of the nearest one that is there. */
  private static Json.Spot at(Fields fields, String... path) {
    Json.Spot at = fields.at();
    Optional<Json> json = fields.find(path[0]);
    for (int i = 1; json.isPresent(); i++) {
      at = json.get().at();
      json =
          i < path.length && json.get() instanceof Json.Obj(_, var members)
              ? Optional.ofNullable(members.get(path[i]))
              : Optional.empty();
    }
    return at;
  }

  /** Ids must differ, for an id is half of a clause's address. */
  static void differ(List<Component> components, List<Json> places, Findings findings) {
    for (int i = 0; i < components.size(); i++) {
      String id = components.get(i).id();
      for (int j = 0; j < i; j++) {
        if (components.get(j).id().equals(id) && !id.equals("?")) {
          findings.tell(Code.PLAN_ID_TWICE, placeOfId(places.get(i)), id);
          break;
        }
      }
    }
  }

  private static Json.Spot placeOfId(Json component) {
    return component instanceof Json.Obj(_, var members)
        ? Optional.ofNullable(members.get("id")).orElse(component).at()
        : component.at();
  }
}
