package org.planbridge.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planbridge.compare.Change;
import org.planbridge.compare.Comparison;
import org.planbridge.compare.PayeeComparison;
import org.planbridge.money.Fraction;
import org.planbridge.workspace.Compared;
import org.planbridge.workspace.Outputs;

/** A comparison as CSV files: payees, periods, components, deals and lines, one row a fact. */
final class ComparisonCsv {
  private static final List<String> EARNED =
      List.of("earned_current", "earned_proposed", "earned_difference");
  private static final List<String> PAID =
      List.of("paid_current", "paid_proposed", "paid_difference");
  private static final List<String> SIDES = List.of("current", "proposed", "difference");

  private ComparisonCsv() {}

  /** Writes the files into a folder and answers them; none if one is there already. */
  static List<Path> write(Compared.Done compared, Outputs outputs, Path folder, boolean replace) {
    Map<Path, CsvTable> tables = new TreeMap<>();
    tables(compared.comparison()).forEach((name, table) -> tables.put(folder.resolve(name), table));
    List<Path> files = List.copyOf(tables.keySet());
    outputs.mayWrite(files, replace);
    tables.forEach((file, table) -> outputs.write(file, replace, table));
    return files;
  }

  private static Map<String, CsvTable> tables(Comparison comparison) {
    return Map.of(
        "payees.csv",
        table(
            comparison,
            header(List.of(List.of("payee_id", "name"), EARNED, PAID)),
            (payee, rows) ->
                rows.row(
                    row(
                        List.of(payee.payee().id(), payee.payee().name()),
                        payee.earned(),
                        payee.paid()))),
        "periods.csv",
        table(
            comparison,
            header(List.of(List.of("payee_id", "period", "from", "to"), EARNED, PAID)),
            (payee, rows) ->
                payee
                    .periods()
                    .forEach(one ->
                        rows.row(
                            row(
                                List.of(
                                    payee.payee().id(),
                                    one.period().id(),
                                    one.period().span().from().toString(),
                                    one.period().span().last().toString()),
                                one.earned(),
                                one.paid())))),
        "components.csv",
        table(
            comparison,
            header(List.of(List.of("payee_id", "component", "name"), SIDES)),
            (payee, rows) ->
                payee
                    .components()
                    .forEach(one ->
                        rows.row(
                            row(List.of(payee.payee().id(), one.id(), one.name()), one.earned())))),
        "deals.csv",
        table(
            comparison,
            header(
                List.of(
                    List.of("payee_id", "deal_id", "date", "component", "period", "file", "row"),
                    List.of("credited_current", "credited_proposed"),
                    SIDES)),
            (payee, rows) -> deals(payee, rows)),
        "lines.csv",
        table(
            comparison,
            header(List.of(List.of("payee_id", "component", "period"), SIDES)),
            (payee, rows) ->
                payee
                    .lines()
                    .forEach(one ->
                        rows.row(
                            row(
                                List.of(payee.payee().id(), one.component(), one.period().id()),
                                one.earned())))));
  }

  private static void deals(PayeeComparison payee, CsvTable.Rows rows) {
    payee
        .deals()
        .forEach(one -> {
          List<String> cells =
              texts(
                  List.of(
                      payee.payee().id(),
                      one.id(),
                      one.date().toString(),
                      one.component(),
                      one.period(),
                      one.source().file(),
                      Integer.toString(one.source().row())));
          cells.add(ComparisonTree.exact(one.creditedCurrent().orElse(Fraction.ZERO)));
          cells.add(ComparisonTree.exact(one.creditedProposed().orElse(Fraction.ZERO)));
          cells.addAll(sides(one.earned()));
          rows.row(cells);
        });
  }

  private static List<String> header(List<List<String>> parts) {
    return parts.stream().flatMap(List::stream).toList();
  }

  private static CsvTable table(
      Comparison comparison, List<String> header, BiConsumer<PayeeComparison, CsvTable.Rows> each) {
    return new CsvTable(
        header,
        rows -> {
          for (int p = 0; p < comparison.payees().size(); p++) {
            each.accept(comparison.payee(p), rows);
          }
        });
  }

  private static List<String> row(List<String> texts, Change... changes) {
    List<String> cells = texts(texts);
    Stream.of(changes).map(ComparisonCsv::sides).forEach(cells::addAll);
    return cells;
  }

  private static List<String> texts(List<String> raw) {
    return raw.stream().map(CsvTable::text).collect(Collectors.toCollection(ArrayList::new));
  }

  private static List<String> sides(Change change) {
    return List.of(
        CsvTable.money(change.current()),
        CsvTable.money(change.proposed()),
        CsvTable.money(change.difference()));
  }
}
