package org.planbridge.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.planbridge.workspace.imports.ColumnUse;
import org.planbridge.workspace.imports.DateOrder;
import org.planbridge.workspace.imports.Field;
import org.planbridge.workspace.imports.Kind;
import org.planbridge.workspace.imports.Mapping;
import org.planbridge.workspace.imports.NumberMarks;

/**
 * Bad and ugly files, each with what must come of it. {@link #main} writes them to the folder of
 * test resources; files above 64 KiB are made for each test instead of being kept.
 */
final class Corpus {
  /**
   * @param expected {@code refused CODE@row} or {@code rows/used/held/ignored: CODE@row xcount}
   */
  @SuppressWarnings("ArrayRecordComponent") // the bytes are never compared or changed
  record Case(String name, byte[] bytes, Mapping said, String expected) {
    boolean kept() {
      return bytes.length <= 65_536;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static final String HEADER =
      "Opportunity ID,Opportunity Name,Account,Owner,Amount,Close Date,Stage,Type,Next Step";
  private static final Mapping DEALS = Mapping.NONE.of(Kind.DEALS);

  private final List<Case> cases = new ArrayList<>();

  static List<Case> all() {
    Corpus corpus = new Corpus();
    corpus.files();
    corpus.structure();
    corpus.encodings();
    corpus.amounts();
    corpus.days();
    corpus.identities();
    corpus.reports();
    corpus.otherKinds();
    return corpus.cases;
  }

  public static void main(String[] folder) throws IOException {
    for (Case one : all()) {
      if (one.kept()) {
        Files.write(Path.of(folder[0], one.name()), one.bytes());
      }
    }
  }

  /** Ten won deals, rows 2 to 11, in dollars and whole cents. */
  private static List<String> good() {
    List<String> rows = new ArrayList<>(List.of(HEADER));
    String[] owners = {"Ann Lee", "Bob Stone", "Cy Young"};
    for (int i = 0; i < 10; i++) {
      rows.add(
          String.format(
              Locale.ROOT,
              "006Hs0000%dA1bC%s,Deal %d,Account %s,%s,%d.%02d,2026-0%d-%02d,Closed Won,New,",
              i,
              (char) ('a' + i),
              i,
              (char) ('A' + i),
              owners[i % 3],
              1000 + 137 * i,
              i * 7,
              1 + i % 6,
              1 + 3 * i));
    }
    return rows;
  }

  private static byte[] bytes(List<String> rows) {
    return bytes(rows, UTF_8);
  }

  private static byte[] bytes(List<String> rows, Charset charset) {
    return (String.join("\n", rows) + "\n").getBytes(charset);
  }

  /** The good file with one row changed; rows count from 1 with the header. */
  private static List<String> changed(int row, UnaryOperator<String> change) {
    List<String> rows = good();
    rows.set(row - 1, change.apply(rows.get(row - 1)));
    return rows;
  }

  /** The good file with one cell changed. */
  private static List<String> cell(int row, int column, String value) {
    return cell(good(), row, column, value);
  }

  private static List<String> cell(List<String> rows, int row, int column, String value) {
    String[] cells = rows.get(row - 1).split(",", -1);
    cells[column - 1] = value;
    rows.set(row - 1, String.join(",", cells));
    return rows;
  }

  /** The good file with a column written in another way. */
  private static List<String> column(int column, UnaryOperator<String> change) {
    List<String> rows = good();
    for (int row = 2; row <= rows.size(); row++) {
      cell(rows, row, column, change.apply(rows.get(row - 1).split(",", -1)[column - 1]));
    }
    return rows;
  }

  private void add(String name, byte[] bytes, String expected) {
    cases.add(new Case(name, bytes, DEALS, expected));
  }

  private void add(String name, List<String> rows, String expected) {
    add(name, bytes(rows), expected);
  }

  private void add(String name, List<String> rows, Mapping said, String expected) {
    cases.add(new Case(name, bytes(rows), said, expected));
  }

  private void files() {
    add("good.csv", good(), "10/10/0/0:");
    add("empty.csv", new byte[0], "refused CSV-EMPTY");
    add("only_line_ends.csv", "\n\n\r\n".getBytes(UTF_8), "refused CSV-EMPTY");
    add("header_only.csv", List.of(HEADER), "refused CSV-NO-ROWS");
    add(
        "binary_png.csv",
        joined(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, new byte[200]),
        "refused CSV-NOT-TEXT");
    add(
        "binary_zip.csv",
        joined("PK\u0003\u0004".getBytes(ISO_8859_1), "xl/workbook.xml".getBytes(UTF_8)),
        "refused CSV-NOT-TEXT");
    add(
        "binary_old_excel.csv",
        joined("\u00D0\u00CF\u0011\u00E0\u00A1".getBytes(ISO_8859_1), new byte[100]),
        "refused CSV-NOT-TEXT");
    add("document.csv", "%PDF-1.7\n%\u00E2\n".getBytes(ISO_8859_1), "refused CSV-NOT-TEXT");
    byte[] noise = new byte[600];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (i * 31 % 30 + 1);
    }
    add("binary_noise.csv", noise, "refused CSV-NOT-TEXT");
    add("plan_instead.csv", "{\n  \"format\": 1\n}\n".getBytes(UTF_8), "refused CSV-NOT-TEXT");
    add(
        "html_login_page.csv",
        "<!DOCTYPE html>\n<html><head><title>Login</title></head></html>\n".getBytes(UTF_8),
        "refused CSV-HTML");
  }

