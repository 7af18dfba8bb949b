package org.planbridge.chart;

import java.util.List;
import java.util.function.Supplier;

/**
 * One thing drawn: geometry in pixels and a role that decides the colour. Only a {@link Zone}
 * answers to people who point, walk or listen.
 */
public sealed interface Mark {
  /** What it stands for. */
  Role role();

  /**
   * A filled rectangle.
   *
   * @param round radius of the corners
   * @param strength how opaque, from 0 to 1
   */
  record Rect(Box box, double round, double strength, Role role) implements Mark {}

  /**
   * A straight stroke.
   *
   * @param width thickness in pixels
   */
  record Line(Point from, Point to, double width, boolean dashed, Role role) implements Mark {}

  /** A bent stroke through at least two points. */
  record Polyline(List<Point> points, double width, boolean dashed, Role role) implements Mark {
    public Polyline {
      points = List.copyOf(points);
    }
  }

  /**
   * A filled shape, closed from its last point to its first.
   *
   * @param strength how opaque, from 0 to 1
   */
  record Area(List<Point> points, double strength, Role role) implements Mark {
    public Area {
      points = List.copyOf(points);
    }
  }

  /**
   * A line of text.
   *
   * @param at the anchor point, on the baseline
   * @param size height of an em in pixels
   */
  record Text(Point at, String text, Anchor anchor, double size, boolean bold, Role role)
      implements Mark {}

  /** A filled circle, with a thin rim in the colour of the paper so that neighbours stay apart. */
  record Dot(Point at, double radius, Role role) implements Mark {}

  /**
   * An unseen place that answers to the pointer and to the keyboard.
   *
   * @param tells what it says and which rows it leads to, made when asked for
   */
  record Zone(Box box, Supplier<Tag> tells) implements Mark {
    /** What it says and which rows it leads to. */
    public Tag tag() {
      return tells.get();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Zone zone && box.equals(zone.box) && tag().equals(zone.tag());
    }

    @Override
    public int hashCode() {
      return box.hashCode();
    }

    @Override
    public Role role() {
      return Role.ZONE;
    }
  }
}
