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
          Map.entry("transition", "transition"),
          Map.entry("statementCurrency", "statementCurrency"));
  static final Map<String, String> MEASURE_OF = Map.of("counterpart", "counterpart");
  static final Map<String, String> PER = Map.of("lifetime", "lifetime", "plan term", "lifetime");
  static final Map<String, String> PLAN_CAP =
      Map.of("payments", "planPayments", "floor", "planFloor", "minimum", "planFloor");
  static final Map<String, String> TABLE = Map.of("axes", "axes", "bands", "axes");
  static final Map<String, String> TIER_BY = Map.of("other measure", "otherMeasure");
  static final Map<String, String> QUANTITY = Map.of("component", "chain");
  static final Map<String, String> FREQUENCY =
      Map.of("half-yearly", "payYearly", "yearly", "payYearly", "annually", "payYearly");

  private Unfilled() {}
}
