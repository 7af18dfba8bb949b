package org.planbridge.engine.operator;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Figures;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.DerivedColumn;
import org.planbridge.engine.lines.LineShares;
import org.planbridge.engine.lines.LineTest;
import org.planbridge.engine.lines.LineTests;
import org.planbridge.engine.lines.Moments;
import org.planbridge.engine.lines.PayeeFigures;
import org.planbridge.engine.lines.PeriodGrid;
import org.planbridge.engine.lines.Shares;
import org.planbridge.facts.CodeColumn;
import org.planbridge.facts.NumberColumn;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Condition;
import org.planbridge.plan.Credits.Recipients;
import org.planbridge.plan.Formula;
import org.planbridge.plan.Quantity;
import org.planbridge.plan.QuotaTerms;
import org.planbridge.plan.TeamCredit;
import org.planbridge.problem.Code;

/**
 * The ways in which a line can lack something that a clause needs. Which lines are asked is worked
 * out only where something is missing at all: usually nothing is, and there are millions of lines.
 */
final class Gaps {
  private final Frame frame;
  private final Hygiene.Sink sink;

  Gaps(Frame frame, Hygiene.Sink sink) {
    this.frame = frame;
    this.sink = sink;
  }

  void hold(int i, Code code, String field, ClauseAddress clause) {
    sink.hold(frame.from + i, code, field, clause);
  }

  /**
   * The lines that a crediting rule gives anything; null for all of them. It is asked only where
   * payees have lines for the deals of those below, which most clauses have nothing to do with.
   */
  @Nullable Supplier<BitSet> reach(Recipients to) {
    if (!frame.lines.crediting().hasTeam()) {
      return null;
    }
    LineShares shares = java.util.Objects.requireNonNull(frame.lines.shares());
    Shares credited = frame.lines.crediting().shares(to);
    BitSet reached = new BitSet(frame.size);
    for (int i = 0; i < frame.size; i++) {
      int line = frame.from + i;
      // A line of the payee's own stays, even without a share: it may be one that rules count.
      boolean own = !(to instanceof TeamCredit) && !shares.isOfTeam(line);
      reached.set(i, own || credited == null || credited.reaches(line));
    }
    return () -> reached;
  }

  /** Fields that must be there from a day on, whatever clauses look at. */
  void required(
      List<String> fields, ClauseAddress clause, long fromDay, @Nullable Supplier<BitSet> among) {
    LineTests tests = new LineTests(frame.lines);
    for (String field : fields) {
      byte[] answers = frame.answers();
      tests.of(new Condition.Present(field)).test(frame.from, frame.size, answers);
      for (int i = 0; i < frame.size; i++) {
        if (answers[i] == LineTest.NO
            && frame.lines.day(frame.from + i) >= fromDay
            && (among == null || among.get().get(i))) {
          hold(i, Code.HELD_FIELD, field, clause);
        }
      }
    }
  }

  /** Lines whose deal tells a time of closing that cannot be read; it may tell none. */
  void moment(String field, ClauseAddress clause) {
    CodeColumn column = frame.lines.attribute(field).orElse(null);
    for (int i = 0; column != null && i < frame.size; i++) {
      String text = column.get(frame.from + i);
      if (text != null
          && !text.isBlank()
          && Moments.read(text, java.time.ZoneOffset.UTC).isEmpty()) {
        hold(i, Code.HELD_FIELD, field, clause);
      }
    }
  }

  /** Lines on which a condition has no answer; {@code among} null asks all lines. */
  void unknown(Condition condition, ClauseAddress address, @Nullable Supplier<BitSet> among) {
    unknown(new LineTests(frame.lines).of(condition), condition, address, among);
  }

  /** As above, of deals only or of events of a kind. */
  void unknown(
      Condition condition,
      ClauseAddress address,
      @Nullable Supplier<BitSet> among,
      Optional<String> kind) {
    LineTests tests = new LineTests(frame.lines);
    unknown(tests.owned(tests.of(condition), kind), condition, address, among);
  }

  /** As above, by a test that may be narrower than the condition. */
  void unknown(
      LineTest test, Condition condition, ClauseAddress address, @Nullable Supplier<BitSet> among) {
    if (!test.mayBeUnknown()) {
      return;
    }
    // Asked first: working them out takes the same scratch as the answers.
    BitSet asked = among == null ? null : among.get();
    byte[] answers = frame.answers();
    test.test(frame.from, frame.size, answers);
    for (int i = 0; i < frame.size; i++) {
      if (answers[i] == LineTest.UNKNOWN && (asked == null || asked.get(i))) {
        hold(i, Code.HELD_FIELD, missing(condition, frame.from + i), address);
      }
    }
  }

  /**
   * Lines on which the first of several conditions that holds cannot be told: one without an answer
   * comes before any that holds.
   *
   * @param among the lines that are asked; those that are left are the ones on which none holds
   */
  void firstUnknown(List<Condition> conditions, ClauseAddress address, BitSet among) {
    LineTests tests = new LineTests(frame.lines);
    for (Condition condition : conditions) {
      byte[] answers = frame.answers();
      tests.of(condition).test(frame.from, frame.size, answers);
      for (int i = among.nextSetBit(0); i >= 0; i = among.nextSetBit(i + 1)) {
        if (answers[i] == LineTest.UNKNOWN) {
          hold(i, Code.HELD_FIELD, missing(condition, frame.from + i), address);
        }
        if (answers[i] != LineTest.NO) {
          among.clear(i);
        }
      }
    }
  }

