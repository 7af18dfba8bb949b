package org.planbridge.planjson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.planbridge.problem.Code;

/**
 * The members of one JSON object as they are asked for. What nobody asked for is told by {@link
 * #done}. An object that is not one was told before and answers nothing.
 */
final class Fields {
  private final Json.Obj object;
  private final Findings findings;
  private final boolean sound;
  private final List<String> asked = new ArrayList<>();
  private final Set<String> seen = new TreeSet<>();
  private final List<List<String>> missing = new ArrayList<>();

  Fields(Json.Obj object, Findings findings, boolean sound) {
    this.object = object;
    this.findings = findings;
    this.sound = sound;
  }

  Json.Spot at() {
    return object.at();
  }

  Optional<Json> find(String key) {
    if (!asked.contains(key)) {
      asked.add(key);
    }
    seen.add(key);
    return Optional.ofNullable(object.members().get(key));
  }

  /** The member, which must be there; its absence is told by {@link #done}. */
  Optional<Json> need(String key) {
    Optional<Json> found = find(key);
    if (found.isEmpty()) {
      missing.add(List.of(key));
    }
    return found;
  }

  /**
   * The one member of several of which exactly one must be there. None or more than one is told,
   * and the first of them is answered.
   */
  Optional<Map.Entry<String, Json>> oneOf(String... keys) {
    List<String> present = new ArrayList<>();
    for (String key : keys) {
      if (find(key).isPresent()) {
        present.add(key);
      }
    }
    if (present.isEmpty()) {
      missing.add(List.of(keys));
      return Optional.empty();
    }
    for (String extra : present.subList(1, present.size())) {
      findings.tell(Code.PLAN_KEY_CLASH, member(extra).at(), extra, present.getFirst());
    }
    return Optional.of(Map.entry(present.getFirst(), member(present.getFirst())));
  }

  /** Members that the plan language has and this program cannot carry out, each with its kind. */
  void unfilled(Map<String, String> kindByKey) {
    kindByKey.forEach((key, kind) -> {
      Json member = object.members().get(key);
      if (member != null) {
        seen.add(key);
        findings.tell(Code.PLAN_UNSUPPORTED, member.at(), key, kind);
      }
    });
  }

  /**
   * Tells every member that nobody asked for and every absence. A member that is probably a
   * misspelt absent one is told once.
   */
  void done() {
    object
        .members()
        .forEach((key, value) -> {
          if (!seen.contains(key)) {
            unknown(key, value);
          }
        });
    if (sound) {
      missing.forEach(
          keys -> findings.tell(Code.PLAN_KEY_MISSING, object.at(), String.join(" / ", keys)));
    }
  }

  private void unknown(String key, Json value) {
    List<String> absent =
        asked.stream().filter(known -> !object.members().containsKey(known)).toList();
    String near = Similar.to(key, absent);
    String meant = near.isEmpty() ? Similar.to(key, asked) : near;
    findings.tell(Code.PLAN_KEY_UNKNOWN, value.at(), key, meant, String.join(", ", asked));
    missing.removeIf(keys -> keys.contains(meant));
  }

  private Json member(String key) {
    Json found = object.members().get(key);
    if (found == null) {
      throw new IllegalStateException("No member (%s).".formatted(key));
    }
    return found;
  }
}
