package org.planbridge.plan;

import java.math.BigDecimal;
import java.util.Optional;
import org.planbridge.time.Cycle;

/**
 * One part of an earning and when it is payable: half on cash, 30 days later, in three instalments.
 *
 * @param share part of the earning, above 0; of a holdback below 1
 * @param trigger what makes it payable
 * @param delay how long after that
 * @param events which events count, by their own fields; all unless the trigger is an event or a
 *     reading
 */
public record ReleasePart(
    BigDecimal share,
    Trigger trigger,
    Delay delay,
    Optional<Instalments> instalments,
    Condition events) {
  public ReleasePart {
    share = Canonical.number(share);
  }

  /** A part that any event of its kind makes payable. */
  public ReleasePart(
      BigDecimal share, Trigger trigger, Delay delay, Optional<Instalments> instalments) {
    this(share, trigger, delay, instalments, Condition.always());
  }

  /** What makes a part payable. Until then it is pending, never zero. */
  public sealed interface Trigger {
    /** The deal itself: the day on which the pay is earned. */
    record Booking() implements Trigger {}

    /**
     * Events of a kind of the deal, such as {@code cash received}.
     *
     * @param kind as the facts spell it
     */
    record OnEvent(String kind, Choice<Settled> settled) implements Trigger {}

    /**
     * A reading of the deal's usage.
     *
     * @param least what the reading must reach; the bound is in
     * @param byDay days after the incentive date, which is day 0; the last day is in. After it the
     *     part is lost
     */
    record Usage(BigDecimal least, int byDay) implements Trigger {
      public Usage {
        least = Canonical.number(least);
      }
    }

    /** The last day of the period in which it is earned. */
    record PeriodEnd(Cycle cycle) implements Trigger {}
  }

  /** How much of the deal must have happened. */
  public enum Settled {
    /** All of the part, at the first event. */
    AT_THE_FIRST,
    /** All of the part, when events have come to the whole deal. */
    IN_FULL,
    /** As much of the part as events have come to of the deal. */
    IN_PROPORTION
  }

  /**
   * How long after its trigger a part is payable: months first, then days, then on to the named
   * day.
   *
   * @param payDay day of the month, 1 to 28 or {@link PayCalendar.Payment#LAST_DAY}, that is
   *     awaited last; on the day itself nothing is awaited
   */
  public record Delay(int months, int days, Optional<Integer> payDay) {
    public static final Delay NONE = new Delay(0, 0, Optional.empty());
  }

  /**
   * A part in equal instalments; the first is payable when the part would be.
   *
   * @param count 2 or more
   * @param everyMonths civil months from one to the next, 1 or more
   * @param oddCents which of them have a cent more
   */
  public record Instalments(int count, int everyMonths, Choice<OddCents> oddCents) {}

  /** Which instalments have a cent more where it does not come out even. */
  public enum OddCents {
    FIRST,
    LAST
  }

  /** Kinds of events that the words of a plan stand for. */
  public static final String INVOICED = "invoiced";

  public static final String CASH = "cash received";
  public static final String RENEWED = "renewed";
  public static final String USAGE = "usage";

  /** Takes away of a deal what it is about, whatever a part waits for. */
  public static final String CREDIT_NOTE = "credit note";

  public static final Choice<OddCents> ODD_CENTS = Choice.assumed(OddCents.FIRST);

  /** Cash counts in proportion, everything else at the first. */
  public static Choice<Settled> settled(String kind) {
    return Choice.assumed(kind.equals(CASH) ? Settled.IN_PROPORTION : Settled.AT_THE_FIRST);
  }
}
