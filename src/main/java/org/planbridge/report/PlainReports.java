package org.planbridge.report;

import java.nio.file.Path;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planbridge.ambiguity.Ambiguity;
import org.planbridge.baseline.BaselineProof;
import org.planbridge.problem.Problem;
import org.planbridge.workspace.Bridged;
import org.planbridge.workspace.Compared;
import org.planbridge.workspace.Explained;
import org.planbridge.workspace.Outputs;
import org.planbridge.workspace.Reports;

/** All layouts of this room behind one door. */
public final class PlainReports implements Reports {
  private final Outputs outputs;

  public PlainReports(Outputs outputs) {
    this.outputs = outputs;
  }

  @Override
  public Map<String, @Nullable Object> tree(Compared.Done compared) {
    return new ComparisonTree().of(compared);
  }

  @Override
  public List<Map<String, @Nullable Object>> tree(List<Problem> problems) {
    return new ProblemTree().all(problems);
  }

  @Override
  public String text(Compared.Done compared, Locale locale) {
    return new ComparisonText(locale).of(compared);
  }

  @Override
  public Map<String, @Nullable Object> tree(Currency currency, List<Explained.OfDeal> deals) {
    TraceTree trace = new TraceTree(currency);
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("ok", true);
    tree.put("deals", deals.stream().map(trace::deal).toList());
    return tree;
  }

  @Override
  public String text(Currency currency, List<Explained.OfDeal> deals, Locale locale) {
    TraceText text = new TraceText(currency, locale);
    return String.join("\n", deals.stream().map(text::deal).toList());
  }

  @Override
  public Map<String, @Nullable Object> tree(Currency currency, Explained.OfPeriod period) {
    Map<String, @Nullable Object> tree = new TraceTree(currency).period(period);
    tree.put("ok", true);
    return tree;
  }

  @Override
  public String text(Currency currency, Explained.OfPeriod period, String id, Locale locale) {
    return new TraceText(currency, locale).period(period, id);
  }

  @Override
  public Map<String, @Nullable Object> tree(Ambiguity ambiguity) {
    return new AmbiguityTree().of(ambiguity);
  }

  @Override
  public String text(Ambiguity ambiguity, Locale locale) {
    return new AmbiguityText(locale).of(ambiguity);
  }

  @Override
  public Map<String, @Nullable Object> tree(
      Compared.Done compared, List<Bridged> bridges, boolean paid) {
    return new BridgeTree(compared.comparison()).of(bridges, paid);
  }

  @Override
  public String text(Compared.Done compared, List<Bridged> bridges, boolean paid, Locale locale) {
    return new BridgeText(compared.comparison(), locale).of(bridges, paid);
  }

  @Override
  public Map<String, @Nullable Object> tree(BaselineProof proof) {
    return new BaselineTree().of(proof);
  }

  @Override
  public String text(BaselineProof proof, Locale locale) {
    return new BaselineText(locale).of(proof);
  }

  @Override
  public Outputs.Content csv(List<String> header, List<List<String>> rows) {
    List<List<String>> kept = List.copyOf(rows);
    return new CsvTable(header, to -> kept.forEach(to::row));
  }

  @Override
  public List<Path> csv(Compared.Done compared, Path folder, boolean replace) {
    return ComparisonCsv.write(compared, outputs, folder, replace);
  }
}
