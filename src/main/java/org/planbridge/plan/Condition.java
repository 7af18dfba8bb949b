package org.planbridge.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What must hold of a deal. A field that a condition needs and that the deal lacks makes the answer
 * unknown, and the deal is held, unless the rest of the condition decides without it. Text compares
 * exactly, case included.
 */
public sealed interface Condition {
  /** The condition that holds for every deal. */
  static Condition always() {
    return new Always();
  }

  /** Holds for every deal. */
  record Always() implements Condition {}

  /** Every part holds. */
  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** At least one part holds. */
  record Any(List<Condition> parts) implements Condition {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  record Not(Condition part) implements Condition {}

  /**
   * What is looked at is not a deal but an event of one, of this kind. Stands in the credits of a
   * component only, by itself or as the first of two parts of {@link All}.
   */
  record Event(String kind) implements Condition {}

  /** Events of a kind that pass a condition. */
  static Condition ofEvents(String kind, Condition which) {
    return which instanceof Always ? new Event(kind) : new All(List.of(new Event(kind), which));
  }

  /** The kind of events that are credited instead of deals; empty for deals. */
  default Optional<String> eventKind() {
    if (this instanceof All(var parts) && !parts.isEmpty()) {
      return parts.getFirst() instanceof Event(var kind) ? Optional.of(kind) : Optional.empty();
    }
    return this instanceof Event(var kind) ? Optional.of(kind) : Optional.empty();
  }

  /** What must hold of the deal or of the event, whichever is looked at. */
  default Condition withoutEvent() {
    return eventKind().isEmpty()
        ? this
        : this instanceof All(var parts) && parts.size() == 2 ? parts.get(1) : always();
  }

  record Is(String field, String value) implements Condition {}

  record In(String field, List<String> values) implements Condition {
    public In {
      values = List.copyOf(values);
    }
  }

  /** The number is {@code bound} or more. */
  record AtLeast(String field, BigDecimal bound) implements Condition {
    public AtLeast {
      bound = Canonical.number(bound);
    }
  }

  /** The number is more than {@code bound}. */
  record Above(String field, BigDecimal bound) implements Condition {
    public Above {
      bound = Canonical.number(bound);
    }
  }

  /** The number is {@code bound} or less. */
  record AtMost(String field, BigDecimal bound) implements Condition {
    public AtMost {
      bound = Canonical.number(bound);
    }
  }

  /** The number is less than {@code bound}. */
  record Below(String field, BigDecimal bound) implements Condition {
    public Below {
      bound = Canonical.number(bound);
    }
  }

  /** The number lies between the two, both ends in. */
  record Between(String field, BigDecimal low, BigDecimal high) implements Condition {
    public Between {
      low = Canonical.number(low);
      high = Canonical.number(high);
    }
  }

  /** The deal has a value in this field; never unknown. */
  record Present(String field) implements Condition {}

  /**
   * Both fields have the same value: numbers as numbers, else text as written. Unknown if one has
   * none.
   */
  record SameAs(String field, String other) implements Condition {}

  /** The names of all deal fields that this condition looks at, sorted. */
  default Set<String> fields() {
    Set<String> found = new TreeSet<>();
    collect(this, found);
    return found;
  }

  private static void collect(Condition condition, Set<String> found) {
    switch (condition) {
      case Always _, Event _ -> {}
      case All(var parts) -> parts.forEach(part -> collect(part, found));
      case Any(var parts) -> parts.forEach(part -> collect(part, found));
      case Not(var part) -> collect(part, found);
      case Is(var field, _) -> found.add(field);
      case In(var field, _) -> found.add(field);
      case AtLeast(var field, _) -> found.add(field);
      case Above(var field, _) -> found.add(field);
      case AtMost(var field, _) -> found.add(field);
      case Below(var field, _) -> found.add(field);
      case Between(var field, _, _) -> found.add(field);
      case Present(var field) -> found.add(field);
      case SameAs(var field, var other) -> {
        found.add(field);
        found.add(other);
      }
    }
  }
}
