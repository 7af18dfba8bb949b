package org.planbridge.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One row of slots: how one part of a plan earns. Each slot is one clause. */
public record Component(
    String id,
    String name,
    Credits credits,
    Base base,
    Measure measure,
    QuotaTerms quota,
    Pay pay,
    Modifiers modifiers,
    Gate gate,
    List<Limit> limits,
    Release release,
    Clawback clawback,
    Optional<InForce> inForce) {
  public Component {
    limits = List.copyOf(limits);
  }

  /** A component that has the deals of all days. */
  public Component(
      String id,
      String name,
      Credits credits,
      Base base,
      Measure measure,
      QuotaTerms quota,
      Pay pay,
      Modifiers modifiers,
      Gate gate,
      List<Limit> limits,
      Release release,
      Clawback clawback) {
    this(
        id,
        name,
        credits,
        base,
        measure,
        quota,
        pay,
        modifiers,
        gate,
        limits,
        release,
        clawback,
        Optional.empty());
  }

  /** The same component under another name, with the deals of some days only. */
  public Component inForce(String itsId, String itsName, InForce days) {
    return new Component(
        itsId,
        itsName,
        credits,
        base,
        measure,
        quota,
        pay,
        modifiers,
        gate,
        limits,
        release,
        clawback,
        Optional.of(days));
  }

  /**
   * The id under which a component is compared with the other side's: what stands before the mark
   * that a component has which others follow. Example: {@code commission} of {@code
   * commission@2026-06-30}.
   */
  public static String comparedId(String id) {
    int mark = id.indexOf(FOLLOWED);
    return mark < 0 ? id : id.substring(0, mark);
  }

  /** Whether another component of the same id follows it. */
  public static boolean isFollowed(String id) {
    return id.indexOf(FOLLOWED) >= 0;
  }

  /** Parts the id of a component that others follow from its last day; no plan file can hold it. */
  private static final char FOLLOWED = '@';

  /** The id of a component that another of the same id follows after a day. */
  public static String followed(String id, LocalDate lastDay) {
    return id + FOLLOWED + lastDay;
  }

  /** Whether a component is the one that plans name by an id, or one that it followed. */
  public static boolean isOf(String component, String id) {
    return component.equals(id) || component.startsWith(id + FOLLOWED);
  }

  /** A component that pays every deal and has no further terms. */
  public static Component of(String id, String name, Pay pay) {
    return new Component(
        id,
        name,
        Credits.ALL,
        Base.AMOUNT,
        Measure.DEFAULT,
        QuotaTerms.AMOUNT,
        pay,
        Modifiers.NONE,
        Gate.DEFAULT,
        List.of(),
        Release.DEFAULT,
        Clawback.DEFAULT);
  }

  /** Whether it is paid by what those below the payee are paid. */
  public boolean looksBelow() {
    return credits.to().value() instanceof TeamCredit team
        && (team.looksAtPay() || base instanceof Base.ComponentResult);
  }

  /**
   * The same component with another clause in a slot.
   *
   * @throws ClassCastException if the slot does not hold such clauses
   */
  public Component with(Slot slot, Object clause) {
    return new Component(
        id,
        name,
        slot == Slot.CREDITS ? (Credits) clause : credits,
        slot == Slot.BASE ? (Base) clause : base,
        slot == Slot.MEASURE ? (Measure) clause : measure,
        slot == Slot.QUOTA ? (QuotaTerms) clause : quota,
        slot == Slot.PAY ? (Pay) clause : pay,
        slot == Slot.MODIFIERS ? (Modifiers) clause : modifiers,
        slot == Slot.GATE ? (Gate) clause : gate,
        slot == Slot.LIMITS ? limits(clause) : limits,
        slot == Slot.RELEASE ? (Release) clause : release,
        slot == Slot.CLAWBACK ? (Clawback) clause : clawback,
        inForce);
  }

  private static List<Limit> limits(Object clause) {
    return ((List<?>) clause).stream().map(Limit.class::cast).toList();
  }

  /** What a slot holds, as the object the engine runs. */
  public Object clause(Slot slot) {
    return switch (slot) {
      case CREDITS -> credits;
      case BASE -> base;
      case MEASURE -> measure;
      case QUOTA -> quota;
      case PAY -> pay;
      case MODIFIERS -> modifiers;
      case GATE -> gate;
      case LIMITS -> limits;
      case RELEASE -> release;
      case CLAWBACK -> clawback;
    };
  }
}
