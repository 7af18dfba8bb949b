package org.planbridge.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.DealTable;
import org.planbridge.problem.Problem;
import org.planbridge.words.ProblemWords;
import org.planbridge.workspace.ImportFiles.Prepared;
import org.planbridge.workspace.ReadFile;
import org.planbridge.workspace.Reports;
import org.planbridge.workspace.imports.ColumnMatch;
import org.planbridge.workspace.imports.ColumnUse;
import org.planbridge.workspace.imports.HeldRow;
import org.planbridge.workspace.imports.Ignored;
import org.planbridge.workspace.imports.Imported;
import org.planbridge.workspace.imports.Reading;

/** What an import came to, for other programs and for people. */
record ImportAnswer(
    Prepared.Ready ready, boolean stored, int current, int proposed, List<Problem> told) {
  Map<String, @Nullable Object> tree(Reports reports, @Nullable String digest) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("ok", true);
    tree.put("stored", stored);
    tree.put("digest", digest);
    tree.put("files", ready.files().stream().map(this::file).toList());
    tree.put("deals", deals(ready.gathered().facts().deals()));
    tree.put("plans", Map.of("current", current, "proposed", proposed));
    tree.put("held", reports.tree(ready.gathered().held().stream().map(HeldRow::problem).toList()));
    tree.put("warnings", reports.tree(told));
    return tree;
  }

  private Map<String, @Nullable Object> file(ReadFile file) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("kind", file.kind().name().toLowerCase(Locale.ROOT));
    tree.put("file", file.name());
    tree.put("sha256", file.sha256());
    tree.put("read", file.read());
    tree.put("used", file.used());
    tree.put("held", file.held());
    tree.put("ignored", file.ignored());
    ready.read().stream()
        .filter(one -> one.digest().equals(file.sha256()))
        .findFirst()
        .ifPresent(one -> look(one, tree));
    return tree;
  }

  private static void look(Imported imported, Map<String, @Nullable Object> tree) {
    Reading reading = imported.look().reading();
    tree.put("encoding", reading.charset().name());
    tree.put("delimiter", String.valueOf(reading.delimiter()));
    tree.put("header_row", reading.headerRow());
    tree.put("dates", reading.dates().spelling());
    tree.put("numbers", reading.numbers().spelling());
    Map<String, Object> columns = new TreeMap<>();
    for (ColumnMatch column : imported.look().columns()) {
      columns.put(column.heading(), use(column.use()));
    }
    tree.put("columns", columns);
    Map<String, Object> ignored = new TreeMap<>();
    for (Ignored one : imported.tally().reasons()) {
      String reason = one.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      ignored.put(one.detail().isEmpty() ? reason : reason + ": " + one.detail(), one.rows());
    }
    tree.put("ignored_because", ignored);
  }

  private static String use(ColumnUse use) {
    return switch (use) {
      case ColumnUse.To to -> to.field().heading();
      case ColumnUse.Attribute(var name) -> "text " + name;
      case ColumnUse.Figure(var name, _) -> "number " + name;
      case ColumnUse.ByHeading _ -> "keep";
      case ColumnUse.Ignore _ -> "ignore";
    };
  }

  /** First and last day, and the sum of amounts, of the deals that count. */
  private static Map<String, @Nullable Object> deals(DealTable deals) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("count", deals.size());
    var days = Arrays.stream(deals.days()).summaryStatistics();
    boolean any = deals.size() > 0;
    tree.put("first", any ? LocalDate.ofEpochDay(days.getMin()).toString() : null);
    tree.put("last", any ? LocalDate.ofEpochDay(days.getMax()).toString() : null);
    BigDecimal sum = BigDecimal.ZERO;
    var amounts = deals.number("amount");
    if (amounts.isPresent()) {
      for (int row = 0; row < deals.size(); row++) {
        BigDecimal amount = amounts.get().get(row);
        sum = amount == null ? sum : sum.add(amount);
      }
    }
    tree.put("amount", sum.setScale(Math.max(2, sum.scale())).toPlainString());
    return tree;
  }

  String text(Locale locale) {
    StringBuilder text = new StringBuilder();
    for (ReadFile file : ready.files()) {
      text.append(
          "%s: %s rows read = %s used + %s held + %s ignored\n"
              .formatted(
                  Visible.of(file.name()),
                  String.valueOf(file.read()),
                  String.valueOf(file.used()),
                  String.valueOf(file.held()),
                  String.valueOf(file.ignored())));
    }
    ProblemWords words = ProblemWords.in(locale);
    for (HeldRow row : ready.gathered().held()) {
      text.append("Held: ").append(Visible.of(words.message(row.problem()))).append('\n');
    }
    if (current + proposed > 0) {
      text.append(
          "Plans: %s current, %s proposed\n"
              .formatted(String.valueOf(current), String.valueOf(proposed)));
    }
    return text.append(stored ? "Stored.\n" : "Nothing was stored.\n").toString();
  }
}
