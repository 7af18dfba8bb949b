package org.planbridge.engine.lines;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planbridge.plan.Condition;

/**
 * A condition on a fact that is not a deal and has fields of its own; a field that it lacks holds
 * nothing.
 */
public final class AttributeTest {
  private final Condition condition;

  public AttributeTest(Condition condition) {
    this.condition = condition;
  }

  /** Whether a fact with these fields passes. */
  public boolean holds(Map<String, String> fields) {
    return holds(condition, fields).orElse(false);
  }

  private static Optional<Boolean> holds(Condition condition, Map<String, String> fields) {
    return switch (condition) {
      case Condition.Always _ -> Optional.of(true);
      case Condition.Event _ -> Optional.of(false);
      case Condition.All(var parts) -> joined(parts, fields, false);
      case Condition.Any(var parts) -> joined(parts, fields, true);
      case Condition.Not(var part) -> holds(part, fields).map(one -> !one);
      case Condition.Is(var field, var value) -> text(field, fields).map(value::equals);
      case Condition.In(var field, var values) -> text(field, fields).map(values::contains);
      case Condition.AtLeast(var field, var bound) ->
          side(field, bound, fields).map(side -> side >= 0);
      case Condition.Above(var field, var bound) ->
          side(field, bound, fields).map(side -> side > 0);
      case Condition.AtMost(var field, var bound) ->
          side(field, bound, fields).map(side -> side <= 0);
      case Condition.Below(var field, var bound) ->
          side(field, bound, fields).map(side -> side < 0);
      case Condition.Between(var field, var low, var high) ->
          number(field, fields)
              .map(value -> value.compareTo(low) >= 0 && value.compareTo(high) <= 0);
      case Condition.Present(var field) -> Optional.of(text(field, fields).isPresent());
      case Condition.SameAs(var field, var other) ->
          text(field, fields).flatMap(one -> text(other, fields).map(one::equals));
    };
  }

  /** As soon as one part decides, the others do not matter. */
  private static Optional<Boolean> joined(
      List<Condition> parts, Map<String, String> fields, boolean decides) {
    boolean unknown = false;
    for (Condition part : parts) {
      Optional<Boolean> one = holds(part, fields);
      if (one.isPresent() && one.get() == decides) {
        return one;
      }
      unknown |= one.isEmpty();
    }
    return unknown ? Optional.empty() : Optional.of(!decides);
  }

  private static Optional<String> text(String field, Map<String, String> fields) {
    return Optional.ofNullable(fields.get(field));
  }

  private static Optional<Integer> side(
      String field, BigDecimal bound, Map<String, String> fields) {
    return number(field, fields).map(value -> value.compareTo(bound));
  }

  private static Optional<BigDecimal> number(String field, Map<String, String> fields) {
    try {
      return text(field, fields).map(text -> new BigDecimal(text.strip()));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }
}