  private void structure() {
    add(
        "missing_amount_column.csv",
        column(5, cell -> "New").stream().map(row -> row.replace("Amount", "Segment")).toList(),
        "refused CSV-COL-MISSING");
    List<String> twice = new ArrayList<>();
    for (String row : good()) {
      twice.add(row + "," + row.split(",", -1)[4]);
    }
    add("duplicate_amount_column_same.csv", twice, "10/10/0/0:");
    List<String> differ = new ArrayList<>(twice);
    cell(differ, 4, 10, "7.00");
    add("duplicate_amount_column.csv", differ, "refused CSV-COL-TWICE@4");
    add(
        "duplicate_amount_column_chosen.csv",
        differ,
        DEALS.with("#5", ColumnUse.to(Field.AMOUNT)),
        "10/10/0/0:");
    add("no_header.csv", good().subList(1, 11), "refused CSV-NO-HEADER@1");
    add(
        "ragged_short_row.csv",
        changed(4, row -> row.substring(0, row.indexOf(",2026"))),
        "10/9/1/0: CSV-FIELDS@4");
    add(
        "unquoted_comma.csv",
        changed(6, row -> row.replace("Account", "Acme, Inc")),
        "10/9/1/0: CSV-FIELDS@6");
    add(
        "quoted_comma_and_line.csv",
        changed(6, row -> row.replace("Account E", "\"Acme, \"\"the\"\"\nInc\"")),
        "10/10/0/0:");
    add(
        "unclosed_quote.csv",
        changed(5, row -> row.replace("Account", "\"Account")),
        "refused CSV-QUOTE@5");
    add(
        "text_after_quote.csv",
        changed(5, row -> row.replace("Account D", "\"Account\" D")),
        "refused CSV-QUOTE@5");
    add(
        "surplus_commas.csv",
        good().stream().map(row -> row.startsWith("Opp") ? row : row + ",,").toList(),
        "10/10/0/0:");
    add("cut_in_amount.csv", cut(bytes(good()), ".63,"), "refused CSV-CUT@11");
    add(
        "cut_after_line.csv",
        bytes(changed(11, row -> row.substring(0, row.indexOf(".63")))),
        "10/9/1/0: CSV-FIELDS@11");
    add("field_3mb.csv", cell(2, 3, "x".repeat(3_000_000)), "10/9/1/0: CSV-FIELD-LONG@2");
    add("field_at_limit.csv", cell(2, 3, "x".repeat(32_767)), "10/10/0/0:");
    add(
        "columns_5000.csv",
        List.of("Amount" + ",x".repeat(4_999), "1" + ",".repeat(4_999)),
        "refused CSV-COLS");
    add("semicolons.csv", good().stream().map(row -> row.replace(',', ';')).toList(), "10/10/0/0:");
    add("tabs.csv", good().stream().map(row -> row.replace(',', '\t')).toList(), "10/10/0/0:");
    add("pipes.csv", good().stream().map(row -> row.replace(',', '|')).toList(), "10/10/0/0:");
    add("crlf.csv", String.join("\r\n", good()).getBytes(UTF_8), "10/10/0/0:");
    add("all_quoted.csv", quoted(good()), "10/10/0/0:");
    List<String> gaps = good();
    gaps.add(5, "");
    gaps.add(7, ",,,,,,,,");
    gaps.add("");
    add("blank_lines.csv", gaps, "11/10/0/1:");
    List<String> titled = good();
    titled.addAll(0, List.of("Won deals of the first half", "Printed for the board", ""));
    add("title_above.csv", titled, "10/10/0/0:");
    add("control_character.csv", cell(4, 3, "Acc\u0007ount"), "10/9/1/0: CSV-CONTROL@4");
    add("nul_bytes.csv", cell(4, 3, "Acc\u0000ount"), "10/9/1/0: CSV-CONTROL@4");
    add(
        "hidden_characters.csv",
        cell(cell(4, 3, "Acc\u200Bount"), 7, 3, "\u202EtnuoccA"),
        "10/10/0/0: TEXT-INVISIBLE@4 x2");
  }

