package org.planbridge.engine.operator;

import java.util.BitSet;
import org.planbridge.engine.column.Figures;
import org.planbridge.engine.column.Groups;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.LineTest;
import org.planbridge.engine.lines.LineTests;
import org.planbridge.engine.lines.PeriodGrid;
import org.planbridge.facts.NumberColumn;
import org.planbridge.plan.Base;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Component;
import org.planbridge.plan.Condition;
import org.planbridge.plan.Credits;
import org.planbridge.plan.Limit;
import org.planbridge.plan.Measure;
import org.planbridge.plan.Modifiers;
import org.planbridge.plan.Pay;
import org.planbridge.plan.PlanCap;
import org.planbridge.plan.Quantity;
import org.planbridge.plan.QuotaTerms;
import org.planbridge.plan.Slot;
import org.planbridge.plan.Term;
import org.planbridge.problem.Code;
import org.planbridge.time.Cycle;
import org.planbridge.time.PlanCalendar;

/**
 * Finds the lines that a plan cannot compute for lack of data: a field that a condition needs, a
 * number that is missing, a quota, a rate. Missing is not zero, so such deals are held and listed.
 */
public final class Hygiene {
  private final BoundPlan plan;
  private final Frame frame;
  private final Sink sink;

  /** Hears of every line that must be held. */
  public interface Sink {
    void hold(int line, Code code, String field, ClauseAddress clause);
  }

  private Hygiene(BoundPlan plan, Frame frame, Sink sink) {
    this.plan = plan;
    this.frame = frame;
    this.sink = sink;
  }

  /** Checks all lines of a block. */
  public static void check(BoundPlan plan, Frame frame, Sink sink) {
    Hygiene hygiene = new Hygiene(plan, frame, sink);
    hygiene.requiredFields();
    for (BoundComponent component : plan.components()) {
      hygiene.component(component);
    }
    for (PlanCap cap : plan.plan().terms().caps()) {
      hygiene.quantity(cap.amount(), ClauseAddress.of(Term.CAPS), null);
    }
  }

  private void requiredFields() {
    LineTests tests = new LineTests(frame.lines);
    for (String field : plan.plan().terms().requiredFields()) {
      byte[] answers = frame.answers();
      tests.of(new Condition.Present(field)).test(frame.from, frame.size, answers);
      for (int i = 0; i < frame.size; i++) {
        if (answers[i] == LineTest.NO) {
          hold(i, Code.HELD_FIELD, field, ClauseAddress.of(Term.REQUIRED_FIELDS));
        }
      }
    }
  }

  private void component(BoundComponent bound) {
    Component component = bound.component();
    ClauseAddress credits = ClauseAddress.of(component, Slot.CREDITS);
    unknown(component.credits().when(), credits, null);
    LineCodes codes = bound.credits().codes(frame);
    BitSet credited = new BitSet(frame.size);
    for (int i = 0; i < frame.size; i++) {
      credited.set(i, codes.of(i) != CreditOperator.NOT);
    }
    for (Credits.Weight weight : component.credits().weights()) {
      unknown(weight.when(), credits, credited);
    }
    String number =
        switch (component.base()) {
          case Base.NamedNumber(var name) -> name;
        };
    if (!(component.pay() instanceof Pay.AmountPerDeal)) {
      number(number, ClauseAddress.of(component, Slot.BASE), credited);
    }
    measure(bound, credited);
    pay(bound, number, credited);
    for (Modifiers.Multiplier one : component.modifiers().multipliers()) {
      unknown(one.when().deal(), ClauseAddress.of(component, Slot.MODIFIERS), credited);
    }
    for (Modifiers.Kicker one : component.modifiers().kickers()) {
      unknown(one.when().deal(), ClauseAddress.of(component, Slot.MODIFIERS), credited);
    }
    for (Limit limit : component.limits()) {
      Quantity amount =
          switch (limit) {
            case Limit.Cap(_, var quantity) -> quantity;
            case Limit.Floor(_, var quantity) -> quantity;
            case Limit.Minimum(var quantity) -> quantity;
          };
      quantity(amount, ClauseAddress.of(component, Slot.LIMITS), credited);
    }
  }

  private void measure(BoundComponent bound, BitSet credited) {
    Component component = bound.component();
    boolean byQuota =
        bound.pay().asAttainment()
            || bound.modifiers().all().stream().anyMatch(Holding::looksAtQuota);
    boolean measured = bound.pay().looksAtMeasure() || !bound.modifiers().standsAlone();
    if (!measured) {
      return;
    }
    ClauseAddress address = ClauseAddress.of(component, Slot.MEASURE);
    unknown(component.measure().where(), address, null);
    if (component.measure().counted() instanceof Measure.Counted.Sum(var name)) {
      byte[] answers = frame.answers();
      bound.measure().where().test(frame.from, frame.size, answers);
      BitSet counted = new BitSet(frame.size);
      for (int i = 0; i < frame.size; i++) {
        counted.set(i, answers[i] == LineTest.YES);
      }
      number(name, address, counted);
    }
    PeriodGrid grid = bound.measure().grid();
    if (grid == null) {
      return;
    }
    outsideCalendar(grid, address, credited);
    if (byQuota) {
      String quota =
          switch (component.quota()) {
            case QuotaTerms.FromFacts(var name) -> name;
          };
      Figures figures = grid.quotas(quota);
      Groups groups = frame.groups(grid);
      for (int g = groups.first(); g < groups.end(); g++) {
        if (figures.isPositive(g)) {
          continue;
        }
        for (int i = groups.from(g); i < groups.to(g); i++) {
          if (credited.get(i)) {
            hold(i, Code.HELD_QUOTA, quota, ClauseAddress.of(component, Slot.QUOTA));
          }
        }
      }
    }
  }

