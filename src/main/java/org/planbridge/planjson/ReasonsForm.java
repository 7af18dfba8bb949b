package org.planbridge.planjson;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Component;
import org.planbridge.plan.Slot;
import org.planbridge.plan.Term;
import org.planbridge.plan.Why;
import org.planbridge.problem.Code;

/**
 * How reasons are spelled: {@code reasons} by the address of a clause of this plan, {@code dropped}
 * by the address of a clause of a component that this plan no longer has.
 */
final class ReasonsForm {
  private static final Spelling<Why.Category> CATEGORY = Spelling.of(Why.Category.class);

  private ReasonsForm() {}

  static Map<ClauseAddress, Why> read(Fields plan, List<Component> components, Reading reading) {
    Map<ClauseAddress, Why> reasons = new LinkedHashMap<>();
    Set<String> parts = new TreeSet<>(components.stream().map(Component::id).toList());
    plan.find("reasons").ifPresent(json -> read(json, parts, true, reasons, reading));
    plan.find("dropped").ifPresent(json -> read(json, parts, false, reasons, reading));
    return reasons;
  }

  private static void read(
      Json json,
      Set<String> parts,
      boolean present,
      Map<ClauseAddress, Why> reasons,
      Reading reading) {
    if (!(json instanceof Json.Obj(_, var members))) {
      reading.wrongKind(json, "object");
      return;
    }
    members.forEach((key, value) -> {
      Why why = why(value, reading);
      if (exists(key, parts, present)) {
        reasons.put(ClauseAddress.parse(key), why);
      } else {
        reading
            .findings()
            .tell(
                Code.PLAN_REASON,
                value.at(),
                key,
                present ? "absent" : "present",
                present ? Similar.to(key, addresses(parts)) : "");
      }
    });
  }

  private static boolean exists(String key, Set<String> parts, boolean present) {
    int slash = key.indexOf('/');
    if (slash <= 0) {
      return false;
    }
    String part = key.substring(0, slash);
    String slot = key.substring(slash + 1);
    if (part.equals(ClauseAddress.PLAN)) {
      return present && terms().contains(slot);
    }
    return slots().contains(slot) && parts.contains(part) == present;
  }

  private static List<String> slots() {
    return Arrays.stream(Slot.values()).map(Slot::spelling).toList();
  }

  private static List<String> terms() {
    return Arrays.stream(Term.values()).map(Term::spelling).toList();
  }

  private static List<String> addresses(Set<String> parts) {
    List<String> all = new ArrayList<>();
    parts.forEach(part -> slots().forEach(slot -> all.add(part + "/" + slot)));
    terms().forEach(term -> all.add(ClauseAddress.PLAN + "/" + term));
    return all;
  }

  private static Why why(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    Why why =
        new Why(
            fields.need("text").map(reading::text).orElse("?"),
            fields
                .need("category")
                .map(one -> reading.choice(one, CATEGORY, Why.Category.PROFIT))
                .orElse(Why.Category.PROFIT),
            fields.need("author").map(reading::text).orElse("?"),
            fields.need("on").map(reading::date).orElse(LocalDate.EPOCH));
    fields.done();
    return why;
  }

  static void write(
      Map<String, Json> members, Map<ClauseAddress, Why> reasons, List<Component> components) {
    Json.Obj present = Json.object();
    Json.Obj dropped = Json.object();
    new TreeMap<>(reasons)
        .forEach((address, why) -> {
          boolean here =
              address.part().equals(ClauseAddress.PLAN)
                  || components.stream().anyMatch(one -> one.id().equals(address.part()));
          (here ? present : dropped).members().put(address.toString(), why(why));
        });
    if (!present.members().isEmpty()) {
      members.put("reasons", present);
    }
    if (!dropped.members().isEmpty()) {
      members.put("dropped", dropped);
    }
  }

  private static Json why(Why why) {
    Json.Obj object = Json.object();
    object.members().put("text", Json.text(why.text()));
    object.members().put("category", CATEGORY.json(why.category()));
    object.members().put("author", Json.text(why.author()));
    object.members().put("on", Json.text(why.on().toString()));
    return object;
  }
}
