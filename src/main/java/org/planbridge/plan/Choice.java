package org.planbridge.plan;

/**
 * A choice that has a default: the value, and whether the plan document states it or we assumed it.
 * Two choices are equal when their values are: stating a default changes no pay.
 */
public final class Choice<T> {
  private final T value;
  private final boolean stated;

  private Choice(T value, boolean stated) {
    this.value = value;
    this.stated = stated;
  }

  public static <T> Choice<T> stated(T value) {
    return new Choice<>(value, true);
  }

  public static <T> Choice<T> assumed(T value) {
    return new Choice<>(value, false);
  }

  public T value() {
    return value;
  }

  public boolean isStated() {
    return stated;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Choice<?> choice && value.equals(choice.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value + (stated ? " (stated)" : " (assumed)");
  }
}
