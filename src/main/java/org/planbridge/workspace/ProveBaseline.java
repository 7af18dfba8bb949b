package org.planbridge.workspace;

import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;
import org.planbridge.baseline.BaselineProof;
import org.planbridge.compare.Comparison;
import org.planbridge.engine.Workers;

/** Holds the current side of a comparison against the pay statements among its facts. */
public final class ProveBaseline {
  private final Workers workers;
  private WeakReference<@Nullable Comparison> asked = new WeakReference<>(null);
  private WeakReference<@Nullable BaselineProof> answer = new WeakReference<>(null);

  public ProveBaseline(Workers workers) {
    this.workers = workers;
  }

  /** The proof; asked again of the same comparison it is not worked out again. */
  public synchronized BaselineProof of(Comparison comparison) {
    BaselineProof known = answer.get();
    if (known != null && asked.refersTo(comparison)) {
      return known;
    }
    BaselineProof fresh = BaselineProof.of(comparison.request(), workers);
    asked = new WeakReference<>(comparison);
    answer = new WeakReference<>(fresh);
    return fresh;
  }
}
