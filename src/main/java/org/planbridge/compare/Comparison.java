package org.planbridge.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planbridge.engine.Explainer;
import org.planbridge.engine.Hold;
import org.planbridge.engine.Holds;
import org.planbridge.engine.PlanAssignment;
import org.planbridge.engine.Ranks;
import org.planbridge.engine.Replay;
import org.planbridge.engine.Workers;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.Payee;
import org.planbridge.facts.QuotaSide;
import org.planbridge.money.Money;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Taken;
import org.planbridge.problem.Where;
import org.planbridge.time.Cycle;
import org.planbridge.time.Period;
import org.planbridge.time.PlanCalendar;
import org.planbridge.time.Span;

/**
 * Two sides replayed over the same deals. Every difference is proposed minus current. Figures of a
 * payee are assembled when asked for; the replays behind them are done once.
 */
public final class Comparison {
  private final ComparisonRequest request;
  private final Currency currency;
  private final Replay current;
  private final Replay proposed;
  private final List<Period> reporting;
  private final List<HeldDeal> held;
  private final List<Problem> warnings;

  private Comparison(
      ComparisonRequest request,
      Currency currency,
      Replay current,
      Replay proposed,
      List<HeldDeal> held,
      List<Problem> warnings) {
    this.request = request;
    this.currency = currency;
    this.current = current;
    this.proposed = proposed;
    this.held = List.copyOf(held);
    this.warnings = List.copyOf(warnings);
    PlanCalendar calendar =
        Stream.concat(request.current().stream(), request.proposed().stream())
            .findFirst()
            .map(CompensationPlan::calendar)
            .orElse(PlanCalendar.civil());
    reporting = reporting(calendar, request.basis());
  }

  /** Stated periods report only where they leave no day of the compared period out. */
  private static List<Period> reporting(PlanCalendar calendar, Span basis) {
    List<Period> own = calendar.periods(Cycle.PERIOD, basis);
    boolean all =
        !own.isEmpty()
            && !own.getFirst().span().from().isAfter(basis.from())
            && !own.getLast().span().until().isBefore(basis.until());
    return all ? own : PlanCalendar.civil().periods(Cycle.PERIOD, basis);
  }

  /** Compares, or says why it cannot. */
  public static Outcome of(ComparisonRequest request, Workers workers) {
    CreditLines all = CreditLines.of(request.seen(), request.basis());
    Taken<PlanAssignment> current = request.mode().assign(request.current(), all);
    Taken<PlanAssignment> proposed = request.mode().assign(request.proposed(), all);
    List<Problem> problems = new ArrayList<>(current.problems());
    problems.addAll(proposed.problems());
    List<Currency> currencies =
        Stream.concat(request.current().stream(), request.proposed().stream())
            .map(CompensationPlan::currency)
            .distinct()
            .toList();
    if (currencies.size() > 1) {
      problems.add(
          Problem.of(
              Code.CURRENCY_DIFFERS,
              Where.NOWHERE,
              currencies.get(0).getCurrencyCode(),
              currencies.get(1).getCurrencyCode()));
    }
    problems.addAll(OverridePlans.problems(all, current.value(), proposed.value()));
    problems.addAll(HarmlessPlans.missing(current.value(), proposed.value(), all.payees()));
    problems.addAll(HarmlessPlans.missing(proposed.value(), current.value(), all.payees()));
    if (!problems.isEmpty() || currencies.isEmpty()) {
      return new Outcome.Refused(problems);
    }
    PlanAssignment now = current.value().on(QuotaSide.CURRENT);
    PlanAssignment then = proposed.value().on(QuotaSide.PROPOSED);
    List<PlanAssignment> sides = List.of(now, then);
    Holds holds = Holds.find(Ranks.withTeams(all, sides), sides, workers);
    List<Problem> warnings = warnings(holds, now, then);
    Replay was = Replay.run(holds.lines(), now, workers);
    Replay is = Replay.run(holds.lines(), then, workers);
    Replay.besideEachOther(was, is);
    return new Outcome.Done(
        new Comparison(request, currencies.getFirst(), was, is, heldDeals(holds), warnings));
  }

  /** In replay order, whatever the order of the file. */
  private static List<HeldDeal> heldDeals(Holds holds) {
    DealTable deals = holds.all().deals();
    Map<Integer, List<Hold>> byRow = new LinkedHashMap<>();
    holds.held().stream()
        .sorted(
            java.util.Comparator.<Hold>comparingInt(hold -> deals.days()[hold.row()])
                .thenComparing((a, b) -> deals.ids().compare(a.row(), b.row())))
        .forEach(hold -> byRow.computeIfAbsent(hold.row(), _ -> new ArrayList<>()).add(hold));
    List<HeldDeal> held = new ArrayList<>();
    byRow.forEach((row, reasons) ->
        held.add(
            new HeldDeal(
                deals.ids().get(row),
                deals.owners().get(row),
                deals.number("amount").map(column -> column.get(row)).orElse(null),
                deals.source(row),
                reasons)));
    return held;
  }

