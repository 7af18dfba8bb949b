package org.planbridge.engine.lines;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Groups;
import org.planbridge.facts.CodeColumn;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.Facts;
import org.planbridge.facts.NumberColumn;
import org.planbridge.facts.Payee;
import org.planbridge.facts.QuotaSide;
import org.planbridge.facts.Split;
import org.planbridge.money.Fraction;
import org.planbridge.plan.DerivedNumber;
import org.planbridge.time.Cycle;
import org.planbridge.time.PlanCalendar;
import org.planbridge.time.Span;

/**
 * Facts prepared for replay: one line for each deal and payee who may be credited, sorted by payee
 * (in the order of ids) and then in replay order (incentive date, deal id, line). Prepared once for
 * a set of facts and a compared period; every plan of either side runs over the same lines. Without
 * splits the lines are the deals themselves.
 */
public final class CreditLines {
  /** The attribute by which a deal names the deal that it reverses. */
  public static final String REVERSES = "reverses";

  private final Facts beside;
  private final Span basis;
  private final List<Payee> payees;
  private final Map<String, Integer> payeeById;
  private final int[] starts;
  private final DealTable deals;
  private final int @Nullable [] dealRows;
  private final @Nullable LineShares shares;
  private final QuotaFacts quotas;
  private final Map<String, Optional<NumberColumn>> numbers;
  private final Map<String, Optional<CodeColumn>> attributes;
  private final Map<PeriodRule, PeriodGrid> grids;
  private final Map<List<DerivedNumber>, CreditLines> views;
  private final Map<QuotaSide, CreditLines> sides;
  private final Map<String, DerivedColumn> derived;
  private final DealEvents events;
  private final @Nullable Conversion conversion;
  private final Crediting crediting;

  CreditLines(
      Span basis,
      List<Payee> payees,
      int[] starts,
      DealTable deals,
      int @Nullable [] dealRows,
      @Nullable LineShares shares,
      Facts beside) {
    this.beside = beside;
    this.basis = basis;
    this.payees = List.copyOf(payees);
    this.starts = starts;
    this.deals = deals;
    this.dealRows = dealRows;
    this.shares = shares;
    payeeById = new HashMap<>();
    quotas = QuotaFacts.of(beside.quotas());
    numbers = new ConcurrentHashMap<>();
    attributes = new ConcurrentHashMap<>();
    grids = new ConcurrentHashMap<>();
    views = new ConcurrentHashMap<>();
    sides = new ConcurrentHashMap<>();
    derived = Map.of();
    conversion = null;
    crediting = new Crediting(this);
    events = DealEvents.of(beside.events());
    IntStream.range(0, payees.size()).forEach(p -> payeeById.put(payees.get(p).id(), p));
  }

  /** The same lines with derived numbers, or as one side sees them. */
  private CreditLines(
      CreditLines same,
      Map<String, DerivedColumn> derived,
      QuotaFacts quotas,
      Map<PeriodRule, PeriodGrid> grids,
      Map<List<DerivedNumber>, CreditLines> views,
      @Nullable Conversion conversion) {
    this.conversion = conversion;
    beside = same.beside;
    basis = same.basis;
    payees = same.payees;
    payeeById = same.payeeById;
    starts = same.starts;
    deals = same.deals;
    dealRows = same.dealRows;
    shares = same.shares;
    this.quotas = quotas;
    sides = same.sides;
    numbers = same.numbers;
    attributes = same.attributes;
    this.grids = grids;
    this.views = views;
    this.derived = derived;
    events = same.events;
    crediting = same.crediting;
  }

  /** The same lines with the quotas that count on a side; on neither if it is null. */
  public CreditLines onSide(@Nullable QuotaSide side) {
    return side == null || !quotas.hasSides()
        ? this
        : sides.computeIfAbsent(
            side,
            one ->
                new CreditLines(
                    this,
                    derived,
                    quotas.on(one),
                    new ConcurrentHashMap<>(),
                    new ConcurrentHashMap<>(),
                    conversion));
  }

  /** Prepares all deals whose incentive date lies in {@code basis}. */
  public static CreditLines of(Facts facts, Span basis) {
    return LinePreparation.prepare(facts, basis);
  }

  public Span basis() {
    return basis;
  }

  /** All payees, with or without deals, in the order of their ids. */
  public List<Payee> payees() {
    return payees;
  }

  /** The index of a payee, if known. */
  public Optional<Integer> payeeIndex(String id) {
    return Optional.ofNullable(payeeById.get(id));
  }

