package org.planbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planbridge.facts.DealTable;
import org.planbridge.workspace.imports.DateOrder;
import org.planbridge.workspace.imports.FileSource;
import org.planbridge.workspace.imports.Imported;
import org.planbridge.workspace.imports.Kind;
import org.planbridge.workspace.imports.Mapping;
import org.planbridge.workspace.imports.NumberMarks;

/** What holds of every file, tried on random ones full of random faults. */
class ImportLawsTest {
  private static final Mapping DEALS = Mapping.NONE.of(Kind.DEALS);
  private static final Mapping SAID = DEALS.with(DateOrder.YEAR_FIRST).with(NumberMarks.POINT);
  private static final String HEADER = "deal_id,payee_id,date,amount,stage,region,units";

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  private static <T> T one(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static String row(Random random) {
    String id = one(random, List.of("D", "006Hs00000A1bC", "0")) + random.nextInt(60);
    String owner = one(random, List.of("ann", "bob", "İlker", "ann lee", "Ann Lee", ""));
    String day =
        random.nextInt(12) == 0
            ? one(random, List.of("", "2026-02-30", "soon", "9999-12-31", "03/04/2026"))
            : String.format(
                Locale.ROOT, "2026-%02d-%02d", 1 + random.nextInt(12), 1 + random.nextInt(28));
    String amount =
        random.nextInt(8) == 0
            ? one(random, List.of("", "TBD", "1.005", "=1", "1e99", "\"1,234.5\"", "(7)"))
            : random.nextInt(5) + "." + random.nextInt(10) + "0";
    String stage = one(random, List.of("Won", "Won", "Won", "WON", "Lost", "Kazanıldı", ""));
    String units = random.nextInt(40) == 0 ? "many" : Integer.toString(random.nextInt(9));
    String row = String.join(",", id, owner, day, amount, stage, "R" + random.nextInt(3), units);
    return switch (random.nextInt(30)) {
      case 0 -> row + ",x";
      case 1 -> row.substring(0, row.lastIndexOf(','));
      case 2 -> ",,,,,,";
      case 3 -> "Grand Totals (3 records)";
      default -> row;
    };
  }

  private static List<String> rows(long seed) {
    Random random = new Random(seed);
    List<String> rows = new ArrayList<>();
    // The first row is whole, so that a file always has a column of every kind.
    rows.add("first,ann,2026-01-15,1.50,Won,R0,1");
    int count = 1 + random.nextInt(80);
    for (int i = 0; i < count; i++) {
      rows.add(row(random));
    }
    return rows;
  }

  private static Imported read(List<String> rows) {
    List<String> lines = new ArrayList<>(List.of(HEADER));
    lines.addAll(rows);
    return Reads.imported(Reads.text("deals.csv", lines.toArray(String[]::new)), SAID);
  }

  /** The deals without their places in the file. */
  private static Set<String> content(DealTable deals) {
    TreeSet<String> content = new TreeSet<>();
    for (int row = 0; row < deals.size(); row++) {
      int at = row;
      List<String> cells = new ArrayList<>();
      cells.add(deals.ids().get(row));
      cells.add(deals.owners().get(row));
      cells.add(deals.date(row).toString());
      deals.numbers().forEach(column -> cells.add(column.name() + "=" + column.get(at)));
      deals.attributes().forEach(column -> cells.add(column.name() + "=" + column.get(at)));
      content.add(String.join("|", cells));
    }
    return content;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyRowIsUsedHeldOrIgnored(long seed) {
    List<String> rows = rows(seed);
    Imported imported = read(rows);
    assertThat(imported.tally().rows()).isEqualTo(rows.size());
    assertThat(
            imported.facts().deals().size() + imported.held().size() + imported.tally().ignored())
        .isEqualTo(rows.size());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theOrderOfRowsDoesNotMatter(long seed) {
    List<String> rows =
        new ArrayList<>(rows(seed).stream().filter(row -> !row.startsWith("G")).toList());
    Imported straight = read(rows);
    Collections.shuffle(rows, new Random(seed + 1));
    Imported shuffled = read(rows);
    assertThat(content(shuffled.facts().deals())).isEqualTo(content(straight.facts().deals()));
    assertThat(shuffled.tally().reasons()).isEqualTo(straight.tally().reasons());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aRowHeldForItselfStandsInTheListOnce(long seed) {
    Imported imported = read(rows(seed));
    TreeSet<Integer> places = new TreeSet<>();
    imported.held().forEach(held -> places.add(held.source().row()));
    assertThat(places).hasSameSizeAs(imported.held());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG", "de-DE", "th-TH-u-ca-buddhist-nu-thai"})
  void theLocaleChangesNothing(String tag) {
    Locale before = Locale.getDefault();
    List<String> plain = new ArrayList<>();
    List<String> there = new ArrayList<>();
    List<Corpus.Case> files = Corpus.all().stream().filter(Corpus.Case::kept).toList();
    files.forEach(one -> plain.add(summary(one)));
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      files.forEach(one -> there.add(summary(one)));
    } finally {
      Locale.setDefault(before);
    }
    assertThat(there).isEqualTo(plain);
  }

  private static String summary(Corpus.Case one) {
    var outcome = Reads.read(FileSource.of(one.name(), one.bytes()), one.said());
    String deals =
        outcome instanceof Imported imported ? content(imported.facts().deals()).toString() : "";
    return one.name() + Reads.problems(outcome) + deals;
  }

  @Test
  void upperCaseHeadingsAreFoundInTurkish() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      Imported imported =
          Reads.deals("OPPORTUNITY ID,OWNER ID,CLOSE DATE,AMOUNT", "D1,I1,2026-01-15,10");
      assertThat(imported.facts().deals().owners().get(0)).isEqualTo("I1");
    } finally {
      Locale.setDefault(before);
    }
  }
}
