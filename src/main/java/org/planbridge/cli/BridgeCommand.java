package org.planbridge.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planbridge.attribution.Method;
import org.planbridge.compare.Comparison;
import org.planbridge.engine.Workers;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Where;
import org.planbridge.workspace.AttributePay;
import org.planbridge.workspace.Bridged;
import org.planbridge.workspace.Compared;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says which changed clause made how much of each payee's difference. */
@Command(
    name = "bridge",
    description = "Prints which changed clause made how much of the difference in pay.")
final class BridgeCommand implements Deed {
  private final Session session;

  @Option(names = "--payee", paramLabel = "ID", description = "Only this payee.")
  private @Nullable String payee;

  @Option(names = "--paid", description = "Of what is paid in the compared period, not earned.")
  private boolean paid;

  @Option(
      names = "--method",
      paramLabel = "METHOD",
      description =
          "How effects that changes have together are divided: average (over all orders of making"
              + " them, the default), order (as in the plan) or alone (each by itself).")
  private String method = "average";

  @Mixin private Comparing comparing = new Comparing();

  BridgeCommand(Session session) {
    this.session = session;
  }

  @Override
  public ExitCode run() throws IOException {
    Method wanted =
        switch (method) {
          case "average" -> Method.AVERAGE;
          case "order" -> Method.PLAN_ORDER;
          case "alone" -> Method.ALONE;
          default -> throw Refusal.usage("--method is average, order or alone");
        };
    if (paid && wanted != Method.AVERAGE) {
      throw Refusal.usage("--paid goes with --method average");
    }
    Compared.Done done = comparing.compare(session);
    Comparison comparison = done.comparison();
    List<Bridged> bridges = new ArrayList<>();
    try (Workers workers = session.workers()) {
      AttributePay attribute = new AttributePay(session.tools().plans(), workers);
      for (int index : asked(comparison)) {
        bridges.add(attribute.bridge(comparison, index, paid, wanted));
      }
    }
    session.answer(
        session.tools().reports().tree(done, bridges, paid),
        () -> session.tools().reports().text(done, bridges, paid, session.locale()));
    session.warn(done.warnings());
    return ExitCode.DONE;
  }

  private int[] asked(Comparison comparison) {
    String id = payee;
    if (id == null) {
      return java.util.stream.IntStream.range(0, comparison.payees().size()).toArray();
    }
    return new int[] {
      comparison
          .payeeIndex(id)
          .orElseThrow(
              () -> new Refusal(List.of(Problem.of(Code.NOT_FOUND, Where.NOWHERE, "payee " + id))))
    };
  }
}
