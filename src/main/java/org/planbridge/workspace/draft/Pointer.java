package org.planbridge.workspace.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The place of a value in a plan's text: the keys and positions that lead to it from the top. Its
 * text is a JSON pointer, for example {@code /components/0/pay}; the top is the empty text.
 */
public record Pointer(List<String> steps) {
  public static final Pointer TOP = new Pointer(List.of());

  public Pointer {
    steps = List.copyOf(steps);
  }

  /**
   * Reads a JSON pointer.
   *
   * @throws IllegalArgumentException if it is neither empty nor begins with a slash
   */
  public static Pointer parse(String text) {
    if (text.isEmpty()) {
      return TOP;
    }
    if (!text.startsWith("/")) {
      throw new IllegalArgumentException("A pointer (%s) begins with a slash.".formatted(text));
    }
    return new Pointer(
        Arrays.stream(text.substring(1).split("/", -1))
            .map(step -> step.replace("~1", "/").replace("~0", "~"))
            .toList());
  }

  /** The place of a member or an element of what stands here. */
  public Pointer then(String step) {
    List<String> longer = new ArrayList<>(steps);
    longer.add(step);
    return new Pointer(longer);
  }

  public Pointer then(int position) {
    return then(Integer.toString(position));
  }

  public boolean isTop() {
    return steps.isEmpty();
  }

  /** What this is a part of; the top is a part of itself. */
  public Pointer parent() {
    return isTop() ? this : new Pointer(steps.subList(0, steps.size() - 1));
  }

  /** The key or position in the parent; empty at the top. */
  public String last() {
    return isTop() ? "" : steps.getLast();
  }

  /** Whether this place is the other one or inside it. */
  public boolean isWithin(Pointer other) {
    return steps.size() >= other.steps.size()
        && steps.subList(0, other.steps.size()).equals(other.steps);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    steps.forEach(step -> text.append('/').append(step.replace("~", "~0").replace("/", "~1")));
    return text.toString();
  }
}