  private void encodings() {
    List<String> accents = cell(5, 3, "Caf\u00E9 N\u00F8rre");
    add("utf8.csv", accents, "10/10/0/0:");
    add("utf8_mark.csv", bytes(marked(accents)), "10/10/0/0:");
    add("utf16le_mark.csv", bytes(marked(accents), UTF_16LE), "10/10/0/0:");
    add("utf16be_mark.csv", bytes(marked(accents), UTF_16BE), "10/10/0/0:");
    add("utf16be_no_mark.csv", bytes(accents, UTF_16BE), "refused CSV-ENCODING");
    add(
        "windows1252.csv",
        bytes(accents, Charset.forName("windows-1252")),
        "10/10/0/0: CSV-ENCODING-GUESSED@5");
    byte[] broken = bytes(cell(accents, 8, 3, "Nor??way"));
    for (int i = 1; i < broken.length; i++) {
      if (broken[i] == '?') {
        broken[i] = (byte) 0xFF;
      }
    }
    add("invalid_utf8_row8.csv", broken, "refused CSV-ENCODING@8");
    cases.add(
        new Case(
            "windows1252_said_utf8.csv",
            bytes(accents, Charset.forName("windows-1252")),
            new Mapping(
                Kind.DEALS,
                "UTF-8",
                null,
                null,
                null,
                null,
                null,
                java.util.Map.of(),
                java.util.Map.of(),
                java.util.Map.of(),
                java.util.Set.of()),
            "refused CSV-ENCODING@5"));
  }

