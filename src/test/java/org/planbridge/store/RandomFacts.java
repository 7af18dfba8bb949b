package org.planbridge.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.planbridge.facts.Achievement;
import org.planbridge.facts.Advance;
import org.planbridge.facts.DealEvent;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.ExchangeRate;
import org.planbridge.facts.Facts;
import org.planbridge.facts.Opening;
import org.planbridge.facts.PayStatement;
import org.planbridge.facts.Payee;
import org.planbridge.facts.Quota;
import org.planbridge.facts.QuotaSide;
import org.planbridge.facts.SourceRow;
import org.planbridge.facts.Split;
import org.planbridge.money.Fraction;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Where;
import org.planbridge.time.Cycle;
import org.planbridge.time.Span;
import org.planbridge.workspace.FactKind;
import org.planbridge.workspace.ReadFile;

/** Facts of every kind drawn from a seed, with odd names, gaps and negative amounts. */
final class RandomFacts {
  private static final String[] ODD = {
    "Acme \"East\"", "Café Nørre", "tab\there", "back\\slash", "line\nbreak", "日本", "😀", "{}"
  };

  private final RandomGenerator random;
  private final String prefix;

  RandomFacts(long seed) {
    this(seed, "");
  }

  /** Draws facts whose files and deals are named with a prefix. */
  RandomFacts(long seed, String prefix) {
    random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    this.prefix = prefix;
  }

  Facts draw(int deals) {
    return new Facts(deals(deals), payees(), splits(), quotas(), events(), statements())
        .with(openings(), achievements())
        .withRates(rates())
        .withAdvances(advances());
  }

  static List<ReadFile> filesOf(Facts facts) {
    List<ReadFile> files = new ArrayList<>();
    facts.deals().files().values().forEach(it -> files.add(file(FactKind.DEALS, it, facts)));
    add(files, FactKind.PAYEES, facts.payees().stream().map(Payee::source).toList(), facts);
    add(files, FactKind.SPLITS, facts.splits().stream().map(Split::source).toList(), facts);
    add(files, FactKind.QUOTAS, facts.quotas().stream().map(Quota::source).toList(), facts);
    add(files, FactKind.EVENTS, facts.events().stream().map(DealEvent::source).toList(), facts);
    add(
        files,
        FactKind.STATEMENTS,
        facts.statements().stream().map(PayStatement::source).toList(),
        facts);
    add(files, FactKind.OPENINGS, facts.openings().stream().map(Opening::source).toList(), facts);
    add(
        files,
        FactKind.ACHIEVEMENTS,
        facts.achievements().stream().map(Achievement::source).toList(),
        facts);
    add(files, FactKind.RATES, facts.rates().stream().map(ExchangeRate::source).toList(), facts);
    add(files, FactKind.ADVANCES, facts.advances().stream().map(Advance::source).toList(), facts);
    return files;
  }

  private static void add(
      List<ReadFile> files, FactKind kind, List<SourceRow> sources, Facts facts) {
    sources.stream()
        .map(SourceRow::file)
        .distinct()
        .forEach(it -> files.add(file(kind, it, facts)));
  }

  private static ReadFile file(FactKind kind, String name, Facts facts) {
    long used =
        switch (kind) {
          case DEALS -> dealsOf(facts.deals(), name);
          case PAYEES -> facts.payees().size();
          case SPLITS -> facts.splits().size();
          case QUOTAS -> facts.quotas().size();
          case EVENTS -> facts.events().size();
          case STATEMENTS -> facts.statements().size();
          case OPENINGS -> facts.openings().size();
          case ACHIEVEMENTS -> facts.achievements().size();
          case RATES -> facts.rates().size();
          case ADVANCES -> facts.advances().size();
        };
    Problem held =
        new Problem(
            Code.AMOUNT_NUMBER, Where.row(name, 7, "Amount"), List.of("TBD"), 2, List.of("x,\"y"));
    return new ReadFile(
        kind, name, digest(name), used + 3, used, 2, 1, "utf-8, comma", List.of(held));
  }

  private static long dealsOf(DealTable deals, String file) {
    long count = 0;
    for (int row = 0; row < deals.size(); row++) {
      count += deals.source(row).file().equals(file) ? 1 : 0;
    }
    return count;
  }

  static String digest(String text) {
    return new SealHash().add(text).hex();
  }

  private DealTable deals(int count) {
    DealTable.Builder deals =
        new DealTable.Builder(
            List.of("amount", "margin"), List.of("product", "Opportunity \"Name\"", "stage"));
    for (int i = 0; i < count; i++) {
      SourceRow source = new SourceRow(prefix + (i % 3 == 0 ? "a.csv" : "b.csv"), i + 2);
      String owner = random.nextInt(20) == 0 ? null : "p" + random.nextInt(30);
      deals.deal(prefix + "D-" + i, owner, day(), source);
      if (random.nextInt(30) == 0) {
        deals.number(0).addMissing();
      } else {
        deals.number(0).add(BigDecimal.valueOf(random.nextLong(-100_000, 10_000_000), 2));
      }
      if (random.nextInt(3) == 0) {
        deals.number(1).addMissing();
      } else {
        deals.number(1).add(BigDecimal.valueOf(random.nextLong(-9_999, 9_999), 4));
      }
      deals.attribute(0).add(random.nextInt(5) == 0 ? null : "product " + random.nextInt(4));
      deals.attribute(1).add(ODD[random.nextInt(ODD.length)] + random.nextInt(400));
      deals.attribute(2).add("Won");
      deals.endRow();
    }
    return deals.build();
  }

