package org.planbridge.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whether a stage value counts as won. Well-known values of the common CRMs are understood whatever
 * their case; every other value is unknown until the mapping says what it means.
 */
final class Stages {
  enum Verdict {
    WON,
    NOT_WON,
    UNKNOWN
  }

  private static final Set<String> WON = Set.of("won", "closed won", "closedwon", "true");
  private static final Set<String> NOT_WON =
      Set.of(
          "lost",
          "closed lost",
          "closedlost",
          "false",
          "open",
          "deleted",
          "canceled",
          "cancelled",
          "in progress",
          "prospecting",
          "engaging",
          "qualification",
          "qualify",
          "develop",
          "propose",
          "needs analysis",
          "value proposition",
          "id. decision makers",
          "perception analysis",
          "proposal/price quote",
          "proposal",
          "negotiation",
          "negotiation/review",
          "appointment scheduled",
          "appointmentscheduled",
          "qualified to buy",
          "qualifiedtobuy",
          "presentation scheduled",
          "presentationscheduled",
          "decision maker bought-in",
          "decisionmakerboughtin",
          "contract sent",
          "contractsent");

  private Stages() {}

  static Verdict verdict(String stage, Map<String, Boolean> said) {
    Boolean counts = said.get(stage);
    if (counts != null) {
      return counts ? Verdict.WON : Verdict.NOT_WON;
    }
    String plain = stage.toLowerCase(Locale.ROOT);
    return WON.contains(plain)
        ? Verdict.WON
        : NOT_WON.contains(plain) ? Verdict.NOT_WON : Verdict.UNKNOWN;
  }

  /** Whether a value speaks for a column of stages; yes and no stand in many columns. */
  static boolean telling(String stage) {
    return verdict(stage, Map.of()) != Verdict.UNKNOWN
        && !stage.equalsIgnoreCase("true")
        && !stage.equalsIgnoreCase("false");
  }
}