  /**
   * Deals before the first or after the last stated period of the plan's calendar belong to none.
   */
  private void outsideCalendar(PeriodGrid grid, ClauseAddress address, BitSet credited) {
    if (grid.periods().isEmpty()) {
      credited.stream().forEach(i -> hold(i, Code.HELD_PERIOD, "date", address));
      return;
    }
    long first = grid.periods().getFirst().span().from().toEpochDay();
    long until = grid.periods().getLast().span().until().toEpochDay();
    for (int i = 0; i < frame.size; i++) {
      int day = frame.lines.day(frame.from + i);
      if (credited.get(i) && (day < first || day >= until)) {
        hold(i, Code.HELD_PERIOD, "date", address);
      }
    }
  }

  private void pay(BoundComponent bound, String number, BitSet credited) {
    ClauseAddress address = ClauseAddress.of(bound.component(), Slot.PAY);
    switch (bound.pay()) {
      case LinePay.Table table -> table(bound.component(), table, address, credited);
      case LinePay.Tiered tiered -> {
        if (tiered.needsReversals()) {
          reversals(number, address, credited);
        }
      }
      case BonusPay bonus -> quantity(bonus.quantity(), address, credited);
      case LinePay.Flat _, LinePay.PerDeal _ -> {}
    }
  }

  /** A deal has a rate if a cell holds before any cell that cannot tell. */
  private void table(
      Component component, LinePay.Table table, ClauseAddress address, BitSet credited) {
    boolean sure = table.cells().stream().noneMatch(LineTest::mayBeUnknown);
    if (sure && table.isTotal()) {
      return;
    }
    BitSet open = (BitSet) credited.clone();
    String fields =
        component.pay() instanceof Pay.RateTable rates && !rates.cells().isEmpty()
            ? String.join(", ", rates.cells().getFirst().when().fields())
            : "";
    for (LineTest cell : table.cells()) {
      byte[] answers = frame.answers();
      cell.test(frame.from, frame.size, answers);
      for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
        if (answers[i] == LineTest.UNKNOWN) {
          hold(i, Code.HELD_FIELD, fields, address);
        }
        if (answers[i] != LineTest.NO) {
          open.clear(i);
        }
      }
    }
    if (!table.isTotal()) {
      open.stream().forEach(i -> hold(i, Code.HELD_RATE, fields, address));
    }
  }

  private void reversals(String number, ClauseAddress address, BitSet credited) {
    frame
        .lines
        .number(number)
        .ifPresent(amounts ->
            credited.stream()
                .filter(i -> Reversals.isNegative(amounts, frame.from + i))
                .filter(i -> Reversals.find(frame.lines, frame.from + i) < 0)
                .forEach(i -> hold(i, Code.HELD_REVERSAL, Reversals.FIELD, address)));
  }

  /** Lines on which a condition has no answer; {@code among} null asks all lines. */
  private void unknown(
      Condition condition, ClauseAddress address, @org.jspecify.annotations.Nullable BitSet among) {
    LineTest test = new LineTests(frame.lines).of(condition);
    if (!test.mayBeUnknown()) {
      return;
    }
    byte[] answers = frame.answers();
    test.test(frame.from, frame.size, answers);
    for (int i = 0; i < frame.size; i++) {
      if (answers[i] == LineTest.UNKNOWN && (among == null || among.get(i))) {
        hold(i, Code.HELD_FIELD, missing(condition, frame.from + i), address);
      }
    }
  }

  private String missing(Condition condition, int line) {
    CreditLines lines = frame.lines;
    return condition.fields().stream()
        .filter(field ->
            lines.attribute(field).map(column -> column.code(line) < 0).orElse(true)
                && lines
                    .number(field)
                    .map(column -> column.units()[line] == NumberColumn.MISSING)
                    .orElse(true))
        .findFirst()
        .orElseGet(() -> String.join(", ", condition.fields()));
  }

  private void number(String name, ClauseAddress address, BitSet among) {
    NumberColumn column = frame.lines.number(name).orElse(null);
    if (column == null) {
      among.stream().forEach(i -> hold(i, Code.HELD_FIELD, name, address));
      return;
    }
    for (int i = 0; i < frame.size; i++) {
      if (column.units()[frame.from + i] == NumberColumn.MISSING && among.get(i)) {
        hold(i, Code.HELD_FIELD, name, address);
      }
    }
  }

  private void quantity(
      Quantity quantity, ClauseAddress address, @org.jspecify.annotations.Nullable BitSet among) {
    if (!(quantity instanceof Quantity.ShareOf share)) {
      return;
    }
    Quantity.PayeeNumber number = share.number();
    PeriodGrid years = frame.lines.grid(PlanCalendar.civil(), Cycle.YEAR);
    Figures figures = years.figures(number);
    for (int p = frame.payeeFrom; p < frame.payeeUntil; p++) {
      if (!figures.isMissing(years.run(p, 0))) {
        continue;
      }
      for (int line = frame.lines.start(p); line < frame.lines.start(p + 1); line++) {
        if (among == null || among.get(line - frame.from)) {
          hold(
              line - frame.from,
              Code.HELD_FIELD,
              number.name().toLowerCase(java.util.Locale.ROOT),
              address);
        }
      }
    }
  }

  private void hold(int i, Code code, String field, ClauseAddress clause) {
    sink.hold(frame.from + i, code, field, clause);
  }
}
