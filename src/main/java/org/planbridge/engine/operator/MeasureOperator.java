package org.planbridge.engine.operator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Figures;
import org.planbridge.engine.column.Groups;
import org.planbridge.engine.column.Table;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.LineTest;
import org.planbridge.engine.lines.LineTests;
import org.planbridge.engine.lines.PeriodGrid;
import org.planbridge.engine.lines.PeriodRule;
import org.planbridge.engine.lines.Shares;
import org.planbridge.facts.Opening;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Base;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.Credits.Recipients;
import org.planbridge.plan.Measure;
import org.planbridge.plan.Measure.Splits;
import org.planbridge.plan.QuotaTerms;
import org.planbridge.plan.Slot;
import org.planbridge.time.Span;

/** What each line adds to a component's measure, and the runs over which it accumulates. */
final class MeasureOperator {
  private static final Table WHERE = Table.of(Fraction.ZERO, Fraction.ONE);

  private final ClauseAddress address;
  private final Measure measure;
  private final QuotaTerms quota;
  private final Recipients to;
  private final String sign;
  private final LineTest where;
  private final @Nullable PeriodGrid grid;
  private final Openings openings;
  private @Nullable GivenMeasure given;

  MeasureOperator(Component component, CompensationPlan plan, CreditLines lines, LineTests tests) {
    this(
        ClauseAddress.of(component, Slot.MEASURE),
        component.measure(),
        component.quota(),
        component.base(),
        component.credits().to().value(),
        component,
        plan,
        lines,
        tests);
  }

  /**
   * @param base the number whose sign a deal that is counted has
   * @param to whose credit is counted
   * @param component that is in force on the days that count, and credits deals or events
   */
  MeasureOperator(
      ClauseAddress address,
      Measure measure,
      QuotaTerms quota,
      Base base,
      Recipients to,
      Component component,
      CompensationPlan plan,
      CreditLines lines,
      LineTests tests) {
    this.address = address;
    this.measure = measure;
    this.to = to;
    this.quota = quota;
    sign = base.number();
    LineTest fits =
        component
            .inForce()
            .filter(_ -> !measure.isShared())
            .map(days -> tests.during(measure.where(), days.counted()))
            .orElseGet(() -> tests.of(measure.where()));
    where = tests.owned(fits, component.credits().when().eventKind());
    grid =
        PeriodRule.of(measure.over().value(), plan)
            .map(rule -> lines.grid(rule).cutting(quota.targetIncentive()))
            .orElse(null);
    // Balances are of a component's measure, not of those of a matrix.
    boolean own = address.slot().equals(Slot.MEASURE.spelling());
    openings = Openings.of(Opening.Kind.RUNNING, address, own ? grid : null, lines);
  }

  /** Tells the lines of everybody, for a measure that does not come of what a block's lines add. */
  void seeing(WholeBlock whole) {
    given = measure.isGiven() ? new GivenMeasure(this, whole) : null;
  }

  /** What a run begins with. */
  Fraction opening(int run) {
    return openings.of(run);
  }

  /** Where a measure stands that is looked at only; null for one that the payee's deals move. */
  @Nullable GivenMeasure given() {
    return given;
  }

  /** Where the measure stands at the end of every run of a block. */
  Column totals(Frame frame, Column credit) {
    GivenMeasure known = given;
    if (known != null) {
      return known.totals(frame);
    }
    Column sums = frame.kernel.sums(credit, groups(frame));
    return openings.isEmpty()
        ? sums
        : frame.kernel.plus(sums, openings.byRun(frame, groups(frame)));
  }

  ClauseAddress address() {
    return address;
  }

  Measure stated() {
    return measure;
  }

  QuotaTerms quota() {
    return quota;
  }

  @Nullable PeriodGrid grid() {
    return grid;
  }

  LineTest where() {
    return where;
  }

  Measure.Counted counted() {
    return measure.counted();
  }

  Groups groups(Frame frame) {
    return grid == null ? frame.deals() : frame.groups(grid);
  }

  /** Whose credit is counted. */
  Recipients to() {
    return to;
  }

  /** Where the measure stands with every line of a block. */
  Standing standing(Frame frame, Column credit, Figures figures) {
    Groups groups = groups(frame);
    GivenMeasure known = given;
    if (known != null) {
      return Standing.given(
          frame.kernel, known.before(frame), known.standing(frame), groups, figures);
    }
    return switch (measure.over().value()) {
      case Measure.Rolling rolling ->
          Standing.entered(
              frame.kernel, credit, RollingSum.before(frame, credit, rolling), groups, figures);
      case Measure.Named _, Measure.Weeks _, Measure.Anniversary _ ->
          grid == null
              ? Standing.perDeal(frame, credit, groups, figures)
              : openings.isEmpty()
                  ? Standing.running(frame.kernel, credit, groups, figures)
                  : Standing.entered(
                      frame.kernel, credit, openings.byLine(frame, groups), groups, figures);
    };
  }

