package org.planbridge.ui.shell;

import java.util.function.Function;
import org.planbridge.baseline.BaselineProof;
import org.planbridge.compare.Comparison;
import org.planbridge.ui.common.LatestOnly;
import org.planbridge.ui.common.Shown;

/** Has every comparison that is shown held against the pay statements, away from the screen. */
public final class Proofs {
  private final Shown shown;
  private final Function<Comparison, BaselineProof> prove;
  private final LatestOnly work;

  public Proofs(Shown shown, Function<Comparison, BaselineProof> prove, LatestOnly work) {
    this.shown = shown;
    this.prove = prove;
    this.work = work;
  }

  /** Follows what is shown, from now on. */
  public void follow() {
    shown.comparisonProperty().subscribe(this::renew);
  }

  private void renew() {
    Comparison comparison = shown.comparisonProperty().get();
    shown.baselineProperty().set(null);
    if (comparison == null) {
      work.forget();
      return;
    }
    work.<BaselineProof>ask(
        () -> prove.apply(comparison),
        proof -> shown.baselineProperty().set(proof),
        failure -> shown.baselineProperty().set(null));
  }
}
