package org.planbridge.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The floor plan: which room may open a door to which. A room is a top-level package of the
 * product, such as {@code plan} for {@code org.planbridge.plan.tier.Tier}; the planted faults live
 * in the same rooms below {@code planted}, so that one rule reads both.
 */
final class Rooms {
  static final String PRODUCT = "org.planbridge";
  static final String PLANTED = "planted";

  private static final Set<String> NOBODY = Set.of("problem");
  private static final Set<String> FACTS = Set.of("money", "time", "problem");
  private static final Set<String> EXPLAIN = and(FACTS, "facts", "plan");
  private static final Set<String> ENGINE = and(EXPLAIN, "explain");
  private static final Set<String> COMPARE = and(ENGINE, "engine");
  private static final Set<String> WORKSPACE =
      and(COMPARE, "compare", "ambiguity", "attribution", "baseline");
  private static final Set<String> READER = and(WORKSPACE, "workspace");
  private static final Set<String> SHOWER = and(READER, "words", "chart");

  private static final Map<String, Set<String>> DOORS =
      Map.ofEntries(
          Map.entry("money", NOBODY),
          Map.entry("time", NOBODY),
          Map.entry("problem", Set.of()),
          Map.entry("facts", FACTS),
          Map.entry("plan", FACTS),
          Map.entry("explain", EXPLAIN),
          Map.entry("engine", ENGINE),
          Map.entry("compare", COMPARE),
          Map.entry("ambiguity", COMPARE),
          Map.entry("attribution", and(COMPARE, "compare")),
          Map.entry("baseline", and(COMPARE, "compare")),
          Map.entry("workspace", WORKSPACE),
          Map.entry("words", WORKSPACE),
          Map.entry("chart", Set.of("money", "time")),
          Map.entry("store", READER),
          Map.entry("planjson", READER),
          Map.entry("intake", READER),
          Map.entry("report", SHOWER),
          Map.entry("cli", SHOWER),
          Map.entry("ui", SHOWER),
          Map.entry("boot", and(SHOWER, "store", "planjson", "intake", "report", "cli", "ui")));

  private Rooms() {}

  /** The room that a class lives in; empty for a class that is neither product nor planted. */
  static Optional<String> of(JavaClass type) {
    return withinHouse(type.getPackageName()).map(name -> name.split("\\.", 2)[0]);
  }

  /** The package below the root of the house: {@code ui.home}; empty text for the root itself. */
  static Optional<String> withinHouse(String packageName) {
    for (var root : Set.of(PRODUCT, PLANTED)) {
      if (packageName.equals(root)) {
        return Optional.of("");
      }
      if (packageName.startsWith(root + ".")) {
        return Optional.of(packageName.substring(root.length() + 1));
      }
    }
    return Optional.empty();
  }

  static boolean isKnown(String room) {
    return DOORS.containsKey(room);
  }

  static boolean mayOpen(String from, String to) {
    return from.equals(to) || DOORS.getOrDefault(from, Set.of()).contains(to);
  }

  /** All rooms from which a door chain leads nowhere but inward: below the workspace. */
  static Set<String> belowWorkspace() {
    return and(WORKSPACE, "words", "chart");
  }

  private static Set<String> and(Set<String> some, String... more) {
    var all = new TreeSet<>(some);
    all.addAll(Set.of(more));
    return Set.copyOf(all);
  }
}
