package org.planbridge.planjson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planbridge.plan.Base;
import org.planbridge.plan.TierPays;
import org.planbridge.problem.Code;

/**
 * How it is spelled what the steps of a tier table pay: a {@code rate} each; an {@code amount}
 * each, with {@code amountPer} of the table saying for what; or a {@code multiplier} each of what
 * {@code times} gives.
 */
final class TierPaysForm {
  private static final Spelling<TierPays> PER =
      new Spelling<>(Map.of("deal", new TierPays.PerDeal(), "once", new TierPays.Once()));

  private TierPaysForm() {}

  static TierPays read(Fields fields, List<Json> steps, Base base, Reading reading) {
    boolean sums = steps.stream().anyMatch(step -> has(step, "amount"));
    boolean factors = steps.stream().anyMatch(step -> has(step, "multiplier"));
    Optional<Json> per = sums ? fields.need("amountPer") : fields.find("amountPer");
    Optional<Json> times = factors && !sums ? fields.need("times") : fields.find("times");
    if (per.isPresent() && times.isPresent()) {
      reading.findings().tell(Code.PLAN_KEY_CLASH, times.get().at(), "times", "amountPer");
    }
    if (per.isPresent()) {
      return per(per.get(), reading);
    }
    if (times.isPresent()) {
      return new TierPays.Multiplier(ByDealForm.read(times.get(), base, reading));
    }
    return TierPays.RATE;
  }

  private static boolean has(Json step, String key) {
    return step instanceof Json.Obj(_, var members) && members.containsKey(key);
  }

  private static TierPays per(Json json, Reading reading) {
    return json instanceof Json.Obj
        ? new TierPays.PerUnit(UnitForm.read(json, reading))
        : reading.choice(json, PER, new TierPays.PerDeal());
  }

  /** The key of what each step pays. */
  static String key(TierPays pays) {
    return switch (pays) {
      case TierPays.Rate _ -> "rate";
      case TierPays.PerDeal _, TierPays.PerUnit _, TierPays.Once _ -> "amount";
      case TierPays.Multiplier _ -> "multiplier";
    };
  }

  static void write(Map<String, Json> members, TierPays pays) {
    switch (pays) {
      case TierPays.Rate _ -> {}
      case TierPays.PerDeal _, TierPays.Once _ -> members.put("amountPer", PER.json(pays));
      case TierPays.PerUnit(var unit) -> members.put("amountPer", UnitForm.write(unit));
      case TierPays.Multiplier(var of) -> members.put("times", PayForm.write(of));
    }
  }
}
