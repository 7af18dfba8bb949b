package org.planbridge.cli;

import java.io.IOException;
import org.planbridge.baseline.BaselineProof;
import org.planbridge.engine.Workers;
import org.planbridge.workspace.Compared;
import org.planbridge.workspace.ProveBaseline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Holds the current plan's replay against what was really paid. */
@Command(
    name = "baseline",
    description = "Holds the current plan's replay against pay statements, to the cent.")
final class BaselineCommand implements Deed {
  private final Session session;

  @Mixin private Comparing comparing = new Comparing();

  BaselineCommand(Session session) {
    this.session = session;
  }

  @Override
  public ExitCode run() throws IOException {
    Compared.Done done = comparing.compare(session);
    BaselineProof proof;
    try (Workers workers = session.workers()) {
      proof = new ProveBaseline(workers).of(done.comparison());
    }
    session.answer(
        session.tools().reports().tree(proof),
        () -> session.tools().reports().text(proof, session.locale()));
    return proof.matches() == proof.dates() ? ExitCode.DONE : ExitCode.FOUND;
  }
}
