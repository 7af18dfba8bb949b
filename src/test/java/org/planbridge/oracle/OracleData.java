package org.planbridge.oracle;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.Facts;
import org.planbridge.facts.Payee;
import org.planbridge.facts.Quota;
import org.planbridge.facts.SourceRow;
import org.planbridge.facts.Split;
import org.planbridge.money.Fraction;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.planjson.PlanReader;
import org.planbridge.time.Span;

/**
 * The data sets of the independent recomputation, read by a reader of the tests' own, so that
 * neither the product's import nor its comparison is taken for granted.
 */
final class OracleData {
  private static final Path ROOT = Path.of("src/test/resources/oracle");
  private static final Set<String> NUMBERS = Set.of("amount");
  private static final Set<String> FIXED = Set.of("deal_id", "payee_id", "date", "stage");

  private OracleData() {}

  static CompensationPlan plan(String name) {
    Path file = ROOT.resolve("plans").resolve(name + ".json");
    try {
      var read = PlanReader.read(file.getFileName().toString(), Files.readAllBytes(file));
      return read.value().orElseThrow(() -> new AssertionError(read.problems()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static List<Map<String, String>> answers(String set, String file) {
    return rows(ROOT.resolve(set).resolve(file));
  }

  /** Facts of a set: deals from {@code deals}, the rest from the checked-in files. */
  static Facts facts(String set, Path deals) {
    Path folder = ROOT.resolve(set);
    Path splits = folder.resolve("in-splits.csv");
    return Facts.of(
        deals(deals),
        rows(folder.resolve("in-payees.csv")).stream().map(OracleData::payee).toList(),
        Files.exists(splits) ? rows(splits).stream().map(OracleData::split).toList() : List.of(),
        rows(folder.resolve("in-quotas.csv")).stream().map(OracleData::quota).toList());
  }

  static Path fixtureDeals() {
    return ROOT.resolve("fixture/in-deals.csv");
  }

  private static DealTable deals(Path file) {
    List<Map<String, String>> rows = rows(file);
    List<String> attributes = new ArrayList<>();
    for (String header : rows.getFirst().keySet()) {
      if (!FIXED.contains(header) && !NUMBERS.contains(header)) {
        attributes.add(header);
      }
    }
    DealTable.Builder table = new DealTable.Builder(List.of("amount"), attributes);
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> row = rows.get(i);
      if (!row.get("stage").equals("Won")) {
        continue;
      }
      table.deal(
          row.get("deal_id"),
          row.get("payee_id"),
          LocalDate.parse(row.get("date")),
          new SourceRow(file.getFileName().toString(), i + 2));
      table.number(0).add(new BigDecimal(row.get("amount")));
      for (int a = 0; a < attributes.size(); a++) {
        table.attribute(a).add(row.get(attributes.get(a)));
      }
      table.endRow();
    }
    return table.build();
  }

  private static Payee payee(Map<String, String> row) {
    return new Payee(
        row.get("payee_id"),
        row.get("name"),
        blank(row.get("role")),
        blank(row.get("team")),
        blank(row.get("manager_id")),
        date(row.get("hire_date")),
        date(row.get("leave_date")),
        decimal(row.get("target_incentive")),
        decimal(row.get("base_salary")),
        Map.of(),
        null);
  }

  private static Split split(Map<String, String> row) {
    return new Split(
        row.get("deal_id"),
        row.get("payee_id"),
        Fraction.parse(row.get("share")),
        blank(row.get("role")),
        null);
  }

  private static Quota quota(Map<String, String> row) {
    return new Quota(
        row.get("payee_id"),
        null,
        row.get("measure"),
        Span.ofClosed(LocalDate.parse(row.get("from")), LocalDate.parse(row.get("to"))),
        new BigDecimal(row.get("quota")),
        null);
  }

  private static String blank(String text) {
    return text.isBlank() ? null : text;
  }

  private static LocalDate date(String text) {
    return text.isBlank() ? null : LocalDate.parse(text);
  }

  private static BigDecimal decimal(String text) {
    return text.isBlank() ? null : new BigDecimal(text);
  }

  private static List<Map<String, String>> rows(Path file) {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder()
            .ofNamedCsvRecord(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
      return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