  private List<Payee> payees() {
    List<Payee> payees = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      boolean known = random.nextBoolean();
      payees.add(
          new Payee(
              prefix + "p" + i,
              random.nextInt(4) == 0 ? day() : null,
              "Name " + ODD[random.nextInt(ODD.length)],
              known ? "AE" : null,
              known ? null : "West",
              null,
              known ? day() : null,
              null,
              known ? new BigDecimal("120000.00") : null,
              known ? null : new BigDecimal("60000"),
              known ? Map.of("Region", "EMEA", "Start \"week\"", "7") : Map.of(),
              new SourceRow(prefix + "payees.csv", i + 2)));
    }
    return payees;
  }

  private List<Split> splits() {
    return List.of(
        new Split("D-1", "p1", Fraction.of(1, 3), "overlay", new SourceRow(prefix + "s.csv", 2)),
        new Split("D-1", "p2", Fraction.of(2, 3), null, new SourceRow(prefix + "s.csv", 3)));
  }

  private List<Quota> quotas() {
    Span year = Span.ofClosed(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    return List.of(
        new Quota(
            "p1",
            null,
            "amount",
            year,
            new BigDecimal("250000.50"),
            new SourceRow(prefix + "q.csv", 2)),
        new Quota(
            null,
            "AE",
            "",
            year,
            new BigDecimal("7"),
            Cycle.QUARTER,
            QuotaSide.PROPOSED,
            new SourceRow(prefix + "q.csv", 3)),
        new Quota(
            null,
            "SE",
            "units",
            year,
            new BigDecimal("8"),
            null,
            QuotaSide.CURRENT,
            new SourceRow(prefix + "q.csv", 4)));
  }

  private List<DealEvent> events() {
    return List.of(
        new DealEvent(
            "D-1", "refunded", day(), new BigDecimal("-10.25"), new SourceRow(prefix + "e.csv", 2)),
        new DealEvent("D-2", "invoiced", day(), null, new SourceRow(prefix + "e.csv", 3)),
        new DealEvent(
            "D-3",
            "usage",
            day(),
            new BigDecimal("12"),
            Map.of("meter", ODD[random.nextInt(ODD.length)], "net", "7.5"),
            new SourceRow(prefix + "e.csv", 4)));
  }

  private List<PayStatement> statements() {
    return List.of(
        new PayStatement(
            "p1",
            day(),
            new BigDecimal("1234.56"),
            "commission",
            new SourceRow(prefix + "paid.csv", 2)),
        new PayStatement(
            "p2", day(), new BigDecimal("0.00"), null, new SourceRow(prefix + "paid.csv", 3)));
  }

  private List<Opening> openings() {
    return List.of(
        new Opening(
            "p1",
            "commission",
            day(),
            Opening.Kind.RUNNING,
            new BigDecimal("120000.55"),
            new SourceRow(prefix + "o.csv", 2)),
        new Opening(
            "p2",
            "plan",
            day(),
            Opening.Kind.CAP_USED,
            new BigDecimal("-4"),
            new SourceRow(prefix + "o.csv", 3)));
  }

  private List<Achievement> achievements() {
    return List.of(
        new Achievement(
            "p1",
            null,
            "nps",
            day(),
            new BigDecimal("62.125"),
            Map.of("Region \"x\"", ODD[random.nextInt(ODD.length)]),
            new SourceRow(prefix + "a.csv", 2)),
        new Achievement(
            null,
            "West",
            "nps",
            day(),
            new BigDecimal("-1"),
            Map.of(),
            new SourceRow(prefix + "a.csv", 3)),
        new Achievement(
            null,
            null,
            "revenue",
            day(),
            new BigDecimal("4200000"),
            Map.of(),
            new SourceRow(prefix + "a.csv", 4)));
  }

  private List<Advance> advances() {
    return List.of(
        new Advance(
            "p1", day(), new BigDecimal("250.5"), "D-1", new SourceRow(prefix + "v.csv", 2)),
        new Advance("p2", day(), new BigDecimal("1"), null, new SourceRow(prefix + "v.csv", 3)));
  }

  private List<ExchangeRate> rates() {
    return List.of(
        new ExchangeRate(
            "plan rates",
            "JPY",
            "USD",
            day(),
            new BigDecimal("0.0067123456"),
            new SourceRow(prefix + "r.csv", 2)));
  }

  private LocalDate day() {
    return LocalDate.of(2025, 1, 1).plusDays(random.nextInt(700));
  }
}
