package org.planbridge.report;

import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.compare.DealChange;
import org.planbridge.compare.StepPair;
import org.planbridge.compare.TermChange;
import org.planbridge.compare.TracePair;
import org.planbridge.explain.Reason;
import org.planbridge.words.ReasonWords;
import org.planbridge.workspace.Explained;

/** Explanations as objects for other programs. */
final class TraceTree {
  private final ReasonWords words;

  TraceTree(Currency currency) {
    words = ReasonWords.in(Locale.ROOT, currency);
  }

  Map<String, @Nullable Object> deal(Explained.OfDeal deal) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("payee", deal.payee().id());
    tree.put("deal", deal.deal());
    tree.put("date", deal.date().toString());
    tree.put("file", deal.source().file());
    tree.put("row", deal.source().row());
    tree.put("components", deal.traces().stream().map(this::component).toList());
    return tree;
  }

  Map<String, @Nullable Object> period(Explained.OfPeriod period) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("payee", period.payee().id());
    tree.put(
        "period",
        period
            .reporting()
            .map(one -> {
              Map<String, @Nullable Object> reporting = new LinkedHashMap<>();
              reporting.put("id", one.period().id());
              reporting.put("from", one.period().span().from().toString());
              reporting.put("to", one.period().span().last().toString());
              reporting.put("earned", ComparisonTree.change(one.earned()));
              reporting.put("paid", ComparisonTree.change(one.paid()));
              return reporting;
            })
            .orElse(null));
    tree.put("deals", period.deals().stream().map(TraceTree::summary).toList());
    tree.put("lines", period.lines().stream().map(this::line).toList());
    tree.put("clawbacks", period.clawbacks().stream().map(SettlementTree::clawback).toList());
    tree.put("terms", period.terms().stream().map(this::term).toList());
    return tree;
  }

  private Map<String, @Nullable Object> term(TermChange term) {
    Map<String, @Nullable Object> tree = SettlementTree.term(term);
    tree.put("steps", component(term.trace()).get("steps"));
    return tree;
  }

  private static Map<String, @Nullable Object> summary(DealChange deal) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", deal.id());
    tree.put("date", deal.date().toString());
    tree.put("component", deal.component());
    tree.putAll(ComparisonTree.change(deal.earned()));
    return tree;
  }

  private Map<String, @Nullable Object> line(Explained.OfLine line) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("component", line.line().component());
    tree.put("period", line.line().period().id());
    tree.put("components", line.traces().stream().map(this::component).toList());
    return tree;
  }

  private Map<String, @Nullable Object> component(TracePair trace) {
    List<Map<String, @Nullable Object>> steps = new ArrayList<>();
    for (int i = 0; i < trace.steps().size(); i++) {
      Map<String, @Nullable Object> step = step(trace.steps().get(i));
      step.put("first_difference", trace.firstDifference().orElse(-1) == i);
      steps.add(step);
    }
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", trace.component());
    tree.put("steps", steps);
    tree.put("current", ComparisonTree.exact(trace.current()));
    tree.put("proposed", ComparisonTree.exact(trace.proposed()));
    tree.put("difference", ComparisonTree.exact(trace.difference()));
    return tree;
  }

  private Map<String, @Nullable Object> step(StepPair pair) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("current", side(pair.current()));
    tree.put("proposed", side(pair.proposed()));
    tree.put("differs", pair.differs());
    tree.put("effect", ComparisonTree.exact(pair.effect()));
    return tree;
  }

  private @Nullable Map<String, @Nullable Object> side(Optional<Reason> reason) {
    return reason
        .map(one -> {
          Map<String, @Nullable Object> tree = new LinkedHashMap<>();
          tree.put("clause", one.clause().toString());
          tree.put("step", words.heading(one));
          tree.put("figures", words.figures(one));
          tree.put("result", ComparisonTree.exact(one.result()));
          return tree;
        })
        .orElse(null);
  }
}
