package org.planbridge.ui.review;

import java.util.List;

/**
 * All sentences and figures above the tabs, ready to be shown.
 *
 * @param about role, team and place in the list, for example {@code Account Executive · West}
 * @param trust how many deals were used
 * @param held the offer to look at the deals that were held; empty when none was
 * @param whatLead for example {@code 4 clauses change}
 * @param what the clauses that change
 * @param unchanged what stays the same; empty when nothing does
 */
public record Review(
    String name,
    String about,
    String position,
    String trust,
    String held,
    String whatLead,
    List<Clause> what,
    String unchanged,
    How how,
    String whyLead,
    List<Driver> why) {
  public Review {
    what = List.copyOf(what);
    why = List.copyOf(why);
  }

  /**
   * A clause that changes.
   *
   * @param glyph ● changed, ＋ new, ✕ dropped
   * @param kind the glyph in words
   * @param was what the current plan says; empty for what is new
   * @param willBe what the proposed plan says; empty for what is dropped
   */
  public record Clause(String glyph, String kind, String heading, String was, String willBe) {}

  /**
   * How the payee is affected.
   *
   * @param basis which deals, which time, earned or paid
   * @param change the difference in words
   * @param tone of the difference: gain, less or none
   * @param remark what else must be said, such as that only the timing changes; may be empty
   */
  public record How(
      String basis,
      String current,
      String proposed,
      String change,
      String tone,
      String remark,
      List<Line> lines,
      String caution) {
    public How {
      lines = List.copyOf(lines);
    }
  }

  /** A line of the small table: a component, or the total. */
  public record Line(
      String name, String current, String proposed, String change, String tone, boolean total) {}

  /**
   * A part of the plan with the reasons of its changes.
   *
   * @param change what it did to the payee; empty for the plan as a whole
   */
  public record Driver(String name, String change, String tone, List<Reasoned> reasons) {
    public Driver {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * The recorded reason of a change.
   *
   * @param by who wrote it and when; empty if nobody has recorded a reason
   */
  public record Reasoned(String clause, String text, String by) {}
}
