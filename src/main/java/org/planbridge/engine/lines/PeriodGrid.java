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
import org.planbridge.plan.QuotaTerms;
import org.planbridge.plan.Spread;
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
  private final PeriodRule rule;
  private final int count;
  private final List<PayeePeriods> owns;
  private final int[] starts;
  private final int[] places;
  private volatile @Nullable BitSet settled;
  private final Map<QuotaTerms, Cuts> quotas = new ConcurrentHashMap<>();
  private final Spread ofTarget;
  private final Map<PayeeNumber, Figures> figures = new ConcurrentHashMap<>();

  private PeriodGrid(
      CreditLines lines, PeriodRule rule, List<PayeePeriods> owns, int[] starts, Spread ofTarget) {
    this.ofTarget = ofTarget;
    this.lines = lines;
    this.rule = rule;
    this.owns = owns;
    this.count = owns.getFirst().periods().size();
    this.starts = starts;
    places = new int[starts.length];
    java.util.Arrays.setAll(places, run -> run);
  }

  static PeriodGrid of(CreditLines lines, PeriodRule rule) {
    List<PayeePeriods> owns = PayeePeriods.of(lines, rule);
    int count = owns.getFirst().periods().size();
    int[] starts = new int[lines.payees().size() * count + 1];
    int at = 0;
    for (int p = 0; p < lines.payees().size(); p++) {
      int line = lines.start(p);
      int end = lines.start(p + 1);
      List<Period> periods = owns.get(owns.size() == 1 ? 0 : p).periods();
      for (int k = 0; k < count; k++) {
        starts[at++] = line;
        long until = k + 1 < count ? periods.get(k).span().until().toEpochDay() : Long.MAX_VALUE;
        while (line < end && lines.day(line) < until) {
          line++;
        }
      }
    }
    starts[at] = lines.size();
    return new PeriodGrid(lines, rule, owns, starts, Spread.EVEN);
  }

  /** The same periods for a clause that cuts target incentives in a way of its own. */
  public PeriodGrid cutting(Spread targetIncentive) {
    return targetIncentive.equals(ofTarget)
        ? this
        : new PeriodGrid(lines, rule, owns, starts, targetIncentive);
  }

  private PayeePeriods own(int payee) {
    return owns.get(owns.size() == 1 ? 0 : payee);
  }

  /** The periods of the first payee, and of all if these have the same. */
  public List<Period> periods() {
    return owns.getFirst().periods();
  }

  /** A payee's periods. */
  public List<Period> periods(int payee) {
    return own(payee).periods();
  }

  /** The field that a payee needs to have periods and lacks. */
  public Optional<String> lacks(int payee) {
    return own(payee).standsIn() ? rule.field() : Optional.empty();
  }

  /** The number of runs of all payees. */
  int runs() {
    return starts.length - 1;
  }

  public int run(int payee, int period) {
    return payee * count + period;
  }

  public Period periodOfRun(int run) {
    return own(payeeOfRun(run)).periods().get(run % count);
  }

  public int payeeOfRun(int run) {
    return run / count;
  }

  /** The run that holds a line. */
  public int runOf(int line) {
    int run = run(lines.payeeOf(line), 0);
    while (starts[run + 1] <= line) {
      run++;
    }
    return run;
  }

  /** Whether a day, as days since 1970-01-01, lies in one of the payee's periods. */
  public boolean covers(int payee, int day) {
    PayeePeriods own = own(payee);
    return !own.standsIn()
        && day >= own.periods().getFirst().span().from().toEpochDay()
        && day < own.periods().getLast().span().until().toEpochDay();
  }

  /** Whether every day of the compared period lies in one of every payee's periods. */
  public boolean coversAll() {
    int first = Math.toIntExact(lines.basis().from().toEpochDay());
    int last = Math.toIntExact(lines.basis().last().toEpochDay());
    for (int p = 0; p < owns.size(); p++) {
      if (!covers(p, first) || !covers(p, last)) {
        return false;
      }
    }
    return true;
  }

  /** The run of a payee in whose period the day lies; empty if it lies in none. */
  public OptionalInt runOn(int payee, LocalDate day) {
    PayeePeriods own = own(payee);
    for (int k = 0; k < count && !own.standsIn(); k++) {
      if (own.periods().get(k).span().covers(day)) {
        return OptionalInt.of(run(payee, k));
      }
    }
    return OptionalInt.empty();
  }

  /**
   * The run of a payee that a balance of a day belongs to; the one of all time has balances of any
   * day.
   */
  public OptionalInt runOpenedOn(int payee, LocalDate day) {
    return rule instanceof PeriodRule.Lifetime ? OptionalInt.of(run(payee, 0)) : runOn(payee, day);
  }

  /** The run of a payee and a period of this grid; empty if the period is of another. */
  public OptionalInt runOf(int payee, Period period) {
    int k = own(payee).periods().indexOf(period);
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
            !own(payeeOfRun(run)).standsIn()
                && !period.until().isAfter(lines.basis().until())
                && lines.payees().get(payeeOfRun(run)).employedIn(period).isPresent());
      }
      settled = known;
    }
    return known;
  }

  /** The quota of every run; missing where there is none. */
  public Figures quotas(QuotaTerms terms) {
    return cuts(terms).result;
  }

  /** What was stated of the quota of every run, before factor, ramp and days of service. */
  public Figures statedQuotas(QuotaTerms terms) {
    return cuts(terms).stated;
  }

  /** Quotas as stated and as used. */
  private record Cuts(Figures stated, Figures result) {}

  private Cuts cuts(QuotaTerms terms) {
    if (terms instanceof QuotaTerms.InTurn) {
      // Asks for the quotas that it blends, which the map would not allow inside one of its own.
      Cuts known = quotas.get(terms);
      Cuts cuts = known == null ? quotaFigures(terms) : known;
      quotas.putIfAbsent(terms, cuts);
      return cuts;
    }
    return quotas.computeIfAbsent(terms, this::quotaFigures);
  }

  /**
   * A figure of the payee for every run: what is stated among the quotas under the figure's name
   * ({@code target_incentive}) for dates that touch the period, else the payee's yearly figure cut
   * to the period and to the days employed in it.
   */
  public Figures figures(PayeeNumber number) {
    return figures.computeIfAbsent(number, this::payeeFigures);
  }

  private Cuts quotaFigures(QuotaTerms terms) {
    if (terms instanceof QuotaTerms.InTurn(var turns)) {
      Figures blended = QuotasInTurn.of(this, turns);
      return new Cuts(blended, blended);
    }
    @Nullable Fraction[] stated = new Fraction[starts.length - 1];
    @Nullable Fraction[] values = new Fraction[starts.length - 1];
    Proration proration = new Proration(terms.spread(), firstMonth());
    for (int p = 0; p < lines.payees().size(); p++) {
      Payee payee = lines.payees().get(p);
      for (int k = 0; k < count; k++) {
        Span span = own(p).periods().get(k).span();
        Optional<Proration.Cut> cut =
            proration.cut(payee, StatedQuotas.of(terms, lines, payee, span), span);
        stated[run(p, k)] = cut.map(Proration.Cut::stated).orElse(null);
        values[run(p, k)] = cut.map(Proration.Cut::result).orElse(null);
      }
    }
    return new Cuts(Figures.of(stated), Figures.of(values));
  }

  private Figures payeeFigures(PayeeNumber number) {
    @Nullable Fraction[] values = new Fraction[starts.length - 1];
    Spread spread = number == PayeeNumber.TARGET_INCENTIVE ? ofTarget : Spread.EVEN;
    Proration proration = new Proration(spread, firstMonth());
    for (int p = 0; p < lines.payees().size(); p++) {
      Payee payee = lines.payees().get(p);
      var stated = lines.quotas().stated(payee, number.name().toLowerCase(Locale.ROOT));
      for (int k = 0; k < count; k++) {
        Span span = own(p).periods().get(k).span();
        values[run(p, k)] =
            proration
                .cut(payee, stated, span)
                .map(Proration.Cut::result)
                .or(() ->
                    PayeeFigures.yearly(payee, number)
                        .map(figure -> proration.ofYear(payee, figure, span)))
                .orElse(null);
      }
    }
    return Figures.of(values);
  }

  private int firstMonth() {
    return rule instanceof PeriodRule.Calendar(PlanCalendar.Months(var first), _) ? first : 1;
  }
}