  private static List<Problem> warnings(
      Holds holds, PlanAssignment current, PlanAssignment proposed) {
    List<Problem> warnings = new ArrayList<>();
    List<String> without = new ArrayList<>();
    CreditLines lines = holds.lines();
    for (int p = 0; p < lines.payees().size(); p++) {
      if (current.planOf(p).isEmpty() || proposed.planOf(p).isEmpty()) {
        without.add(lines.payees().get(p).name());
      }
    }
    if (!without.isEmpty()) {
      warnings.add(
          new Problem(
              Code.PAYEE_NO_PLAN,
              Where.NOWHERE,
              List.of(String.valueOf(without.size()), without.getFirst()),
              without.size(),
              without.subList(0, Math.min(10, without.size()))));
    }
    if (lines.size() == 0) {
      warnings.add(
          Problem.of(
              Code.BASIS_EMPTY,
              Where.NOWHERE,
              lines.basis().from().toString(),
              lines.basis().last().toString()));
    }
    return warnings;
  }

  /** What was asked to be compared. */
  public ComparisonRequest request() {
    return request;
  }

  public Span basis() {
    return request.basis();
  }

  public Mode mode() {
    return request.mode();
  }

  public Currency currency() {
    return currency;
  }

  /** The periods of results: the current plan's quarters, or its own if they cover everything. */
  public List<Period> reportingPeriods() {
    return reporting;
  }

  /** Payees in the order of their ids. */
  public List<Payee> payees() {
    return current.lines().payees();
  }

  public List<HeldDeal> held() {
    return held;
  }

  public List<Problem> warnings() {
    return warnings;
  }

  /**
   * The warning that some payees' pay depends on the order of deals of one day, which the facts do
   * not tell; empty if no payee's does. Not among {@link #warnings()}, for it takes two more
   * replays.
   */
  public Optional<Problem> sameDayOrder(Workers workers) {
    return SameDayOrder.warning(this, workers);
  }

  /** The replays behind the figures. */
  public Replay current() {
    return current;
  }

  public Replay proposed() {
    return proposed;
  }

  /** What a payee earned; cheap, for lists of all payees. */
  public Change earned(int payee) {
    return new Change(money(current.earned(payee)), money(proposed.earned(payee)));
  }

  /** What was paid to a payee inside the compared period. */
  public Change paid(int payee) {
    return new Change(
        money(Paid.within(current.payments(payee), basis())),
        money(Paid.within(proposed.payments(payee), basis())));
  }

  /** Sums over all payees. */
  public Change totalEarned() {
    return total(this::earned);
  }

  public Change totalPaid() {
    return total(this::paid);
  }

  private Change total(java.util.function.IntFunction<Change> each) {
    return IntStream.range(0, payees().size())
        .mapToObj(each)
        .reduce(new Change(money(0), money(0)), Change::plus);
  }

  /** Everything about one payee, by index. */
  public PayeeComparison payee(int payee) {
    return new PayeeAssembly(this, payee).assemble();
  }

  public Optional<Integer> payeeIndex(String id) {
    return current.lines().payeeIndex(id);
  }

  /** The number of deals that counted in the comparison. */
  public int usedDeals() {
    BitSet seen = new BitSet();
    CreditLines lines = current.lines();
    IntStream.range(0, lines.size()).forEach(line -> seen.set(lines.dealRow(line)));
    return seen.cardinality();
  }

  /** Why a line earned what it did, on both sides. */
  public SideBySide explainLine(int line) {
    int payee = current.lines().payeeOf(line);
    return new SideBySide(
        Explainer.of(current, payee).map(one -> one.line(line)).orElse(List.of()),
        Explainer.of(proposed, payee).map(one -> one.line(line)).orElse(List.of()));
  }

  /** Why each of a payee's lines earned what it did, in replay order; the payee is run once. */
  public List<SideBySide> explainLines(int payee) {
    Optional<Explainer> was = Explainer.of(current, payee);
    Optional<Explainer> is = Explainer.of(proposed, payee);
    CreditLines lines = current.lines();
    return IntStream.range(lines.start(payee), lines.start(payee + 1))
        .mapToObj(line ->
            new SideBySide(
                was.map(one -> one.line(line)).orElse(List.of()),
                is.map(one -> one.line(line)).orElse(List.of())))
        .toList();
  }

  /** Why an event of a line's deal took back what it did, on both sides. */
  public SideBySide explainClawback(ClawbackChange back) {
    return ClawbackTraces.of(current, proposed, back);
  }

  /** Why a sum that no deal carries is what it is, on both sides. */
  public SideBySide explainPeriod(int payee, String component, Period period) {
    return new SideBySide(
        PeriodTraces.of(current, payee, component, period),
        PeriodTraces.of(proposed, payee, component, period));
  }

  Money money(long units) {
    return new Money(currency, units);
  }
}