  /** What the measure is held against: the quota of each run, or nothing. */
  Figures figures(boolean asAttainment) {
    return asAttainment && grid != null ? grid.quotas(quota) : Figures.ONE;
  }

  /** The period of a run of {@link #groups}, for explanations. */
  Span span(Frame frame, int group, int line) {
    LocalDate day = frame.lines.date(frame.from + line);
    LocalDate first = measure.over().value() instanceof Measure.Rolling it ? it.first(day) : day;
    return grid == null ? Span.ofClosed(first, day) : grid.periodOfRun(group).span();
  }

  /**
   * What every line adds.
   *
   * @param weightCodes which weight of {@code weights} turned the line's number into its credit
   * @param number the number that the credit is a weight of; null for a count or mixed numbers
   */
  record Credit(
      Column column,
      LineCodes weightCodes,
      Table weights,
      @Nullable String number,
      Recipients to,
      boolean isCount) {}

  Credit credit(Frame frame, QuotaCreditOperator.Result quotaCredit) {
    return switch (measure.counted()) {
      case Measure.Counted.QuotaCredit _ -> narrowed(frame, quotaCredit);
      case Measure.Counted.Sum(var number) when measure.splits().value() == Splits.IN_FULL ->
          inFull(frame, frame.number(number), false);
      case Measure.Counted.Count _ when measure.splits().value() == Splits.IN_FULL ->
          inFull(
              frame,
              Reversals.signed(frame, sign, frame.kernel.constant(Fraction.ONE, frame.size)),
              true);
      case Measure.Counted.Average _, Measure.Counted.Last _, Measure.Counted.Achieved _ ->
          new Credit(
              frame.kernel.constant(Fraction.ZERO, frame.size),
              new LineCodes(null, 1),
              WHERE,
              null,
              to,
              false);
      case Measure.Counted.Sum(var number) -> {
        Column whole = frame.credited(number, to);
        int[] codes = whereCodes(frame);
        Column column = codes == null ? whole : frame.kernel.times(whole, codes, WHERE);
        yield new Credit(column, new LineCodes(codes, 1), WHERE, number, to, false);
      }
      case Measure.Counted.Count _ -> {
        Column shares = frame.shares(to);
        Column deals = shares == null ? frame.kernel.constant(Fraction.ONE, frame.size) : shares;
        Column whole = Reversals.signed(frame, sign, deals);
        int[] codes = whereCodes(frame);
        Column column = codes == null ? whole : frame.kernel.times(whole, codes, WHERE);
        yield new Credit(column, new LineCodes(codes, 1), WHERE, null, to, true);
      }
    };
  }

  /** A deal in full for everybody who has a share of it, whatever the share. */
  private Credit inFull(Frame frame, Column whole, boolean isCount) {
    int[] codes = counted(frame);
    Column column = frame.kernel.times(whole, codes, WHERE);
    return new Credit(
        column, new LineCodes(codes, 1), WHERE, null, to, isCount && isUnsplit(frame));
  }

  private static boolean isUnsplit(Frame frame) {
    return frame.lines.shares() == null;
  }

  /** 1 for the first line of each deal in which the payee has a share and that counts. */
  int[] counted(Frame frame) {
    int[] where = whereCodes(frame);
    int[] codes = frame.codes();
    Shares shares = frame.lines.crediting().shares(to);
    for (int i = 0; i < frame.size; i++) {
      int line = frame.from + i;
      boolean counts = where == null || where[i] == 1;
      codes[i] = counts && (shares == null || shares.reaches(line)) ? 1 : 0;
      if (codes[i] == 1 && SameDeal.repeats(frame, codes, i)) {
        codes[i] = 0;
      }
    }
    return codes;
  }

  private Credit narrowed(Frame frame, QuotaCreditOperator.Result all) {
    int[] where = whereCodes(frame);
    if (where == null) {
      return new Credit(all.column(), all.codes(), all.weights(), all.number(), all.to(), false);
    }
    int[] codes = frame.codes();
    for (int i = 0; i < frame.size; i++) {
      codes[i] = where[i] == 0 ? 0 : all.codes().of(i);
    }
    Column column = frame.kernel.times(all.column(), where, WHERE);
    return new Credit(
        column, new LineCodes(codes, 0), all.weights(), all.number(), all.to(), false);
  }

  private int @Nullable [] whereCodes(Frame frame) {
    if (where.isAlways()) {
      return null;
    }
    int[] codes = frame.codes();
    byte[] answers = frame.answers();
    where.test(frame.from, frame.size, answers);
    for (int i = 0; i < frame.size; i++) {
      codes[i] = answers[i] == LineTest.YES ? 1 : 0;
    }
    return codes;
  }
}
