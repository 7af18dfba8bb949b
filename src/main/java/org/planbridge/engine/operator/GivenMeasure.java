package org.planbridge.engine.operator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Groups;
import org.planbridge.engine.lines.AttributeTest;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.LineShares;
import org.planbridge.engine.lines.PeriodGrid;
import org.planbridge.facts.Achievement;
import org.planbridge.facts.CodeColumn;
import org.planbridge.facts.Payee;
import org.planbridge.facts.Split;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Credits;
import org.planbridge.plan.Measure;
import org.planbridge.time.Span;

/**
 * A measure that stands where facts say: an average or a last value, achievements, or what a team,
 * the company or an account has made. Worked out once for a plan, over the lines of everybody.
 */
final class GivenMeasure {
  /** The field that names a deal's account. */
  static final String ACCOUNT = "account";

  private static final String COMPANY = "";

  private final MeasureOperator operator;
  private final Measure measure;
  private final WholeBlock whole;
  private @Nullable Map<String, DatedValues> values;
  private @Nullable Fraction @Nullable [] standing;
  private @Nullable Fraction @Nullable [] before;

  GivenMeasure(MeasureOperator operator, WholeBlock whole) {
    this.operator = operator;
    this.whole = whole;
    measure = operator.stated();
  }

  /** Where it stands with every line of a block. */
  Column standing(Frame frame) {
    return frame.kernel.input(standing(), frame.from, frame.size);
  }

  /** Where it stood before the deal of every line of a block, whoever moved it last. */
  Column before(Frame frame) {
    return frame.kernel.input(beforeDeals(), frame.from, frame.size);
  }

  /** Where it stands at the end of every run of a block. */
  Column totals(Frame frame) {
    PeriodGrid grid = Objects.requireNonNull(operator.grid());
    Groups groups = frame.groups(grid);
    @Nullable Fraction[] totals = new Fraction[groups.count()];
    for (int i = 0; i < totals.length; i++) {
      int run = groups.first() + i;
      Span span = grid.periodOfRun(run).span();
      totals[i] = at(grid.payeeOfRun(run), span, span.last().toEpochDay());
    }
    return frame.kernel.input(totals, 0, totals.length);
  }

  /** Where it stands for a payee at the end of a day of a period. */
  Fraction at(int payee, Span period, long day) {
    return values()
        .getOrDefault(key(whole.lines().payees().get(payee), -1), DatedValues.NONE)
        .upTo(period.from().toEpochDay(), day, Integer.MAX_VALUE, taken());
  }

  private Measure.Taken taken() {
    return switch (measure.counted()) {
      case Measure.Counted.Average _ -> Measure.Taken.AVERAGE;
      case Measure.Counted.Last _ -> Measure.Taken.LAST;
      case Measure.Counted.Achieved(_, var taken) -> taken.value();
      case Measure.Counted.QuotaCredit _, Measure.Counted.Sum _, Measure.Counted.Count _ ->
          Measure.Taken.SUM;
    };
  }

  private synchronized @Nullable Fraction[] standing() {
    @Nullable Fraction[] known = standing;
    if (known == null) {
      known = byLine(0);
      standing = known;
    }
    return known;
  }

  private synchronized @Nullable Fraction[] beforeDeals() {
    @Nullable Fraction[] known = before;
    if (known == null) {
      known = byLine(1);
      before = known;
    }
    return known;
  }

  /** Where it stands so many places before the deal of every line. */
  private @Nullable Fraction[] byLine(int earlier) {
    CreditLines lines = whole.lines();
    PeriodGrid grid = operator.grid();
    int[] ranks = ranks(lines);
    @Nullable Fraction[] known = new Fraction[lines.size()];
    for (int p = 0; p < lines.payees().size(); p++) {
      for (int line = lines.start(p); line < lines.start(p + 1); line++) {
        // A deal by itself, and a span that looks back, begin on a day of their own.
        Span period = operator.span(whole.frame(), grid == null ? 0 : grid.runOf(line), line);
        known[line] =
            values()
                .getOrDefault(key(lines.payees().get(p), line), DatedValues.NONE)
                .upTo(period.from().toEpochDay(), lines.day(line), ranks[line] - earlier, taken());
      }
    }
    return known;
  }

  private synchronized Map<String, DatedValues> values() {
    Map<String, DatedValues> known = values;
    if (known == null) {
      known =
          measure.counted() instanceof Measure.Counted.Achieved(var number, _)
              ? achieved(number)
              : ofLines();
      known.values().forEach(DatedValues::sort);
      values = known;
    }
    return known;
  }

