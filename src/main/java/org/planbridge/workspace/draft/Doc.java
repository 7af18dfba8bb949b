package org.planbridge.workspace.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A plan's text as a tree of values, whether it makes a plan or not. Immutable; a change is another
 * tree that shares what stayed. Members keep their order.
 */
public sealed interface Doc {
  /** Values by key, in the order of the text. */
  record Group(Map<String, Doc> members) implements Doc {
    public Group {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
  }

  /** Values in a row. */
  record Row(List<Doc> items) implements Doc {
    public Row {
      items = List.copyOf(items);
    }
  }

  record Text(String value) implements Doc {}

  /** A number in the spelling of the text. */
  record Num(String raw) implements Doc {}

  record Flag(boolean value) implements Doc {}

  record Nothing() implements Doc {}

  /** A group without members. */
  static Doc empty() {
    return new Group(Map.of());
  }

  static Doc text(String value) {
    return new Text(value);
  }

  /** What stands at a place; empty if nothing does. */
  default Optional<Doc> at(Pointer place) {
    Doc here = this;
    for (String step : place.steps()) {
      Optional<Doc> next = here.part(step);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      here = next.get();
    }
    return Optional.of(here);
  }

  /** A member by its key, or an element by its position from 0. */
  default Optional<Doc> part(String step) {
    return switch (this) {
      case Group(var members) -> Optional.ofNullable(members.get(step));
      case Row(var items) ->
          step.matches("[0-9]{1,6}") && Integer.parseInt(step) < items.size()
              ? Optional.of(items.get(Integer.parseInt(step)))
              : Optional.empty();
      case Text _, Num _, Flag _, Nothing _ -> Optional.empty();
    };
  }

  /** The text that stands at a place, or an empty one. */
  default String said(String... steps) {
    return switch (at(new Pointer(List.of(steps))).orElse(new Nothing())) {
      case Text(var value) -> value;
      case Num(var raw) -> raw;
      case Flag(var value) -> Boolean.toString(value);
      case Group _, Row _, Nothing _ -> "";
    };
  }

  /** The elements of a row, or the values of a group; none of a single value. */
  default List<Doc> parts() {
    return switch (this) {
      case Group(var members) -> List.copyOf(members.values());
      case Row(var items) -> items;
      case Text _, Num _, Flag _, Nothing _ -> List.of();
    };
  }

  /**
   * The tree with a value at a place: a member that is new comes last, an element that is new must
   * be the next one. Groups on the way that are missing are made.
   *
   * @throws IllegalArgumentException if nothing can stand there
   */
  default Doc with(Pointer place, Doc value) {
    if (place.isTop()) {
      return value;
    }
    String step = place.steps().getFirst();
    Pointer rest = new Pointer(place.steps().subList(1, place.steps().size()));
    Doc part = part(step).orElse(empty()).with(rest, value);
    return switch (this) {
      case Group(var members) -> {
        Map<String, Doc> changed = new LinkedHashMap<>(members);
        changed.put(step, part);
        yield new Group(changed);
      }
      case Row(var items) -> {
        List<Doc> changed = new ArrayList<>(items);
        int at = Integer.parseInt(step);
        if (at == items.size()) {
          changed.add(part);
        } else {
          changed.set(at, part);
        }
        yield new Row(changed);
      }
      case Text _, Num _, Flag _, Nothing _ ->
          throw new IllegalArgumentException("Nothing can stand at (%s) here.".formatted(place));
    };
  }

  /** The tree without what stands at a place; the same tree if nothing does. */
  default Doc without(Pointer place) {
    Optional<Doc> parent = at(place.parent());
    if (place.isTop() || parent.isEmpty() || parent.get().part(place.last()).isEmpty()) {
      return this;
    }
    Doc less =
        switch (parent.get()) {
          case Group(var members) -> {
            Map<String, Doc> changed = new LinkedHashMap<>(members);
            changed.remove(place.last());
            yield new Group(changed);
          }
          case Row(var items) -> {
            List<Doc> changed = new ArrayList<>(items);
            changed.remove(Integer.parseInt(place.last()));
            yield new Row(changed);
          }
          case Text _, Num _, Flag _, Nothing _ ->
              throw new IllegalStateException("Nothing has parts at %s".formatted(place));
        };
    return with(place.parent(), less);
  }
}