  private void amounts() {
    add("amount_overflow.csv", cell(7, 5, "99999999999999999999.99"), "10/9/1/0: AMOUNT-RANGE@7");
    add("amount_just_above.csv", cell(7, 5, "100000000000.01"), "10/9/1/0: AMOUNT-RANGE@7");
    add("amount_at_limit.csv", cell(7, 5, "100000000000.00"), "10/10/0/0:");
    add("amount_exponent_bomb.csv", cell(7, 5, "1e999999999"), "10/9/1/0: AMOUNT-RANGE@7");
    add("amount_exponent.csv", cell(7, 5, "1.2E+05"), "10/9/1/0: AMOUNT-NUMBER@7");
    add("amount_part_cents.csv", cell(7, 5, "220000.005"), "10/9/1/0: AMOUNT-SCALE@7");
    add("amount_zero_part_cents.csv", cell(7, 5, "220000.5000"), "10/10/0/0:");
    add("amount_blank.csv", cell(cell(3, 5, ""), 4, 5, " "), "10/8/2/0: AMOUNT-BLANK@3 x2");
    add("amount_words.csv", cell(cell(3, 5, "TBD"), 4, 5, "n/a"), "10/8/2/0: AMOUNT-NUMBER@3 x2");
    add(
        "amount_nan_inf_hex.csv",
        cell(cell(cell(3, 5, "NaN"), 4, 5, "Infinity"), 5, 5, "0x1F"),
        "10/7/3/0: AMOUNT-NUMBER@3 x3");
    add("amount_formula.csv", cell(3, 5, "=40000+8000"), "10/9/1/0: AMOUNT-FORMULA@3");
    add(
        "amount_negative_forms.csv",
        cell(cell(cell(3, 5, "(1234.50)"), 4, 5, "-12.00"), 5, 5, "\u221212.00"),
        "10/10/0/0:");
    add("amount_wrong_groups.csv", cell(3, 5, "\"1,23,456.00\""), "10/9/1/0: AMOUNT-NUMBER@3");
    add("amount_with_currency.csv", column(5, cell -> "USD " + cell), "10/10/0/0:");
    add("amount_grouped.csv", column(5, cell -> "\"$1," + cell.substring(1) + "\""), "10/10/0/0:");
    add(
        "semicolon_decimal_comma.csv",
        column(5, cell -> "1." + cell.substring(1).replace('.', ',')).stream()
            .map(Corpus::semicolonsAround)
            .toList(),
        "10/10/0/0:");
    add(
        "spaces_decimal_comma.csv",
        column(5, cell -> "1\u00A0" + cell.substring(1).replace('.', ',')).stream()
            .map(Corpus::semicolonsAround)
            .toList(),
        "10/10/0/0:");
    add(
        "both_decimal_marks.csv",
        cell(column(5, cell -> cell), 4, 5, "\"1.234,50\""),
        "refused AMOUNT-AMBIGUOUS@2");
    List<String> thousands = column(5, cell -> "12.500");
    add("three_after_point.csv", thousands, "refused CSV-DECIMAL@2");
    add("three_after_point_said.csv", thousands, DEALS.with(NumberMarks.COMMA), "10/10/0/0:");
    add(
        "ambiguous_thousands.csv",
        cell(column(5, cell -> "12.500"), 3, 5, "\"48,000\""),
        "refused AMOUNT-AMBIGUOUS@2");
    add(
        "every_row_bad.csv",
        column(5, cell -> "TBD"),
        "10/0/10/0: CSV-COL-GUESSED@1 AMOUNT-NUMBER@2 x10");
    List<String> currencies = column(5, cell -> "USD " + cell);
    add(
        "two_currencies.csv",
        cell(cell(currencies, 8, 5, "EUR 10.00"), 10, 5, "\u00A310.00"),
        "10/10/0/0:");
  }

  private void days() {
    add(
        "dates_both_orders.csv",
        cell(cell(3, 6, "13/02/2026"), 4, 6, "02/28/2026"),
        "refused DATE-ORDER@3");
    add("dates_impossible.csv", cell(2, 6, "2026-02-30"), "10/9/1/0: DATE-INVALID@2");
    add(
        "dates_leap.csv",
        cell(cell(2, 6, "2024-02-29"), 3, 6, "2025-02-29"),
        "10/9/1/0: DATE-INVALID@3");
    add(
        "dates_sentinels.csv",
        cell(cell(4, 6, "9999-12-31"), 5, 6, "1900-01-01"),
        "10/8/2/0: DATE-RANGE@4 x2");
    add("dates_blank.csv", cell(4, 6, ""), "10/9/1/0: DATE-BLANK@4");
    add("dates_words.csv", cell(4, 6, "tomorrow"), "10/9/1/0: DATE-INVALID@4");
    add("dates_serials.csv", cell(4, 6, "46023"), "10/9/1/0: DATE-INVALID@4");
    add("dates_day_first.csv", column(6, day -> turned(day, "%3$s/%2$s/%1$s")), "10/10/0/0:");
    add("dates_month_first.csv", column(6, day -> turned(day, "%2$s/%3$s/%1$s")), "10/10/0/0:");
    add("dates_dots.csv", column(6, day -> turned(day, "%3$s.%2$s.%1$s")), "10/10/0/0:");
    add("dates_month_words.csv", column(6, day -> turned(day, "%3$s-Mar-%1$s")), "10/10/0/0:");
    List<String> open = column(6, day -> "0" + day.substring(6, 7) + "/02/2026");
    add("dates_undecided.csv", open, "refused DATE-UNDECIDED@2");
    add("dates_undecided_said.csv", open, DEALS.with(DateOrder.MONTH_FIRST), "10/10/0/0:");
    add("timestamps.csv", column(6, day -> day + "T23:47:07.000Z"), "10/10/0/0:");
    add("timestamps_local.csv", column(6, day -> day + " 3:00 PM"), "10/10/0/0:");
    add("timestamps_broken.csv", cell(5, 6, "2026-04-10T25:00:00Z"), "10/9/1/0: DATE-INVALID@5");
    add("dates_mixed_forms.csv", cell(5, 6, "10.04.2026"), "10/1/9/0: DATE-INVALID@2 x9");
  }

