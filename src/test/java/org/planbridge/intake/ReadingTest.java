package org.planbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.planbridge.workspace.imports.ColumnUse;
import org.planbridge.workspace.imports.DateOrder;
import org.planbridge.workspace.imports.Field;
import org.planbridge.workspace.imports.FileSource;
import org.planbridge.workspace.imports.ImportOutcome;
import org.planbridge.workspace.imports.Imported;
import org.planbridge.workspace.imports.Kind;
import org.planbridge.workspace.imports.Look;
import org.planbridge.workspace.imports.Mapping;
import org.planbridge.workspace.imports.NumberMarks;
import org.planbridge.workspace.imports.Question;
import org.planbridge.workspace.imports.Watch;

class ReadingTest {
  private static final Mapping DEALS = Mapping.NONE.of(Kind.DEALS);
  private static final String HEADER = "deal_id,payee_id,date,amount";

  @Test
  void theDigestIsThatOfTheBytes() throws Exception {
    byte[] bytes = (HEADER + "\nD1,ann,2026-01-15,5\n").getBytes(StandardCharsets.UTF_8);
    Imported imported = Reads.imported(FileSource.of("d.csv", bytes), DEALS);
    String expected =
        HexFormat.of().formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
    assertThat(imported.digest()).isEqualTo(expected);
    assertThat(imported.look().digest()).isEqualTo(expected);
  }

  @Test
  void aLookShowsHowTheFileIsRead() {
    Look look =
        Reads.look(
            Reads.text(
                "d.csv",
                "deal_id;payee_id;date;amount",
                "D1;ann;31/12/2026;1.234,56",
                "D2;ann;01/02/2026;5,00"),
            DEALS);
    assertThat(look.reading().delimiter()).isEqualTo(';');
    assertThat(look.reading().dates()).isEqualTo(DateOrder.DAY_FIRST);
    assertThat(look.reading().numbers()).isEqualTo(NumberMarks.COMMA);
    assertThat(look.reading().headerRow()).isEqualTo(1);
    assertThat(look.sample()).hasSize(2);
    assertThat(look.ready()).isTrue();
  }

  @Test
  void whatIsNotDecidedIsAQuestionWithCellsFromTheFile() {
    Look look =
        Reads.look(
            Reads.text("d.csv", HEADER, "D1,ann,01/02/2026,12.500", "D2,ann,03/04/2026,48.000"),
            DEALS);
    assertThat(look.ready()).isFalse();
    assertThat(look.questions())
        .containsExactly(
            new Question(Question.About.DATE_ORDER, "date", List.of("01/02/2026", "03/04/2026")),
            new Question(Question.About.NUMBER_MARKS, "amount", List.of("12.500", "48.000")));
  }

  @Test
  void theAnswersAreFollowed() {
    FileSource file = Reads.text("d.csv", HEADER, "D1,ann,01/02/2026,12.500");
    Imported imported =
        Reads.imported(file, DEALS.with(DateOrder.MONTH_FIRST).with(NumberMarks.COMMA));
    assertThat(imported.facts().deals().date(0)).isEqualTo(LocalDate.of(2026, 1, 2));
    assertThat(imported.facts().deals().number("amount").orElseThrow().get(0))
        .isEqualByComparingTo("12500");
  }

  @Test
  void theProofMayStandFarDownTheFile() {
    List<String> lines = new ArrayList<>(List.of(HEADER));
    for (int i = 1; i <= 3_000; i++) {
      lines.add("D" + i + ",ann,02/03/2026,12.500");
    }
    lines.add("last,ann,31/03/2026,\"7,25\"");
    Imported imported = Reads.imported(Reads.text("d.csv", lines.toArray(String[]::new)), DEALS);
    assertThat(imported.look().reading().dates()).isEqualTo(DateOrder.DAY_FIRST);
    assertThat(imported.facts().deals().number("amount").orElseThrow().get(0))
        .isEqualByComparingTo("12500");
  }

  @Test
  void aColumnOfNumbersWithOneWordFarDownIsText() {
    List<String> lines = new ArrayList<>(List.of(HEADER + ",units"));
    for (int i = 1; i <= 2_000; i++) {
      lines.add("D" + i + ",ann,2026-01-15,1," + i);
    }
    lines.add("last,ann,2026-01-15,1,many");
    Imported imported = Reads.imported(Reads.text("d.csv", lines.toArray(String[]::new)), DEALS);
    assertThat(imported.facts().deals().number("units")).isEmpty();
    assertThat(imported.facts().deals().attribute("units").orElseThrow().get(41)).isEqualTo("42");
  }

  @Test
  void codesWithLeadingZerosAreText() {
    Imported imported =
        Reads.deals(
            HEADER + ",zip,rate", "D1,ann,2026-01-15,1,00501,0.5", "D2,ann,2026-01-15,1,10001,1");
    assertThat(imported.facts().deals().attribute("zip").orElseThrow().get(0)).isEqualTo("00501");
    assertThat(imported.facts().deals().number("rate").orElseThrow().get(0))
        .isEqualByComparingTo("0.5");
  }

  @Test
  void fourDecimalsAreKeptWhereTheMappingSaysSo() {
    FileSource file = Reads.text("d.csv", HEADER, "D1,ann,2026-01-15,20565.6206");
    assertThat(Reads.codes(Reads.read(file, DEALS))).containsExactly("AMOUNT-SCALE");
    Imported imported =
        Reads.imported(
            file,
            DEALS.with("amount", new ColumnUse.To(Field.AMOUNT, 4, ColumnUse.Unit.AS_WRITTEN)));
    assertThat(imported.facts().deals().number("amount").orElseThrow().get(0))
        .isEqualByComparingTo("20565.6206");
  }

