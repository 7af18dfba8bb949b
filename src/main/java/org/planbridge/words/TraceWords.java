package org.planbridge.words;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planbridge.compare.SideBySide;
import org.planbridge.explain.Reason;
import org.planbridge.explain.Trace;
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
    Set<String> components = new LinkedHashSet<>();
    Stream.concat(both.current().stream(), both.proposed().stream())
        .forEach(trace -> components.add(trace.component()));
    List<TraceTable> tables = new ArrayList<>();
    for (String id : components) {
      List<Trace> was = of(id, both.current());
      List<Trace> is = of(id, both.proposed());
      Optional<Component> before = current.flatMap(plan -> plan.component(id));
      Optional<Component> after = proposed.flatMap(plan -> plan.component(id));
      String name = after.or(() -> before).map(Component::name).orElse(id);
      for (int i = 0; i < Math.max(was.size(), is.size()); i++) {
        Rows rows =
            new Rows(
                new StepWords(wording, currency, before),
                new StepWords(wording, currency, after),
                currency);
        tables.add(new TraceTable(id, name, rows.of(at(was, i), at(is, i))));
      }
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

  private static List<Trace> of(String component, List<Trace> traces) {
    return traces.stream().filter(trace -> trace.component().equals(component)).toList();
  }

  private static @Nullable Trace at(List<Trace> traces, int index) {
    return index < traces.size() ? traces.get(index) : null;
  }

  /** The rows of one table, with what has been earned on each side so far. */
  private final class Rows {
    private final StepWords before;
    private final StepWords after;
    private final int places;
    private final List<TraceTable.Row> rows = new ArrayList<>();
    private Fraction current = Fraction.ZERO;
    private Fraction proposed = Fraction.ZERO;
    private long shown;
    private boolean marked;

    Rows(StepWords before, StepWords after, Currency currency) {
      this.before = before;
      this.after = after;
      places = currency.getDefaultFractionDigits();
    }

    List<TraceTable.Row> of(@Nullable Trace was, @Nullable Trace is) {
      List<Reason> left = was == null ? List.of() : was.steps();
      List<Reason> right = is == null ? List.of() : is.steps();
      int i = 0;
      int j = 0;
      while (i < left.size() || j < right.size()) {
        Reason one = i < left.size() ? left.get(i) : null;
        Reason other = j < right.size() ? right.get(j) : null;
        if (one != null && other != null && StepWords.kind(one) != StepWords.kind(other)) {
          boolean waits = comes(StepWords.kind(one), right, j);
          one = waits ? null : one;
          other = waits ? other : null;
        }
        i += one == null ? 0 : 1;
        j += other == null ? 0 : 1;
        step(one, other);
      }
      total(was, is);
      return rows;
    }

    private static boolean comes(StepWords.Kind kind, List<Reason> steps, int from) {
      return steps.subList(from, steps.size()).stream()
          .anyMatch(step -> StepWords.kind(step) == kind);
    }

    private void step(@Nullable Reason one, @Nullable Reason other) {
      current = one == null ? current : StepWords.after(current, one);
      proposed = other == null ? proposed : StepWords.after(proposed, other);
      long now = cents(proposed.minus(current));
      long effect = now - shown;
      shown = now;
      Reason said = other == null ? one : other;
      if (said != null) {
        add(
            wording.say("trace." + StepWords.kind(said).name()),
            said,
            one == null ? NOTHING : before.say(one),
            other == null ? NOTHING : after.say(other),
            effect);
      }
    }

    private void total(@Nullable Trace was, @Nullable Trace is) {
      Fraction left = was == null ? Fraction.ZERO : was.result();
      Fraction right = is == null ? Fraction.ZERO : is.result();
      add(
          wording.say("trace.TOTAL"),
          null,
          new TraceTable.Side("", before.money(left)),
          new TraceTable.Side("", after.money(right)),
          cents(right.minus(left)));
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