  private String missing(Condition condition, int line) {
    CreditLines lines = frame.lines;
    return condition.fields().stream()
        .filter(field ->
            lines.derived(field).map(column -> column.isMissing(line)).orElse(true)
                && lines.attribute(field).map(column -> column.code(line) < 0).orElse(true)
                && lines
                    .number(field)
                    .map(column -> column.units()[line] == NumberColumn.MISSING)
                    .orElse(true))
        .findFirst()
        .orElseGet(() -> String.join(", ", condition.fields()));
  }

  void number(String name, ClauseAddress address, Supplier<BitSet> among) {
    DerivedColumn derived = frame.lines.derived(name).orElse(null);
    if (derived != null) {
      derived(derived, address, among);
      return;
    }
    NumberColumn column = frame.lines.number(name).orElse(null);
    if (column != null && !column.hasMissing()) {
      return;
    }
    BitSet asked = among.get();
    for (int i = asked.nextSetBit(0); i >= 0; i = asked.nextSetBit(i + 1)) {
      if (column == null || column.units()[frame.from + i] == NumberColumn.MISSING) {
        hold(i, Code.HELD_FIELD, name, address);
      }
    }
  }

  /** A derived number is missing for want of an operand, which is named, or of a divisor. */
  private void derived(DerivedColumn column, ClauseAddress address, Supplier<BitSet> among) {
    if (!column.hasMissing()) {
      return;
    }
    BitSet asked = among.get();
    for (int i = asked.nextSetBit(0); i >= 0; i = asked.nextSetBit(i + 1)) {
      int line = frame.from + i;
      if (column.isMissing(line)) {
        var known = column.operands(line).keySet();
        String wanted =
            column.formula().leaves().stream()
                .filter(leaf -> !known.contains(leaf))
                .map(Gaps::field)
                .findFirst()
                .orElseGet(() ->
                    String.join(
                        ", ", column.formula().leaves().stream().map(Gaps::field).toList()));
        hold(i, Code.HELD_FIELD, wanted, address);
      }
    }
  }

  private static String field(Formula.Leaf leaf) {
    return switch (leaf) {
      case Formula.Named(var name) -> name;
      case Formula.Since(_, var date) -> date;
      case Formula.Ordinal(var field) -> field.orElse("date");
    };
  }

  /**
   * Lines in whose period a yearly figure that a quantity is a share of is not known.
   *
   * @param grid the quantity's periods; null if it is one of a deal and takes the yearly figure
   */
  void quantity(
      Quantity quantity,
      @Nullable PeriodGrid grid,
      ClauseAddress address,
      @Nullable Supplier<BitSet> among) {
    if (quantity instanceof Quantity.Named(var name, _)) {
      QuantityGaps.named(frame, this, name, grid, address, among);
    }
    if (!(quantity instanceof Quantity.ShareOf(var number, _))) {
      return;
    }
    Figures figures = grid == null ? null : grid.figures(number);
    if (figures != null && !figures.hasMissing()) {
      return;
    }
    for (int p = frame.payeeFrom; p < frame.payeeUntil; p++) {
      boolean unknown =
          grid == null && PayeeFigures.yearly(frame.lines.payees().get(p), number).isEmpty();
      if (grid == null && !unknown) {
        continue;
      }
      for (int line = frame.lines.start(p); line < frame.lines.start(p + 1); line++) {
        if (((grid == null || figures == null) ? unknown : figures.isMissing(grid.runOf(line)))
            && (among == null || among.get().get(line - frame.from))) {
          hold(line - frame.from, Code.HELD_FIELD, number.name().toLowerCase(Locale.ROOT), address);
        }
      }
    }
  }

  /** Lines before the first or after the last period of the plan's calendar belong to none. */
  void outside(PeriodGrid grid, ClauseAddress address, @Nullable Supplier<BitSet> among) {
    if (grid.coversAll()) {
      return;
    }
    for (int p = frame.payeeFrom; p < frame.payeeUntil; p++) {
      for (int line = frame.lines.start(p); line < frame.lines.start(p + 1); line++) {
        int i = line - frame.from;
        if ((among == null || among.get().get(i)) && !grid.covers(p, frame.lines.day(line))) {
          String lacks = grid.lacks(p).orElse("");
          hold(
              i,
              lacks.isEmpty() ? Code.HELD_PERIOD : Code.HELD_FIELD,
              lacks.isEmpty() ? "date" : lacks,
              address);
        }
      }
    }
  }

  /** Lines in periods without a quota above 0. */
  void quota(PeriodGrid grid, QuotaTerms terms, ClauseAddress address, Supplier<BitSet> among) {
    QuotaGaps.find(frame, this, grid, terms, address, among);
  }
}
