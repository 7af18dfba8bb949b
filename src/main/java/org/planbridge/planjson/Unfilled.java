package org.planbridge.planjson;

import java.util.Map;

/**
 * Words of the plan language that this program does not carry out, by the place where they are
 * written: the key or value, and the kind under which the reason and the way round are told. They
 * are refused by name, never approximated.
 */
final class Unfilled {
  static final Map<String, String> PLAN = Map.of("openingBalances", "opening");
  static final Map<String, String> CLAWBACK = Map.of("quotaEffect", "clawbackRate");
  static final Map<String, String> CLAWBACK_OF = Map.of("today's rate", "clawbackRate");
  static final Map<String, String> TERMS =
      Map.ofEntries(
          Map.entry("trueUp", "trueUp"),
          Map.entry("transition", "transition"),
          Map.entry("statementCurrency", "statementCurrency"));
  static final Map<String, String> DRAW_SCOPE = Map.of("deal", "dealDraw");
  static final Map<String, String> MEASURE_OF = Map.of("counterpart", "counterpart");
  static final Map<String, String> PER = Map.of("lifetime", "lifetime", "plan term", "lifetime");
  static final Map<String, String> TABLE = Map.of("axes", "axes", "bands", "axes");
  static final Map<String, String> TIER_BY = Map.of("other measure", "otherMeasure");
  static final Map<String, String> QUANTITY =
      Map.of("shareOfBase", "shareOfBase", "component", "chain");
  static final Map<String, String> LIMIT =
      Map.of("excess", "deferred", "atMost", "payments", "payments", "payments");
  static final Map<String, String> FREQUENCY =
      Map.of("half-yearly", "payYearly", "yearly", "payYearly", "annually", "payYearly");

  private Unfilled() {}
}
