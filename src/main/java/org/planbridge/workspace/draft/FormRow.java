package org.planbridge.workspace.draft;

import java.util.List;

/**
 * One line of a form over a part of a plan: a title, a question with its answer, or an offer to add
 * something.
 *
 * @param level how deep it stands in, from 0
 * @param name the key or position that it is about, in the words of the plan file; the screen has a
 *     label for it
 * @param at the place it is about
 * @param beside whether it stands in one line with the row before
 */
public record FormRow(
    int level, String name, Pointer at, Ask ask, boolean beside, boolean removable, Place place) {
  /**
   * Where an element stands in its row, so that it can be moved; others stand alone, among none.
   */
  public record Place(int position, int count) {
    public static final Place ALONE = new Place(0, 0);
  }

  /** What a row asks for. */
  public sealed interface Ask {
    /** Nothing: the rows below belong to it. */
    record Title() implements Ask {}

    /** A line of text. */
    record Line(String value) implements Ask {}

    /** Text on several lines, each one a text of its own; written with commas between them. */
    record Lines(List<String> values) implements Ask {
      public Lines {
        values = List.copyOf(values);
      }
    }

    /**
     * A figure, or in a sum the name of one.
     *
     * @param share whether it is a part of a whole, asked for in percent
     */
    record Figure(String value, boolean share) implements Ask {}

    /** A plain whole number. */
    record Whole(String value) implements Ask {}

    record YesNo(boolean value) implements Ask {}

    /**
     * One of several ways.
     *
     * @param chosen the name of the way taken; empty if it is none of them
     */
    record Choice(String chosen, List<Offer> offers) implements Ask {
      public Choice {
        offers = List.copyOf(offers);
      }
    }

    /** Something the form has no question for, as JSON. */
    record Json(String text) implements Ask {}

    /** Something more can be added. */
    record Add(List<Offer> offers) implements Ask {
      public Add {
        offers = List.copyOf(offers);
      }
    }
  }

  /** Something that can be chosen or added, and what that does. */
  public record Offer(String name, PlanEdit edit) {}
}
