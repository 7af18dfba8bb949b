package org.planbridge.planjson;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planbridge.plan.Base;
import org.planbridge.plan.Choice;
import org.planbridge.plan.Pay;
import org.planbridge.plan.Quantity;
import org.planbridge.plan.Tier;
import org.planbridge.plan.TierMode;
import org.planbridge.plan.TierPays;

/**
 * How a table of tiers is spelled: one step per tier, each with its bound, its mode and what it
 * pays.
 */
final class TiersForm {
  private static final Spelling<Pay.TierBy> BY = Spelling.of(Pay.TierBy.class);
  private static final Spelling<Pay.Direction> DIRECTION = Spelling.of(Pay.Direction.class);
  private static final Spelling<TierMode> MODE = modes();
  private static final String ABOVE = "retroactiveAbove";
  private static final Choice<TierMode> MARGINAL = Choice.assumed(TierMode.MARGINAL);

  private TiersForm() {}

  private static Spelling<TierMode> modes() {
    Map<String, TierMode> words = new LinkedHashMap<>();
    words.put("marginal", TierMode.MARGINAL);
    words.put("retroactive", TierMode.RETROACTIVE);
    words.put("interpolated", TierMode.INTERPOLATED);
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
    Pay.Direction direction =
        fields
            .find("direction")
            .map(one -> reading.choice(one, DIRECTION, Pay.Direction.RISING))
            .orElse(Pay.Direction.RISING);
    List<Json> steps = fields.need("steps").map(reading::list).orElse(List.of());
    TierPays pays = TierPaysForm.read(fields, steps, base, reading);
    List<Tier> tiers =
        steps.stream().map(step -> tier(step, by, direction, pays, base, reading)).toList();
    fields.done();
    if (reading.findings().count() == before) {
      TiersJudgement.judge(direction, pays, steps, tiers, reading.findings());
    }
    return reading.findings().count() == before
        ? new Pay.Tiers(by, direction, pays, tiers)
        : new Pay.FlatRate(BigDecimal.ZERO);
  }

  private static Tier tier(
      Json json,
      Pay.TierBy by,
      Pay.Direction direction,
      TierPays pays,
      Base base,
      Reading reading) {
    Fields fields = reading.fields(json);
    BoundForm bound =
        direction == Pay.Direction.FALLING
            ? BoundForm.falling(fields, reading)
            : BoundForm.read(fields, reading);
    if (by == Pay.TierBy.ATTAINMENT) {
      bound.judgeAttainment(reading);
    }
    Quantity value =
        fields
            .need(TierPaysForm.key(pays))
            .map(one -> pays(one, pays, base, reading))
            .orElse(Quantity.nothing());
    Choice<TierMode> mode =
        fields.find("mode").map(one -> Choice.stated(mode(one, reading))).orElse(MARGINAL);
    fields.done();
    return new Tier(bound.bound(), bound.edge(), mode, value);
  }

  private static Quantity pays(Json json, TierPays pays, Base base, Reading reading) {
    return switch (pays) {
      case TierPays.Rate _ -> Amounts.rate(json, base, reading);
      case TierPays.PerDeal _, TierPays.PerUnit _ -> Amounts.ofDeal(json, reading);
      case TierPays.Once _ -> Amounts.read(json, reading);
      case TierPays.Multiplier _ -> new Quantity.Fixed(Numbers.figure(json, reading));
    };
  }

  /** The word of a mode, for a finding. */
  static String word(TierMode mode) {
    return mode instanceof TierMode.RetroactiveAbove ? "retroactive above" : MODE.of(mode);
  }

  private static TierMode mode(Json json, Reading reading) {
    if (!(json instanceof Json.Obj)) {
      return reading.choice(json, MODE, TierMode.MARGINAL);
    }
    Fields fields = reading.fields(json);
    TierMode mode = new TierMode.RetroactiveAbove(Numbers.needed(fields, ABOVE, reading));
    fields.done();
    return mode;
  }

  static Json write(Pay.Tiers tiers) {
    Json.Obj object = Json.object();
    Map<String, Json> members = object.members();
    members.put("by", BY.json(tiers.by()));
    if (tiers.direction() != Pay.Direction.RISING) {
      members.put("direction", DIRECTION.json(tiers.direction()));
    }
    TierPaysForm.write(members, tiers.pays());
    members.put("steps", Json.array(tiers.tiers().stream().map(one -> step(tiers, one)).toList()));
    return object;
  }

  private static Json step(Pay.Tiers table, Tier tier) {
    Json.Obj object = Json.object();
    Map<String, Json> members = object.members();
    if (table.direction() == Pay.Direction.FALLING) {
      BoundForm.writeFalling(members, tier.bound(), tier.edge());
    } else {
      BoundForm.write(members, tier.bound(), tier.edge());
    }
    members.put(TierPaysForm.key(table.pays()), Amounts.write(tier.pays()));
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
      case TierMode.Marginal _,
          TierMode.Retroactive _,
          TierMode.Interpolated _,
          TierMode.WholeDeal _ ->
          MODE.json(mode);
    };
  }
}
