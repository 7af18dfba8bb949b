package org.planbridge.planjson;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planbridge.plan.Base;
import org.planbridge.plan.Choice;
import org.planbridge.plan.Edge;
import org.planbridge.plan.Pay;
import org.planbridge.plan.Tier;
import org.planbridge.plan.TierMode;
import org.planbridge.problem.Code;

/** How a table of tiers is spelled: one step per tier, each with its bound, rate and mode. */
final class TiersForm {
  private static final Spelling<Pay.TierBy> BY = Spelling.of(Pay.TierBy.class);
  private static final Spelling<TierMode> MODE = modes();
  private static final String ABOVE = "retroactiveAbove";
  private static final Choice<TierMode> MARGINAL = Choice.assumed(TierMode.MARGINAL);

  private TiersForm() {}

  private static Spelling<TierMode> modes() {
    Map<String, TierMode> words = new LinkedHashMap<>();
    words.put("marginal", TierMode.MARGINAL);
    words.put("retroactive", TierMode.RETROACTIVE);
    words.put("whole deal before", new TierMode.WholeDeal(TierMode.Moment.BEFORE));
    words.put("whole deal after", new TierMode.WholeDeal(TierMode.Moment.AFTER));
    return new Spelling<>(words);
  }

  static Pay read(Json json, Base base, Reading reading) {
    int before = reading.findings().count();
    Fields fields = reading.fields(json);
    Pay.TierBy by =
        fields
            .need("by")
            .map(one -> reading.choice(one, BY, Pay.TierBy.MONEY, Unfilled.TIER_BY))
            .orElse(Pay.TierBy.MONEY);
    List<Json> steps = fields.need("steps").map(reading::list).orElse(List.of());
    List<Tier> tiers = steps.stream().map(step -> tier(step, by, base, reading)).toList();
    fields.done();
    if (reading.findings().count() == before) {
      ascending(steps, tiers, reading);
    }
    return reading.findings().count() == before
        ? new Pay.Tiers(by, tiers)
        : new Pay.FlatRate(BigDecimal.ZERO);
  }

  private static Tier tier(Json json, Pay.TierBy by, Base base, Reading reading) {
    Fields fields = reading.fields(json);
    fields.unfilled(Unfilled.STEP);
    BoundForm bound = BoundForm.read(fields, reading);
    if (by == Pay.TierBy.ATTAINMENT) {
      bound.judgeAttainment(reading);
    }
    BigDecimal rate =
        fields.need("rate").map(one -> Numbers.rate(one, base, reading)).orElse(BigDecimal.ZERO);
    Choice<TierMode> mode =
        fields.find("mode").map(one -> Choice.stated(mode(one, reading))).orElse(MARGINAL);
    fields.done();
    return new Tier(bound.bound(), bound.edge(), mode, rate);
  }

  private static TierMode mode(Json json, Reading reading) {
    if (!(json instanceof Json.Obj)) {
      return reading.choice(json, MODE, TierMode.MARGINAL, Unfilled.MODE);
    }
    Fields fields = reading.fields(json);
    TierMode mode = new TierMode.RetroactiveAbove(Numbers.needed(fields, ABOVE, reading));
    fields.done();
    return mode;
  }

  private static void ascending(List<Json> steps, List<Tier> tiers, Reading reading) {
    Tier first = tiers.getFirst();
    if (first.bound().signum() != 0 || first.edge().value() == Edge.ABOVE) {
      tell(reading, steps.getFirst(), "first", first.bound(), BigDecimal.ZERO);
    }
    for (int i = 1; i < tiers.size(); i++) {
      BigDecimal before = tiers.get(i - 1).bound();
      BigDecimal bound = tiers.get(i).bound();
      if (before.compareTo(bound) >= 0) {
        tell(reading, steps.get(i), "order", bound, before);
      }
    }
    for (int i = 0; i < tiers.size(); i++) {
      BigDecimal bound = tiers.get(i).bound();
      if (tiers.get(i).mode().value() instanceof TierMode.RetroactiveAbove(var from)
          && (from.signum() < 0 || from.compareTo(bound) >= 0)) {
        tell(reading, steps.get(i), "above", from, bound);
      }
    }
  }

  private static void tell(
      Reading reading, Json step, String fault, BigDecimal bound, BigDecimal other) {
    reading
        .findings()
        .tell(Code.PLAN_TIERS, step.at(), fault, bound.toPlainString(), other.toPlainString());
  }

  static Json write(Pay.Tiers tiers) {
    Json.Obj object = Json.object();
    object.members().put("by", BY.json(tiers.by()));
    object.members().put("steps", Json.array(tiers.tiers().stream().map(TiersForm::step).toList()));
    return object;
  }

  private static Json step(Tier tier) {
    Json.Obj object = Json.object();
    Map<String, Json> members = object.members();
    BoundForm.write(members, tier.bound(), tier.edge());
    members.put("rate", Amounts.json(tier.rate()));
    if (tier.mode().isStated() || !tier.mode().equals(MARGINAL)) {
      members.put("mode", mode(tier.mode().value()));
    }
    return object;
  }

  private static Json mode(TierMode mode) {
    return switch (mode) {
      case TierMode.RetroactiveAbove(var bound) -> {
        Json.Obj object = Json.object();
        object.members().put(ABOVE, Amounts.json(bound));
        yield object;
      }
      case TierMode.Marginal _, TierMode.Retroactive _, TierMode.WholeDeal _ -> MODE.json(mode);
    };
  }
}
