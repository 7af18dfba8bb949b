package org.planbridge.engine.operator;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Figures;
import org.planbridge.engine.column.Groups;
import org.planbridge.engine.column.Table;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.LineTest;
import org.planbridge.engine.lines.LineTests;
import org.planbridge.engine.lines.PeriodGrid;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Base;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.Credits.Recipients;
import org.planbridge.plan.Measure;
import org.planbridge.plan.QuotaTerms;
import org.planbridge.plan.Slot;
import org.planbridge.time.Cycle;
import org.planbridge.time.Span;

/** What each line adds to a component's measure, and the runs over which it accumulates. */
final class MeasureOperator {
  private static final Table WHERE = Table.of(Fraction.ZERO, Fraction.ONE);

  private final ClauseAddress address;
  private final Measure measure;
  private final String quotaMeasure;
  private final Recipients to;
  private final String sign;
  private final LineTest where;
  private final @Nullable PeriodGrid grid;

  MeasureOperator(Component component, CompensationPlan plan, CreditLines lines, LineTests tests) {
    this(
        ClauseAddress.of(component, Slot.MEASURE),
        component.measure(),
        component.quota(),
        component.base(),
        component.credits().to().value(),
        plan,
        lines,
        tests);
  }

  /**
   * @param base the number whose sign a deal that is counted has
   * @param to whose credit is counted
   */
  MeasureOperator(
      ClauseAddress address,
      Measure measure,
      QuotaTerms quota,
      Base base,
      Recipients to,
      CompensationPlan plan,
      CreditLines lines,
      LineTests tests) {
    this.address = address;
    this.measure = measure;
    this.to = to;
    quotaMeasure =
        switch (quota) {
          case QuotaTerms.FromFacts(var name) -> name;
        };
    sign =
        switch (base) {
          case Base.NamedNumber(var name) -> name;
        };
    where = tests.of(measure.where());
    grid =
        cycle(measure.over().value()).map(cycle -> lines.grid(plan.calendar(), cycle)).orElse(null);
  }

  static Optional<Cycle> cycle(Measure.Over over) {
    return switch (over) {
      case DEAL -> Optional.empty();
      case MONTH -> Optional.of(Cycle.MONTH);
      case QUARTER -> Optional.of(Cycle.QUARTER);
      case HALF -> Optional.of(Cycle.HALF);
      case YEAR -> Optional.of(Cycle.YEAR);
      case PERIOD -> Optional.of(Cycle.PERIOD);
    };
  }

  ClauseAddress address() {
    return address;
  }

  Measure stated() {
    return measure;
  }

  String quotaMeasure() {
    return quotaMeasure;
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

  /** What the measure is held against: the quota of each run, or nothing. */
  Figures figures(boolean asAttainment) {
    return asAttainment && grid != null ? grid.quotas(quotaMeasure) : Figures.ONE;
  }

  /** The period of a run of {@link #groups}, for explanations. */
  Span span(Frame frame, int group, int line) {
    return grid == null
        ? new Span(
            frame.lines.date(frame.from + line), frame.lines.date(frame.from + line).plusDays(1))
        : grid.periodOfRun(group).span();
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
