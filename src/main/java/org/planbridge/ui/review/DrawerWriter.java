package org.planbridge.ui.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planbridge.compare.HeldDeal;
import org.planbridge.compare.SideBySide;
import org.planbridge.engine.Hold;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Where;
import org.planbridge.ui.common.Formats;
import org.planbridge.ui.common.UiWords;
import org.planbridge.words.PlanWords;
import org.planbridge.words.ProblemWords;
import org.planbridge.words.TraceTable;
import org.planbridge.words.TraceWords;

/** Writes what the drawer shows. */
final class DrawerWriter {
  private final UiWords words;
  private final TraceWords traces;
  private final PlanWords plans;
  private final ProblemWords problems;

  DrawerWriter(UiWords words) {
    this.words = words;
    this.traces = TraceWords.in(words.locale());
    this.plans = PlanWords.in(words.locale());
    this.problems = ProblemWords.in(words.locale());
  }

  /** Why a row of the deals table is what it is, in both plans. */
  Drawer trace(Subject subject, DealRow row) {
    SideBySide both =
        row.sum()
            .map(sum ->
                subject.comparison().explainPeriod(subject.index(), sum.component(), sum.period()))
            .or(() -> row.clawback().map(subject.comparison()::explainClawback))
            .orElseGet(() -> subject.comparison().explainLine(row.line().orElseThrow()));
    List<TraceTable> tables =
        traces
            .tables(
                both,
                subject.pay().current(),
                subject.pay().proposed(),
                subject.comparison().currency())
            .stream()
            .filter(table -> table.component().equals(row.component()))
            .toList();
    String title =
        row.deal().isEmpty() ? row.componentName() : words.of("review.drawer.deal", row.deal());
    String about =
        Stream.of(row.account(), subject.formats().date(row.date()), row.source())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    String text =
        Stream.concat(Stream.of(title, about, ""), tables.stream().map(traces::text))
            .collect(Collectors.joining("\n"));
    return Drawer.ofTrace(title, about, tables, text);
  }

  /** The payee's deals that count in neither plan. */
  Drawer held(Subject subject) {
    List<Drawer.Held> held = subject.held().stream().map(deal -> held(deal, subject)).toList();
    String title = words.of("review.drawer.held", held.size());
    String about = words.of("review.drawer.heldAbout");
    String text =
        Stream.concat(
                Stream.of(title, about, ""),
                held.stream()
                    .map(one ->
                        String.join(" · ", one.deal(), one.why(), one.remedy(), one.source())))
            .collect(Collectors.joining("\n"));
    return Drawer.ofHeld(title, about, held, text);
  }

  private Drawer.Held held(HeldDeal deal, Subject subject) {
    Hold hold = deal.reasons().getFirst();
    Problem problem =
        Problem.of(hold.code(), Where.NOWHERE, hold.field(), hold.clause().toString());
    BigDecimal amount = deal.amount();
    Formats formats = subject.formats();
    int cents = subject.comparison().currency().getDefaultFractionDigits();
    String worth =
        amount == null
            ? Formats.DOES_NOT_APPLY
            : formats.money(
                amount
                    .setScale(cents, java.math.RoundingMode.HALF_UP)
                    .movePointRight(cents)
                    .longValueExact());
    return new Drawer.Held(
        words.of("review.held.deal", deal.id(), worth),
        words.of("review.held.why", problems.sentence(problem), clause(hold.clause(), subject)),
        problems.remedy(problem),
        words.of("review.source", deal.source().file(), Integer.toString(deal.source().row())));
  }

  /** The clause that needs what is missing, and whose plan it is in. */
  private String clause(ClauseAddress address, Subject subject) {
    Optional<String> proposed = heading(subject.pay().proposed(), address);
    Optional<String> current = heading(subject.pay().current(), address);
    return proposed.or(() -> current).orElse(address.part());
  }

  private Optional<String> heading(Optional<CompensationPlan> plan, ClauseAddress address) {
    return plan.filter(one ->
            address.part().equals(ClauseAddress.PLAN) || one.component(address.part()).isPresent())
        .map(one -> plans.heading(one, address));
  }
}
