package org.planbridge.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.planbridge.compare.Comparison;
import org.planbridge.compare.ComparisonRequest;
import org.planbridge.compare.Outcome;
import org.planbridge.engine.Statement;
import org.planbridge.engine.Workers;
import org.planbridge.facts.Facts;
import org.planbridge.time.Span;

/** The fixture's answers are one text: in any order of rows, on any threads, in any language. */
@ResourceLock(Resources.LOCALE)
class OracleOrderTest {
  private final Locale before = Locale.getDefault();

  @AfterEach
  void backToTheOwnLanguage() {
    Locale.setDefault(before);
  }

  @Test
  void shufflesThreadsAndLanguagesChangeNothing() throws Exception {
    Facts facts = OracleData.facts("fixture", OracleData.fixtureDeals());
    Set<String> digests = new TreeSet<>();
    for (String language : List.of("en", "de", "tr", "ar")) {
      Locale.setDefault(Locale.forLanguageTag(language));
      for (int threads : List.of(1, 2, 8)) {
        try (Workers workers = new Workers(threads)) {
          for (int shuffle = 0; shuffle < 5; shuffle++) {
            digests.add(digest(compare(shuffled(facts, shuffle), workers)));
          }
        }
      }
    }
    assertThat(digests).hasSize(1);
  }

  private static Facts shuffled(Facts facts, int seed) {
    List<Integer> order =
        IntStream.range(0, facts.deals().size()).boxed().collect(Collectors.toList());
    Collections.shuffle(order, new Random(seed));
    return new Facts(
        facts.deals().reordered(order.stream().mapToInt(Integer::intValue).toArray()),
        facts.payees(),
        facts.splits(),
        facts.quotas(),
        facts.events(),
        facts.statements());
  }

  private static Comparison compare(Facts facts, Workers workers) {
    Outcome outcome =
        Comparison.of(
            new ComparisonRequest(
                List.of(OracleData.plan("crm-current")),
                List.of(OracleData.plan("crm-proposed")),
                facts,
                new Span(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1))),
            workers);
    return ((Outcome.Done) outcome).comparison();
  }

  private static String digest(Comparison comparison) throws Exception {
    return HexFormat.of()
        .formatHex(
            MessageDigest.getInstance("SHA-256")
                .digest(Statement.of(comparison).getBytes(StandardCharsets.UTF_8)));
  }
}
