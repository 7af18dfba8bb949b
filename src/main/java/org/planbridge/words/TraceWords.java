package org.planbridge.words;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.compare.SideBySide;
import org.planbridge.compare.StepPair;
import org.planbridge.compare.TracePair;
import org.planbridge.explain.Converted;
import org.planbridge.explain.CreditReason;
import org.planbridge.explain.QuotaSet;
import org.planbridge.explain.Reason;
import org.planbridge.money.Fraction;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;

/**
 * Traces in words: the steps of both plans in rows of one kind, the first difference marked. The
 * effects of the rows add up to the difference of what was earned, to the cent.
 */
public final class TraceWords {
  private static final TraceTable.Side NOTHING = new TraceTable.Side("", "");

  private final Wording wording;

  private TraceWords(Wording wording) {
    this.wording = wording;
  }

  public static TraceWords in(Locale locale) {
    return new TraceWords(Wording.in(locale));
  }

  /**
   * A table for each component that has a trace on either side, in the order of the current plan.
   *
   * @param current the payee's plans, for names and to know which figures are money
   */
  public List<TraceTable> tables(
      SideBySide both,
      Optional<CompensationPlan> current,
      Optional<CompensationPlan> proposed,
      Currency currency) {
    List<TraceTable> tables = new ArrayList<>();
    for (TracePair pair : TracePair.of(both)) {
      String id = pair.component();
      Optional<Component> before = current.flatMap(plan -> plan.component(id));
      Optional<Component> after = proposed.flatMap(plan -> plan.component(id));
      Rows rows =
          new Rows(
              new StepWords(wording, currency, before),
              new StepWords(wording, currency, after),
              currency);
      String name = after.or(() -> before).map(Component::name).orElse(id);
      tables.add(new TraceTable(id, name, rows.of(pair)));
    }
    return List.copyOf(tables);
  }

  /** A table as text, one line a step. */
  public String text(TraceTable table) {
    StringBuilder text = new StringBuilder(table.name()).append('\n');
    for (TraceTable.Row row : table.rows()) {
      text.append(
              wording.say(
                  row.first() ? "trace.line.first" : "trace.line",
                  row.heading(),
                  text(row.current()),
                  text(row.proposed()),
                  row.effect()))
          .append('\n');
    }
    return text.toString();
  }

  private String text(TraceTable.Side side) {
    return side.result().isEmpty()
        ? wording.say("trace.absent")
        : side.working().isEmpty()
            ? side.result()
            : wording.say("trace.cell", side.working(), side.result());
  }

  /** The rows of one table, with what the sides have come apart by so far. */
  private final class Rows {
    private final StepWords before;
    private final StepWords after;
    private final int places;
    private final List<TraceTable.Row> rows = new ArrayList<>();
    private Fraction exact = Fraction.ZERO;
    private long shown;
    private boolean marked;

    Rows(StepWords before, StepWords after, Currency currency) {
      this.before = before;
      this.after = after;
      places = currency.getDefaultFractionDigits();
    }

    List<TraceTable.Row> of(TracePair pair) {
      pair.steps().forEach(this::step);
      add(
          wording.say("trace.TOTAL"),
          null,
          new TraceTable.Side("", before.money(pair.current())),
          new TraceTable.Side("", after.money(pair.proposed())),
          cents(pair.difference()));
      return rows;
    }

    /** Cents are those by which the sum so far moves, so that the rows add up as displayed. */
    private void step(StepPair pair) {
      exact = exact.plus(pair.effect());
      long now = cents(exact);
      Reason said = pair.proposed().or(pair::current).orElseThrow();
      add(
          wording.say("trace." + StepWords.kind(said).name()),
          said,
          pair.current().map(before::say).orElse(NOTHING),
          pair.proposed().map(after::say).orElse(NOTHING),
          now - shown);
      shown = now;
    }

    private void add(
        String heading,
        @Nullable Reason clause,
        TraceTable.Side left,
        TraceTable.Side right,
        long effect) {
      boolean differs = !left.equals(right);
      boolean first = differs && !marked;
      marked |= differs;
      rows.add(
          new TraceTable.Row(
              heading,
              Optional.ofNullable(clause).map(Reason::clause),
              left,
              right,
              effect(effect, differs && movesNothing(clause)),
              Long.signum(effect),
              differs,
              first));
    }

    /** Credit and standing are no money yet: that they differ is all that can be said. */
    private static boolean movesNothing(@Nullable Reason step) {
      return step instanceof Reason.Derived
          || step instanceof Reason.Credited
          || step instanceof CreditReason.Results
          || step instanceof CreditReason.Capped
          || step instanceof QuotaSet
          || step instanceof Converted
          || step instanceof Reason.Measured;
    }

    private String effect(long cents, boolean differs) {
      if (cents == 0) {
        return wording.say(differs ? "trace.differs" : "trace.same");
      }
      String size = after.money(Fraction.of(java.math.BigDecimal.valueOf(Math.abs(cents), places)));
      return wording.say(cents > 0 ? "trace.more" : "trace.less", size);
    }

    private long cents(Fraction value) {
      return value.rounded(places, RoundingMode.HALF_EVEN).movePointRight(places).longValueExact();
    }
  }
}