  private void identities() {
    List<String> rows = good();
    rows.add(rows.get(4));
    add("duplicate_id_same.csv", rows, "11/10/0/1: ID-REPEATED@12");
    add(
        "duplicate_id_conflict.csv",
        cell(new ArrayList<>(rows), 12, 5, "8999.99"),
        "11/9/2/0: ID-CONFLICT@5 x2");
    List<String> lost = cell(new ArrayList<>(rows), 12, 7, "Closed Lost");
    add("duplicate_id_lost.csv", lost, "11/9/1/1: ID-CONFLICT@5");
    List<String> long18 = new ArrayList<>(good());
    long18.add(cell(5, 1, with18("006Hs00003A1bCd")).get(4));
    add("ids_15_and_18.csv", long18, "11/10/0/1: ID-SAME@5");
    add(
        "ids_ruined_by_excel.csv",
        cell(cell(2, 1, "6.00123E+17"), 3, 1, "6.00123E+17"),
        "10/8/2/0: ID-MANGLED@2 x2");
    add("ids_blank.csv", cell(cell(3, 1, ""), 4, 1, ""), "10/8/2/0: ID-BLANK@3 x2");
    add("ids_case.csv", cell(3, 1, "006hs00000A1bCa"), "10/10/0/0:");
    add("owner_blank.csv", cell(2, 4, ""), "10/9/1/0: OWNER-BLANK@2");
    add("owner_blank_ignored.csv", cell(2, 4, ""), DEALS.skipping(Field.PAYEE_ID), "10/9/0/1:");
    add(
        "owner_spellings.csv",
        cell(cell(2, 4, "ann lee"), 5, 4, "Ann  Lee "),
        "10/10/0/0: OWNER-SIMILAR@");
    List<String> stages = cell(cell(cell(3, 7, "Closed-Won"), 4, 7, "Gewonnen"), 5, 7, "");
    add("stages_many.csv", stages, "10/7/3/0: STAGE-UNKNOWN@3 x3");
    add(
        "stages_said.csv",
        stages,
        DEALS.withStage("Closed-Won", true).withStage("Gewonnen", true).withStage("", false),
        "10/9/0/1:");
    add("stages_not_won.csv", cell(cell(3, 7, "Closed Lost"), 4, 7, "Prospecting"), "10/8/0/2:");
  }

  private void reports() {
    List<String> report = good();
    report.addAll(
        List.of(
            "",
            "Grand Totals (10 records)",
            "",
            "Confidential Information - Do Not Distribute",
            "Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved.",
            "Acme Corporation"));
    add("report_footer.csv", report, "14/10/0/4: CSV-FOOTER@13 x4");
    List<String> second = good();
    second.add(",\"Grand Totals (10 records)\",,,16165.15,,,,");
    second.add(",Confidential Information - Do Not Distribute,,,,,,,");
    add("report_footer_second_column.csv", second, "12/10/0/2: CSV-FOOTER@12 x2");
    List<String> subtotals = good();
    subtotals.add(5, "Subtotal,,,,4822.42,,,,");
    subtotals.add("Total,,,,16165.15,,,,");
    add("report_subtotals.csv", subtotals, "12/10/2/0: ROW-NOT-DEAL@6 x2");
    add("deal_called_total.csv", cell(4, 2, "Total Wine 5"), "10/10/0/0:");
    add("formula_injection.csv", cell(cell(4, 3, "=HYPERLINK(1)"), 5, 3, "'=1+1"), "10/10/0/0:");
    List<String> own = cell(4, 3, "'=HYPERLINK(1)");
    own.add(0, "#planbridge-export 1");
    add("own_export.csv", own, "10/10/0/0:");
  }