  int[] starts() {
    return starts;
  }

  int @Nullable [] dealRows() {
    return dealRows;
  }

  public int size() {
    return starts[payees.size()];
  }

  /** First line of payee {@code p}; of {@code payees().size()} the end of all lines. */
  public int start(int p) {
    return starts[p];
  }

  /** The payee whose line this is. */
  public int payeeOf(int line) {
    int found = Arrays.binarySearch(starts, line);
    int p = found >= 0 ? found : -found - 2;
    while (starts[p + 1] <= line) {
      p++;
    }
    return p;
  }

  public DealTable deals() {
    return deals;
  }

  /** The deal of a line, as a row of {@link #deals()}. */
  public int dealRow(int line) {
    return dealRows == null ? line : dealRows[line];
  }

  public int day(int line) {
    return deals.days()[dealRow(line)];
  }

  public LocalDate date(int line) {
    return LocalDate.ofEpochDay(day(line));
  }

  /** Shares by line; null when no deal is split and every line is its owner's in full. */
  public @Nullable LineShares shares() {
    return shares;
  }

  /** Whom rules credit. */
  public Crediting crediting() {
    return crediting;
  }

  /** The splits of the line's deal, in the order of the file; empty if the deal is its owner's. */
  public List<Split> splitsOf(int line) {
    return shares == null ? List.of() : shares.splitsOf(line);
  }

  /** The part of its deal that a line stands for. */
  public Fraction share(int line) {
    return shares == null ? Fraction.ONE : shares.share(line);
  }

  /** Numbers of the deals in another currency than that of the facts. */
  Map<String, DerivedColumn> converted() {
    return derived;
  }

  /** A number that the plan works out of others, by line. */
  public Optional<DerivedColumn> derived(String name) {
    return Optional.ofNullable(derived.get(name));
  }

  /** The same lines as a plan sees them that derives these numbers. */
  public CreditLines deriving(List<DerivedNumber> numbers) {
    return numbers.isEmpty()
        ? this
        : views.computeIfAbsent(
            List.copyOf(numbers),
            wanted ->
                new CreditLines(
                    this, Derivation.of(this, wanted), quotas, grids, views, conversion));
  }

  /** The same lines with sums as a conversion makes them. */
  CreditLines converting(Conversion rates) {
    return new CreditLines(this, rates.columns(), quotas, grids, new ConcurrentHashMap<>(), rates);
  }

  /** How deals in another currency became the plan's; empty if there are none. */
  public Optional<Conversion> conversion() {
    return Optional.ofNullable(conversion);
  }

  /** What happened to the deals later. */
  public DealEvents events() {
    return events;
  }

  /** A named number by line, if the facts have it. */
  public Optional<NumberColumn> number(String name) {
    return numbers.computeIfAbsent(
        name,
        wanted ->
            deals
                .number(wanted)
                .map(column -> dealRows == null ? column : column.reordered(dealRows))
                .or(() -> PayeeFields.number(this, wanted)));
  }

  /** An attribute by line, if the facts have it. */
  public Optional<CodeColumn> attribute(String name) {
    return attributes.computeIfAbsent(
        name,
        wanted ->
            deals
                .attribute(wanted)
                .map(column -> dealRows == null ? column : column.reordered(dealRows))
                .or(() -> PayeeFields.attribute(this, wanted))
                .or(() -> CreditFields.attribute(this, wanted)));
  }

  /** A calendar's periods over the compared period, and where each payee's lines of each begin. */
  public PeriodGrid grid(PlanCalendar calendar, Cycle cycle) {
    return grid(new PeriodRule.Calendar(calendar, cycle));
  }

  /** The periods of a measure over the compared period, as above. */
  public PeriodGrid grid(PeriodRule rule) {
    return grids.computeIfAbsent(rule, key -> PeriodGrid.of(this, key));
  }

  /** The quota facts by payee and role. */
  QuotaFacts quotas() {
    return quotas;
  }

  /** The same facts without some deals, which are rows of {@link #deals()}. */
  public CreditLines without(java.util.BitSet heldRows) {
    return heldRows.isEmpty() ? this : LinePreparation.without(this, heldRows);
  }

  /** The lines of payees {@code from} to {@code until} (out), each payee's lines one run. */
  public Groups groups(int from, int until) {
    return new Groups(starts, starts[from], from, until);
  }

  /** What stands beside the deals. */
  public Facts beside() {
    return beside;
  }
}
