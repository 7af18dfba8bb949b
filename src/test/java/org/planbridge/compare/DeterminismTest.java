package org.planbridge.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.planbridge.engine.Deal;
import org.planbridge.engine.Statement;
import org.planbridge.engine.Workers;
import org.planbridge.facts.Facts;
import org.planbridge.facts.Payee;
import org.planbridge.facts.Quota;
import org.planbridge.facts.SourceRow;
import org.planbridge.facts.Split;
import org.planbridge.money.Fraction;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.planjson.PlanReader;
import org.planbridge.time.Span;

/** The same facts and plans give the same text: in any order, on any threads, in any language. */
@ResourceLock(Resources.LOCALE)
class DeterminismTest {
  private static final List<String> LANGUAGES = List.of("en", "de", "tr", "ar");
  private static final Span YEAR = new Span(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));
  private final Locale before = Locale.getDefault();

  @AfterEach
  void backToTheOwnLanguage() {
    Locale.setDefault(before);
  }

  @Test
  void shufflesThreadsAndLanguagesChangeNothing() throws Exception {
    Set<String> digests = new TreeSet<>();
    for (String language : LANGUAGES) {
      Locale.setDefault(Locale.forLanguageTag(language));
      for (int threads : List.of(1, 2, 8)) {
        try (Workers workers = new Workers(threads)) {
          for (int shuffle = 0; shuffle < 5; shuffle++) {
            digests.add(digest(Statement.of(compare(facts(shuffle), workers))));
          }
        }
      }
    }
    assertThat(digests).hasSize(1);
  }

  /** Enough deals that the work is really divided among threads, which small data is not. */
  @Test
  void manyThreadsShareManyDealsWithoutATrace() throws Exception {
    Facts facts = many(60_000);
    Set<String> digests = new TreeSet<>();
    for (int threads : List.of(1, 2, 8)) {
      try (Workers workers = new Workers(threads)) {
        Comparison comparison = compare(facts, workers);
        StringBuilder text = new StringBuilder();
        for (int p = 0; p < comparison.payees().size(); p += 7) {
          text.append(Statement.of(comparison.payee(p)));
        }
        digests.add(digest(text.append(comparison.totalEarned()).toString()));
      }
    }
    assertThat(digests).hasSize(1);
  }

  private static Comparison compare(Facts facts, Workers workers) throws IOException {
    Outcome outcome =
        Comparison.of(
            new ComparisonRequest(
                List.of(plan("crm-current")), List.of(plan("crm-proposed")), facts, YEAR),
            workers);
    return ((Outcome.Done) outcome).comparison();
  }

  private static CompensationPlan plan(String name) throws IOException {
    return PlanReader.read(
            name + ".json",
            Files.readAllBytes(Path.of("src/test/resources/oracle/plans", name + ".json")))
        .value()
        .orElseThrow();
  }

  private static String digest(String text) throws Exception {
    return HexFormat.of()
        .formatHex(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Two hundred deals with splits, ties and reversals, in an order of their own. */
  private static Facts facts(int shuffle) {
    List<Deal> deals = new ArrayList<>();
    Random random = new Random(5);
    for (int i = 0; i < 200; i++) {
      deals.add(deal(i, random));
    }
    List<Split> splits = new ArrayList<>();
    for (int i = 0; i < 200; i += 9) {
      for (int s = 0; s < 3; s++) {
        splits.add(
            new Split(
                deals.get(i).id(),
                "REP-" + (i + s) % 7,
                Fraction.of(1, 3),
                null,
                new SourceRow("splits.csv", 2)));
      }
    }
    List<Payee> payees = payees(7);
    List<Quota> quotas = quotas(7);
    Random order = new Random(shuffle);
    Collections.shuffle(deals, order);
    Collections.shuffle(payees, order);
    Collections.shuffle(quotas, order);
    return Facts.of(Deal.table(deals), payees, splits, quotas);
  }

  private static Facts many(int size) {
    Random random = new Random(6);
    List<Deal> deals = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Deal deal = deal(i, random);
      deals.add(deal.withOwner("REP-" + i % 400));
    }
    return Facts.of(Deal.table(deals), payees(400), List.of(), quotas(400));
  }

  private static Deal deal(int i, Random random) {
    return new Deal(
        (i % 2 == 0 ? "I" : "") + i,
        "REP-" + random.nextInt(7),
        YEAR.from().plusDays(random.nextInt(365)),
        BigDecimal.valueOf(random.nextInt(2_000_000) - 100_000, 2),
        BigDecimal.ONE,
        List.of("MG Special", "GTX Plus Pro", "MG Advanced", "ISI").get(random.nextInt(4)),
        "retail",
        null);
  }

  private static List<Payee> payees(int size) {
    List<Payee> payees = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      payees.add(
          new Payee(
              "REP-" + i,
              "Rep İ" + i,
              "AE",
              "Team",
              null,
              i % 3 == 0 ? YEAR.from().plusDays(i % 300) : null,
              null,
              new BigDecimal("40000"),
              null,
              java.util.Map.of(),
              null));
    }
    return payees;
  }

  private static List<Quota> quotas(int size) {
    List<Quota> quotas = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      quotas.add(new Quota("REP-" + i, null, "amount", YEAR, new BigDecimal("150000"), null));
    }
    return quotas;
  }
}
