package org.planbridge.words;

import java.math.BigDecimal;
import java.util.List;
import org.planbridge.plan.Condition;

/** Conditions as what follows "where": "product is “A” and amount is 3,000 or more". */
final class ConditionWords {
  private final Wording wording;
  private final Figures figures;

  ConditionWords(Wording wording, Figures figures) {
    this.wording = wording;
    this.figures = figures;
  }

  /** The sentence that {@code key} holds for a condition, or the one for every deal. */
  String sentence(String key, Condition condition, String... more) {
    if (condition instanceof Condition.Always) {
      return wording.say(key + ".always", more);
    }
    String[] words = new String[more.length + 1];
    words[0] = phrase(condition);
    System.arraycopy(more, 0, words, 1, more.length);
    return wording.say(key + ".where", words);
  }

  String phrase(Condition condition) {
    return switch (condition) {
      case Condition.Always _ -> wording.say("condition.always");
      case Condition.Event(var kind) -> wording.say("condition.event", kind);
      case Condition.All(var parts) -> wording.list("list.and", parts(parts));
      case Condition.Any(var parts) -> wording.list("list.or", parts(parts));
      case Condition.Not(var part) -> not(part);
      case Condition.Is(var field, var value) -> say("is", field, quoted(value));
      case Condition.In(var field, var values) -> say("in", field, among(values));
      case Condition.AtLeast(var field, var bound) -> say("atLeast", field, bound);
      case Condition.Above(var field, var bound) -> say("above", field, bound);
      case Condition.AtMost(var field, var bound) -> say("atMost", field, bound);
      case Condition.Below(var field, var bound) -> say("below", field, bound);
      case Condition.Between(var field, var low, var high) ->
          wording.say(
              "condition.between", Names.of(field), figures.number(low), figures.number(high));
      case Condition.Present(var field) -> wording.say("condition.present", Names.of(field));
      case Condition.SameAs(var field, var other) -> say("sameAs", field, Names.of(other));
    };
  }

  private String not(Condition part) {
    return switch (part) {
      case Condition.Is(var field, var value) -> say("isNot", field, quoted(value));
      case Condition.In(var field, var values) -> say("notIn", field, among(values));
      case Condition.Present(var field) -> wording.say("condition.blank", Names.of(field));
      case Condition.Always _,
          Condition.Event _,
          Condition.All _,
          Condition.Any _,
          Condition.Not _,
          Condition.AtLeast _,
          Condition.Above _,
          Condition.AtMost _,
          Condition.Below _,
          Condition.Between _,
          Condition.SameAs _ ->
          wording.say("condition.not", phrase(part));
    };
  }

  /** Groups inside a group stand in parentheses, so that "and" and "or" cannot be confused. */
  private List<String> parts(List<Condition> parts) {
    return parts.stream()
        .map(part ->
            part instanceof Condition.All || part instanceof Condition.Any
                ? wording.say("condition.group", phrase(part))
                : phrase(part))
        .toList();
  }

  private String among(List<String> values) {
    return wording.list("list.comma", values.stream().map(this::quoted).toList());
  }

  private String quoted(String value) {
    return wording.say("quoted", value);
  }

  private String say(String key, String field, BigDecimal bound) {
    return say(key, field, figures.number(bound));
  }

  private String say(String key, String field, String value) {
    return wording.say("condition." + key, Names.of(field), value);
  }
}