  private void otherKinds() {
    add(
        "splits_shares.csv",
        List.of(
            "deal_id,payee_id,share",
            "D1,ann,60%",
            "D1,bob,60",
            "D1,cyd,-1/2",
            "D1,dee,most",
            "D1,eve,1/0",
            ",ann,1",
            "D1,,1"),
        Mapping.NONE.of(Kind.SPLITS),
        "7/2/5/0: SPLIT-SHARE@3 x3 ID-BLANK@7 OWNER-BLANK@8");
    add(
        "splits_percent_said.csv",
        List.of("deal_id,payee_id,share", "D1,ann,60", "D1,bob,40"),
        Mapping.NONE
            .of(Kind.SPLITS)
            .with("share", new ColumnUse.To(Field.SHARE, 6, ColumnUse.Unit.PERCENT)),
        "2/2/0/0:");
    add(
        "quotas_bad.csv",
        List.of(
            "payee_id,role,measure,from,to,quota",
            "ann,AE,amount,2026-01-01,2026-03-31,100",
            ",,amount,2026-01-01,2026-03-31,100",
            "ann,,amount,2026-03-31,2026-01-01,100",
            "ann,,amount,2026-01-01,2026-03-31,0",
            "ann,,amount,2026-01-01,,100",
            "ann,,amount,2026-01-01,2026-12-31,100"),
        Mapping.NONE.of(Kind.QUOTAS),
        "6/1/5/0: QUOTA-WHO@2 x2 DATES-REVERSED@4 QUOTA-VALUE@5 DATE-BLANK@6");
    add(
        "payees_bad.csv",
        List.of(
            "payee_id,name,hire_date,leave_date,target_incentive",
            ",Nobody,,,",
            "ann,Ann,2026-05-01,2026-04-30,",
            "bob,Bob,,,much",
            "cyd,Cyd,2019-13-01,,1000"),
        Mapping.NONE.of(Kind.PAYEES),
        "4/0/4/0: OWNER-BLANK@2 DATES-REVERSED@3 AMOUNT-NUMBER@4 DATE-INVALID@5");
    add(
        "events_bad.csv",
        List.of(
            "deal_id,kind,date,value",
            "D1,,2026-01-01,",
            "D1,renewed,,",
            "D1,refunded,2026-01-01,5"),
        Mapping.NONE.of(Kind.EVENTS),
        "3/1/2/0: EVENT-KIND@2 DATE-BLANK@3");
    add(
        "pay_statements_bad.csv",
        List.of("payee_id,pay_date,amount", "ann,2026-01-01,", ",2026-01-01,5", "ann,2026-01-31,5"),
        Mapping.NONE.of(Kind.STATEMENTS),
        "3/1/2/0: AMOUNT-BLANK@2 OWNER-BLANK@3");
  }

  private static List<String> marked(List<String> rows) {
    List<String> marked = new ArrayList<>(rows);
    marked.set(0, "\uFEFF" + rows.get(0));
    return marked;
  }

  private static List<String> quoted(List<String> rows) {
    return rows.stream().map(row -> '"' + row.replace(",", "\",\"") + '"').toList();
  }

  /** Puts semicolons between cells whose amounts may hold a comma. */
  private static String semicolonsAround(String row) {
    String[] parts = row.split(",(?!\\d\\d,2026)", -1);
    return String.join(";", parts);
  }

  private static String turned(String day, String form) {
    String[] parts = day.split("-", -1);
    return form.formatted((Object[]) parts);
  }

  private static String with18(String id) {
    StringBuilder suffix = new StringBuilder();
    for (int part = 0; part < 3; part++) {
      int bits = 0;
      for (int i = 0; i < 5; i++) {
        bits |= Character.isUpperCase(id.charAt(part * 5 + i)) ? 1 << i : 0;
      }
      suffix.append("ABCDEFGHIJKLMNOPQRSTUVWXYZ012345".charAt(bits));
    }
    return id + suffix;
  }

  private static byte[] cut(byte[] bytes, String before) {
    String text = new String(bytes, UTF_8);
    return text.substring(0, text.lastIndexOf(before)).getBytes(UTF_8);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }
}
