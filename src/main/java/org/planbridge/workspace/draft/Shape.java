package org.planbridge.workspace.draft;

import java.util.List;
import java.util.function.Supplier;

/**
 * What may stand at a place of a plan's text, so that a form can ask for it. Shapes may contain
 * themselves (a condition is made of conditions), so their parts are looked up when needed.
 */
public sealed interface Shape {
  /** A line of text. */
  record Word() implements Shape {}

  /** A day such as 2026-03-31. */
  record Day() implements Shape {}

  /** An exact decimal, written as text. */
  record Figure() implements Shape {}

  /** A plain whole number between two bounds, both in. */
  record Whole(int low, int high) implements Shape {}

  /** Yes or no. */
  record Flag() implements Shape {}

  /** Always this value. */
  record Fixed(Doc value) implements Shape {}

  /** Several lines of text. */
  record Words() implements Shape {}

  /** Any number of parts of one shape, in a row. */
  record Many(Supplier<Shape> item) implements Shape {}

  /** Parts of one shape under keys that the person chooses. */
  record Named(Supplier<Shape> value) implements Shape {}

  /**
   * Parts under fixed keys.
   *
   * @param choices of the keys of each list exactly one is there
   */
  record Group(List<Member> members, List<List<String>> choices) implements Shape {
    public Group {
      members = List.copyOf(members);
      choices = choices.stream().map(List::copyOf).toList();
    }

    /** The part under a key. */
    public Member member(String key) {
      return members.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    }
  }

  /**
   * A part of a group.
   *
   * @param needs the keys that must be there with this one
   */
  record Member(String key, Supplier<Shape> shape, boolean required, List<String> needs) {
    public Member {
      needs = List.copyOf(needs);
    }
  }

  /** One of several shapes. */
  record Either(List<Option> options) implements Shape {
    public Either {
      options = List.copyOf(options);
    }
  }

  /** A way to write something, with the name it is chosen by. */
  record Option(String name, Supplier<Shape> shape) {}

  /** Anything; written as JSON. */
  record Anything() implements Shape {}
}