  @Test
  void columnsCanBeNamedCountedOrLeftOut() {
    Imported imported =
        Reads.imported(
            Reads.text("d.csv", "No,Who,When,How much,A,B,C", "1,ann,2026-01-15,5,x,7,secret"),
            DEALS
                .with("No", ColumnUse.to(Field.DEAL_ID))
                .with("#2", ColumnUse.to(Field.PAYEE_ID))
                .with("When", ColumnUse.to(Field.DATE))
                .with("How much", ColumnUse.to(Field.AMOUNT))
                .with("A", new ColumnUse.Attribute("segment"))
                .with("B", new ColumnUse.Figure("units", 0))
                .with("C", new ColumnUse.Ignore()));
    var deals = imported.facts().deals();
    assertThat(deals.attribute("segment").orElseThrow().get(0)).isEqualTo("x");
    assertThat(deals.number("units").orElseThrow().get(0)).isEqualByComparingTo("7");
    assertThat(deals.attributes()).hasSize(1);
  }

  @Test
  void aMapThatNamesAMissingColumnIsRefused() {
    ImportOutcome outcome =
        Reads.read(
            Reads.text("d.csv", HEADER, "D1,ann,2026-01-15,5"),
            DEALS.with("Umsatz", ColumnUse.to(Field.AMOUNT)));
    assertThat(Reads.codes(outcome)).containsExactly("MAP-INVALID");
  }

  @Test
  void spellingsOfAPayeeAreMerged() {
    Mapping said =
        new Mapping(
            Kind.DEALS,
            null,
            null,
            null,
            null,
            null,
            null,
            java.util.Map.of(),
            java.util.Map.of(),
            java.util.Map.of("ann lee", "Ann Lee"),
            java.util.Set.of());
    Imported imported =
        Reads.imported(
            Reads.text("d.csv", HEADER, "D1,ann lee,2026-01-15,5", "D2,Ann Lee,2026-01-15,5"),
            said);
    assertThat(imported.facts().deals().owners().values()).containsExactly("Ann Lee");
    assertThat(imported.problems()).isEmpty();
  }

  @Test
  void apostrophesAreTakenOffOurOwnExportsOnly() {
    String row = "D1,ann,2026-01-15,5,'=1+1";
    Imported foreign = Reads.deals(HEADER + ",note", row);
    Imported own = Reads.deals(Looking.OWN_MARK + " 1", HEADER + ",note", row);
    assertThat(foreign.facts().deals().attribute("note").orElseThrow().get(0)).isEqualTo("'=1+1");
    assertThat(own.facts().deals().attribute("note").orElseThrow().get(0)).isEqualTo("=1+1");
  }

  @Test
  void readingCanBeWatchedAndStopped() {
    List<String> lines = new ArrayList<>(List.of(HEADER));
    for (int i = 1; i <= 40_000; i++) {
      lines.add("D" + i + ",ann,2026-01-15,1");
    }
    Look look = Reads.look(Reads.text("d.csv", lines.toArray(String[]::new)), DEALS);
    AtomicInteger told = new AtomicInteger();
    ImportOutcome outcome =
        new CsvFactFiles().read(look, false, rows -> told.incrementAndGet() < 3);
    assertThat(outcome).isEqualTo(new ImportOutcome.Cancelled("d.csv", 3 * 8_192));
    assertThat(((Imported) new CsvFactFiles().read(look, false, Watch.NONE)).tally().used())
        .isEqualTo(40_000);
  }

  @Test
  void aMissingFileIsAProblem() {
    assertThat(Reads.codes(Reads.read(FileSource.of(Path.of("no-such-file.csv")), DEALS)))
        .containsExactly("FILE-MISSING");
    assertThat(Reads.codes(Reads.read(FileSource.of(Path.of(".")), DEALS)))
        .containsExactly("FILE-UNREADABLE");
  }

  @Test
  void aFileThatChangesBetweenLookAndReadingIsRefused() {
    AtomicInteger opened = new AtomicInteger();
    FileSource changing =
        new FileSource() {
          @Override
          public String name() {
            return "d.csv";
          }

          @Override
          public InputStream open() {
            String amount = opened.incrementAndGet() > 1 ? "6" : "5";
            String text = HEADER + "\nD1,ann,2026-01-15," + amount + "\n";
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
          }
        };
    assertThat(Reads.codes(Reads.read(changing, DEALS))).containsExactly("FILE-CHANGED");
  }

  @Test
  void delimitersThatCannotBeAreRefused() {
    Mapping said =
        new Mapping(
            Kind.DEALS,
            null,
            '"',
            null,
            null,
            null,
            null,
            java.util.Map.of(),
            java.util.Map.of(),
            java.util.Map.of(),
            java.util.Set.of());
    assertThat(Reads.codes(Reads.read(Reads.text("d.csv", HEADER, "D1,ann,2026-01-15,5"), said)))
        .containsExactly("MAP-INVALID");
  }

  @Test
  void twoColumnsForOneFieldAreRefused() {
    Mapping said =
        DEALS.with("a", ColumnUse.to(Field.AMOUNT)).with("amount", ColumnUse.to(Field.AMOUNT));
    FileSource file = Reads.text("d.csv", HEADER + ",a", "D1,ann,2026-01-15,5,6");
    assertThat(Reads.codes(Reads.read(file, said))).containsExactly("MAP-INVALID");
  }

  @Test
  void aFileWithProblemsInItsLookIsNotRead() {
    Look look =
        Reads.look(Reads.text("d.csv", "deal_id,payee_id,date", "D1,ann,2026-01-15"), DEALS);
    assertThat(Reads.codes(new CsvFactFiles().read(look, false, Watch.NONE)))
        .containsExactly("CSV-COL-MISSING");
  }
}
