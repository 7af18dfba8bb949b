package org.planbridge.plan;

/**
 * The stable address of one clause: {@code component-id/slot} or {@code plan/term}. It survives
 * edits, so that two versions of a plan line up.
 */
public record ClauseAddress(String part, String slot) implements Comparable<ClauseAddress> {
  /** The part of plan-level terms. */
  public static final String PLAN = "plan";

  public static ClauseAddress of(Component component, Slot slot) {
    return new ClauseAddress(component.id(), slot.spelling());
  }

  public static ClauseAddress of(Term term) {
    return new ClauseAddress(PLAN, term.spelling());
  }

  /** Reads {@code commission/pay}; the text must hold exactly one slash. */
  public static ClauseAddress parse(String text) {
    int slash = text.indexOf('/');
    if (slash <= 0 || slash == text.length() - 1 || text.indexOf('/', slash + 1) >= 0) {
      throw new IllegalArgumentException("A clause address (%s) is part/slot.".formatted(text));
    }
    return new ClauseAddress(text.substring(0, slash), text.substring(slash + 1));
  }

  @Override
  public int compareTo(ClauseAddress other) {
    int byPart = part.compareTo(other.part);
    return byPart != 0 ? byPart : slot.compareTo(other.slot);
  }

  @Override
  public String toString() {
    return part + "/" + slot;
  }
}
