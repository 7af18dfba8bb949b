package org.planbridge.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What moves the tier: something counted over a period; the running total starts at nothing in each
 * period.
 */
public record Measure(
    Counted counted,
    Condition where,
    Choice<Over> over,
    Choice<Splits> splits,
    Choice<Scope> scope) {
  /** A split deal counts as the payee's share. */
  public static final Choice<Splits> BY_SHARE = Choice.assumed(Splits.BY_SHARE);

  /** The payee's own deals. */
  public static final Choice<Scope> PAYEE = Choice.assumed(Scope.PAYEE);

  /** A measure of the payee in which a split deal counts as the payee's share. */
  public Measure(Counted counted, Condition where, Choice<Over> over) {
    this(counted, where, over, BY_SHARE, PAYEE);
  }

  /** All quota credit of the quarter, whichever component pays it. */
  public static final Measure DEFAULT =
      new Measure(new Counted.QuotaCredit(), Condition.always(), Choice.assumed(Over.QUARTER));

  /** Whether it has periods that begin and end; a single deal and a rolling span have none. */
  public boolean hasPeriods() {
    return !over.value().equals(Over.DEAL) && !(over.value() instanceof Rolling);
  }

  /** Whether its periods have a length that a yearly figure can be cut to. */
  public boolean hasLength() {
    return hasPeriods() && !over.value().equals(Over.LIFETIME);
  }

  /** What is counted. */
  public sealed interface Counted {
    /** The number of the deal that is looked at, if there is one. */
    default Optional<String> ofDeals() {
      return switch (this) {
        case Sum(var number) -> Optional.of(number);
        case Average(var number) -> Optional.of(number);
        case Last(var number) -> Optional.of(number);
        case QuotaCredit _, Count _, Achieved _ -> Optional.empty();
      };
    }

    /**
     * The quota credit of every deal that some component of the plan credits to the payee, each
     * deal once.
     */
    record QuotaCredit() implements Counted {}

    /** The sum of a named number over the payee's deals, each by the payee's share. */
    record Sum(String number) implements Counted {}

    /** The number of the payee's deals, each counting as the payee's share. */
    record Count() implements Counted {}

    /** The average of a named number over the payee's deals, each weighing as much as it counts. */
    record Average(String number) implements Counted {}

    /** A named number as the latest of the payee's deals has it, in full. */
    record Last(String number) implements Counted {}

    /** A number that is stated by achievements, which are no deals: their sum, say. */
    record Achieved(String number, Choice<Taken> taken) implements Counted {}
  }

  /** The same measure over another time. */
  public Measure withOver(Choice<Over> time) {
    return new Measure(counted, where, time, splits, scope);
  }

  /** What several dated values of one number come to. */
  public enum Taken {
    SUM,
    AVERAGE,
    LAST
  }

  /** What is taken of achievements unless stated. */
  public static final Choice<Taken> SUM = Choice.assumed(Taken.SUM);

  /** What a deal counts as that is split. */
  public enum Splits {
    BY_SHARE,
    /** As a whole deal, once, for everybody who has a share of it. */
    IN_FULL
  }

  /**
   * Whose deals are counted. A measure that is not the payee's own is looked at, not added to: a
   * deal takes the step that is reached with it.
   */
  public enum Scope {
    PAYEE,
    /** Of everybody who is in the payee's team. */
    TEAM,
    COMPANY,
    /** Of the account of the deal that is looked at from, whoever made them. */
    ACCOUNT
  }

  /**
   * Whether the measure is looked at without a deal's own part in it: where it stands is not the
   * sum of what the payee's deals add.
   */
  public boolean isGiven() {
    return isShared()
        || switch (counted) {
          case Counted.QuotaCredit _, Counted.Sum _, Counted.Count _ -> false;
          case Counted.Average _, Counted.Last _, Counted.Achieved _ -> true;
        };
  }

  /** Whether others than the payee's deals move it. */
  public boolean isShared() {
    return scope.value() != Scope.PAYEE || counted instanceof Counted.Achieved;
  }

  /** Over which time the running total runs. */
  public sealed interface Over {
    /** One deal at a time. */
    Over DEAL = Named.DEAL;

    Over WEEK = Named.WEEK;

    Over HALF_MONTH = Named.HALF_MONTH;

    Over MONTH = Named.MONTH;

    Over QUARTER = Named.QUARTER;

    Over HALF = Named.HALF;

    Over YEAR = Named.YEAR;

    /** The plan calendar's own period. */
    Over PERIOD = Named.PERIOD;

    Over PLAN_TERM = Named.PLAN_TERM;

    Over LIFETIME = Named.LIFETIME;
  }

  /**
   * Times that have a name. Weeks begin on Monday; a half-month is the days up to the 15th, or
   * those after it; {@code PERIOD} is the plan calendar's own period; {@code PLAN_TERM} lasts as
   * long as the plan is in force, from the first day of the compared period, and then begins anew;
   * {@code LIFETIME} never ends.
   */
  public enum Named implements Over {
    DEAL,
    WEEK,
    HALF_MONTH,
    MONTH,
    QUARTER,
    HALF,
    YEAR,
    PERIOD,
    PLAN_TERM,
    LIFETIME
  }

  /** Periods of {@code weeks} weeks, one of which begins on {@code from}. */
  public record Weeks(int weeks, LocalDate from) implements Over {
    public Weeks {
      if (weeks < 1) {
        throw new IllegalArgumentException("A period lasts a week or more (%d).".formatted(weeks));
      }
    }
  }

  /**
   * Periods of {@code months} months that begin on a day of the payee's own, such as years of
   * service.
   *
   * @param date the payee's field that holds the day, such as {@code payee.hire_date}
   */
  public record Anniversary(int months, String date) implements Over {
    public Anniversary {
      if (months < 1) {
        throw new IllegalArgumentException("A period lasts a month (%d).".formatted(months));
      }
    }
  }

  /** The last so many days or months up to each deal, the deal's own day in. */
  public record Rolling(int length, Length unit) implements Over {
    public Rolling {
      if (length < 1) {
        throw new IllegalArgumentException("A span lasts a day or more (%d).".formatted(length));
      }
    }

    /** Units of length. */
    public enum Length {
      DAYS,
      MONTHS
    }

    /** The first day that counts on a day. Example: 3 months up to 31 May begin on 1 March. */
    public LocalDate first(LocalDate day) {
      LocalDate after = day.plusDays(1);
      return switch (unit) {
        case DAYS -> after.minusDays(length);
        case MONTHS -> after.minusMonths(length);
      };
    }
  }
}
