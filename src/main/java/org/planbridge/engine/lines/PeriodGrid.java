package org.planbridge.engine.lines;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Figures;
import org.planbridge.engine.column.Groups;
import org.planbridge.facts.Payee;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Quantity.PayeeNumber;
import org.planbridge.time.Cycle;
import org.planbridge.time.Period;
import org.planbridge.time.PlanCalendar;
import org.planbridge.time.Span;

/**
 * Every payee's lines cut into the periods of one calendar: run {@code p * periods + k} holds payee
 * p's lines of period k, and there is a run for every payee and period, with or without lines. The
 * first run also holds lines before the calendar's first day and the last those after its last;
 * where the calendar does not touch the compared period at all, that period stands in for its
 * periods. Deals outside the calendar are held by plans that need to know their period.
 */
public final class PeriodGrid {
  private final CreditLines lines;
  private final List<Period> periods;
  private final boolean standsIn;
  private final int[] starts;
  private final int[] places;
  private volatile @Nullable BitSet settled;
  private final Map<String, Figures> quotas = new ConcurrentHashMap<>();
  private final Map<PayeeNumber, Figures> figures = new ConcurrentHashMap<>();

  private PeriodGrid(CreditLines lines, List<Period> periods, boolean standsIn, int[] starts) {
    this.lines = lines;
    this.periods = periods;
    this.standsIn = standsIn;
    this.starts = starts;
    places = new int[starts.length];
    java.util.Arrays.setAll(places, run -> run);
  }

  static PeriodGrid of(CreditLines lines, PlanCalendar calendar, Cycle cycle) {
    List<Period> stated = calendar.periods(cycle, lines.basis());
    boolean standsIn = stated.isEmpty();
    Span basis = lines.basis();
    List<Period> periods = standsIn ? List.of(new Period(basis.from().toString(), basis)) : stated;
    int[] starts = new int[lines.payees().size() * periods.size() + 1];
    int at = 0;
    for (int p = 0; p < lines.payees().size(); p++) {
      int line = lines.start(p);
      int end = lines.start(p + 1);
      for (int k = 0; k < periods.size(); k++) {
        starts[at++] = line;
        long until =
            k + 1 < periods.size() ? periods.get(k).span().until().toEpochDay() : Long.MAX_VALUE;
        while (line < end && lines.day(line) < until) {
          line++;
        }
      }
    }
    starts[at] = lines.size();
    return new PeriodGrid(lines, periods, standsIn, starts);
  }

  public List<Period> periods() {
    return periods;
  }

  public int run(int payee, int period) {
    return payee * periods.size() + period;
  }

  public Period periodOfRun(int run) {
    return periods.get(run % periods.size());
  }

  public int payeeOfRun(int run) {
    return run / periods.size();
  }

  /** The run that holds a line. */
  public int runOf(int line) {
    int run = run(lines.payeeOf(line), 0);
    while (starts[run + 1] <= line) {
      run++;
    }
    return run;
  }

  /** Whether a day, as days since 1970-01-01, lies in one of the calendar's periods. */
  public boolean covers(int day) {
    return !standsIn
        && day >= periods.getFirst().span().from().toEpochDay()
        && day < periods.getLast().span().until().toEpochDay();
  }

  /** Whether every day of the compared period lies in one of the calendar's periods. */
  public boolean coversAll() {
    return covers(Math.toIntExact(lines.basis().from().toEpochDay()))
        && covers(Math.toIntExact(lines.basis().last().toEpochDay()));
  }

  /** The run of a payee in whose period the day lies; empty if it lies in none. */
  public OptionalInt runOn(int payee, LocalDate day) {
    for (int k = 0; k < periods.size() && !standsIn; k++) {
      if (periods.get(k).span().covers(day)) {
        return OptionalInt.of(run(payee, k));
      }
    }
    return OptionalInt.empty();
  }

  /** The run of a payee and a period of this grid; empty if the period is of another. */
  public OptionalInt runOf(int payee, Period period) {
    int k = periods.indexOf(period);
    return k < 0 ? OptionalInt.empty() : OptionalInt.of(run(payee, k));
  }

  /**
   * The runs of payees {@code from} to {@code until} (out), for a block that begins with the first
   * one's lines.
   */
  public Groups groups(int from, int until) {
    return new Groups(starts, lines.start(from), run(from, 0), run(until, 0));
  }

  /** The runs themselves as a block of numbers, one a run: for what is worked out once a period. */
  public Groups oncePerRun(int from, int until) {
    return new Groups(places, run(from, 0), run(from, 0), run(until, 0));
  }

  /**
   * Whether the run's payee is employed in its period and the period ends within the compared one.
   */
  public boolean isSettled(int run) {
    return settled().get(run);
  }

  private BitSet settled() {
    BitSet known = settled;
    if (known == null) {
      known = new BitSet(starts.length);
      for (int run = 0; run < starts.length - 1; run++) {
        Span period = periodOfRun(run).span();
        known.set(
            run,
            !standsIn
                && !period.until().isAfter(lines.basis().until())
                && lines.payees().get(payeeOfRun(run)).employedIn(period).isPresent());
      }
      settled = known;
    }
    return known;
  }

  /**
   * The quota of every run, from the quota facts that count {@code measure}; missing where there is
   * none.
   */
  public Figures quotas(String measure) {
    return quotas.computeIfAbsent(measure, this::quotaFigures);
  }

  /**
   * A figure of the payee for every run: what is stated among the quotas under the figure's name
   * ({@code target_incentive}) for dates that touch the period, else the payee's yearly figure cut
   * to the period and to the days employed in it.
   */
  public Figures figures(PayeeNumber number) {
    return figures.computeIfAbsent(number, this::payeeFigures);
  }

  private Figures quotaFigures(String measure) {
    @Nullable Fraction[] values = new Fraction[starts.length - 1];
    for (int p = 0; p < lines.payees().size(); p++) {
      Payee payee = lines.payees().get(p);
      var facts = lines.quotas(payee, measure);
      for (int k = 0; k < periods.size() && !facts.isEmpty(); k++) {
        values[run(p, k)] = Proration.quota(payee, facts, periods.get(k).span()).orElse(null);
      }
    }
    return Figures.of(values);
  }

  private Figures payeeFigures(PayeeNumber number) {
    @Nullable Fraction[] values = new Fraction[starts.length - 1];
    for (int p = 0; p < lines.payees().size(); p++) {
      Payee payee = lines.payees().get(p);
      var stated = lines.stated(payee, number.name().toLowerCase(Locale.ROOT));
      for (int k = 0; k < periods.size(); k++) {
        Span span = periods.get(k).span();
        values[run(p, k)] =
            Proration.quota(payee, stated, span)
                .or(() ->
                    yearly(payee, number).map(figure -> Proration.yearly(payee, figure, span)))
                .orElse(null);
      }
    }
    return Figures.of(values);
  }

  /** A payee's figure for a whole year, as the facts state it. */
  public static Optional<Fraction> yearly(Payee payee, PayeeNumber number) {
    return Optional.ofNullable(
            switch (number) {
              case TARGET_INCENTIVE -> payee.targetIncentive();
              case BASE_SALARY -> payee.baseSalary();
            })
        .map(Fraction::of);
  }
}
