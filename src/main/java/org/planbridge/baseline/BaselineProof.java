package org.planbridge.baseline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.planbridge.compare.ComparisonRequest;
import org.planbridge.engine.Holds;
import org.planbridge.engine.PlanAssignment;
import org.planbridge.engine.Replay;
import org.planbridge.engine.Workers;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.facts.PayStatement;
import org.planbridge.facts.Payee;
import org.planbridge.facts.QuotaSide;

/**
 * Pay statements held against the current plan's replay, payee by payee and pay date by pay date.
 * The current side is replayed by itself: only what it lacks is held. Statements of several parts
 * of one date are summed. A date counts from a payee's first statement to the last one.
 */
public record BaselineProof(List<PayeeProof> payees) {
  public BaselineProof {
    payees = List.copyOf(payees);
  }

  /** Replays the current side and holds it against the statements of the request's facts. */
  public static BaselineProof of(ComparisonRequest request, Workers workers) {
    if (request.facts().statements().isEmpty()) {
      return new BaselineProof(
          request.facts().payees().stream()
              .map(payee -> new PayeeProof(payee, List.of()))
              .toList());
    }
    CreditLines all = CreditLines.of(request.seen(), request.basis());
    PlanAssignment current =
        request.mode().assign(request.current(), all).value().on(QuotaSide.CURRENT);
    Holds holds = Holds.find(all, List.of(current), workers);
    Replay replay = Replay.run(holds.lines(), current, workers);
    Map<String, NavigableMap<LocalDate, BigDecimal>> statements = statements(request);
    List<PayeeProof> proofs = new ArrayList<>();
    for (int p = 0; p < all.payees().size(); p++) {
      NavigableMap<LocalDate, BigDecimal> paid =
          statements.getOrDefault(all.payees().get(p).id(), new TreeMap<>());
      proofs.add(
          new PayeeProof(all.payees().get(p), new PayeeDates(replay, holds, p).against(paid)));
    }
    return new BaselineProof(proofs);
  }

  private static Map<String, NavigableMap<LocalDate, BigDecimal>> statements(
      ComparisonRequest request) {
    Map<String, NavigableMap<LocalDate, BigDecimal>> statements = new HashMap<>();
    for (PayStatement one : request.facts().statements()) {
      if (request.basis().covers(one.payDate())) {
        statements
            .computeIfAbsent(one.payeeId(), _ -> new TreeMap<>())
            .merge(one.payDate(), one.amount(), BigDecimal::add);
      }
    }
    return statements;
  }

  /** What is known of a payee; no pay dates if nothing is. */
  public PayeeProof of(Payee payee) {
    return payees.stream()
        .filter(one -> one.payee().id().equals(payee.id()))
        .findFirst()
        .orElseGet(() -> new PayeeProof(payee, List.of()));
  }

  /** Whether there is any statement to hold the replay against. */
  public boolean hasStatements() {
    return payees.stream().anyMatch(one -> !one.dates().isEmpty());
  }

  /** How many pay dates there are, everybody's summed. */
  public int dates() {
    return payees.stream().mapToInt(one -> one.dates().size()).sum();
  }

  /** How many of them agree to the cent. */
  public int matches() {
    return payees.stream().mapToInt(PayeeProof::matches).sum();
  }
}