  private Map<String, DatedValues> achieved(String number) {
    AttributeTest where = new AttributeTest(measure.where());
    Map<String, DatedValues> found = new HashMap<>();
    for (Achievement one : whole.lines().beside().achievements()) {
      String key =
          switch (measure.scope().value()) {
            case PAYEE, ACCOUNT -> one.payeeId();
            case TEAM -> one.team();
            case COMPANY -> one.payeeId() == null && one.team() == null ? COMPANY : null;
          };
      if (key != null && one.number().equals(number) && where.holds(one.attributes())) {
        // What is dated on a day counts for the deals of that day.
        values(found, key).add(one.date().toEpochDay(), -1, Fraction.of(one.value()), Fraction.ONE);
      }
    }
    return found;
  }

  private Map<String, DatedValues> ofLines() {
    CreditLines lines = whole.lines();
    Frame frame = whole.frame();
    int[] ranks = ranks(lines);
    int[] counted = operator.counted(frame);
    Column credit = added(frame);
    Column weight = weight(frame);
    Map<String, DatedValues> found = new HashMap<>();
    for (int p = 0; p < lines.payees().size(); p++) {
      for (int line = lines.start(p); line < lines.start(p + 1); line++) {
        String key = key(lines.payees().get(p), line);
        boolean counts =
            (taken() == Measure.Taken.SUM || counted[line] == 1) && !isBeside(lines, line);
        if (key != null && counts && credit.at(line) != null) {
          values(found, key).add(lines.day(line), ranks[line], credit.at(line), weight.at(line));
        }
      }
    }
    return found;
  }

  /** An overlay is no part of the deal, which counts once for those who share it. */
  private boolean isBeside(CreditLines lines, int line) {
    LineShares shares = lines.shares();
    if (shares == null
        || measure.scope().value() == Measure.Scope.PAYEE
        || operator.to() == Credits.Recipients.OWNER) {
      return false;
    }
    List<Split> splits = lines.splitsOf(line);
    int place = shares.place(line);
    return place < splits.size() && splits.get(place).isOverlay();
  }

  private Column added(Frame frame) {
    return switch (measure.counted()) {
      case Measure.Counted.Average(var number) ->
          inFull() ? frame.number(number) : frame.credited(number, operator.to());
      case Measure.Counted.Last(var number) -> frame.number(number);
      case Measure.Counted.QuotaCredit _ -> operator.credit(frame, whole.quotaCredit()).column();
      case Measure.Counted.Sum _, Measure.Counted.Count _ ->
          operator.credit(frame, whole.quotaCredit()).column();
      case Measure.Counted.Achieved _ ->
          throw new IllegalStateException("Achievements are no deals (%s).".formatted(measure));
    };
  }

  private Column weight(Frame frame) {
    Column shares = inFull() ? null : frame.shares(operator.to());
    return shares == null ? frame.kernel.constant(Fraction.ONE, frame.size) : shares;
  }

  private boolean inFull() {
    return measure.splits().value() == Measure.Splits.IN_FULL;
  }

  private static DatedValues values(Map<String, DatedValues> all, String key) {
    return all.computeIfAbsent(key, _ -> new DatedValues());
  }

  /** Whose figure a line looks at; of a payee without a line there is no account. */
  private @Nullable String key(Payee payee, int line) {
    return switch (measure.scope().value()) {
      case PAYEE -> payee.id();
      case TEAM -> payee.team();
      case COMPANY -> COMPANY;
      case ACCOUNT -> {
        CodeColumn accounts = whole.lines().attribute(ACCOUNT).orElse(null);
        yield accounts == null || line < 0 ? null : accounts.get(line);
      }
    };
  }

  /** The place of every line in replay order, whoever's it is: lines of one deal share one. */
  private static int[] ranks(CreditLines lines) {
    List<Integer> order = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      order.add(line);
    }
    order.sort((a, b) -> {
      int byDay = Integer.compare(lines.day(a), lines.day(b));
      return byDay != 0 ? byDay : lines.deals().ids().compare(lines.dealRow(a), lines.dealRow(b));
    });
    int[] ranks = new int[lines.size()];
    for (int i = 0; i < ranks.length; i++) {
      boolean same = i > 0 && lines.dealRow(order.get(i)) == lines.dealRow(order.get(i - 1));
      ranks[order.get(i)] = same ? ranks[order.get(i - 1)] : i;
    }
    return ranks;
  }
}
