package org.planbridge.workspace;

import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planbridge.attribution.Attribution;
import org.planbridge.attribution.Method;
import org.planbridge.attribution.Step;
import org.planbridge.compare.Comparison;
import org.planbridge.engine.Workers;
import org.planbridge.plan.CompensationPlan;

/** Attributes the differences of a comparison to the clauses that differ. */
public final class AttributePay {
  private static final String MIX = "mix.json";

  private final PlanText plans;
  private final Workers workers;
  private WeakReference<@Nullable Comparison> asked = new WeakReference<>(null);
  private WeakReference<@Nullable Attribution> answer = new WeakReference<>(null);

  public AttributePay(PlanText plans, Workers workers) {
    this.plans = plans;
    this.workers = workers;
  }

  /** The attribution of a comparison; asked again of the same one it is not prepared again. */
  public synchronized Attribution of(Comparison comparison) {
    Attribution known = answer.get();
    if (known != null && asked.refersTo(comparison)) {
      return known;
    }
    Attribution fresh = Attribution.of(comparison, this::isSayable, workers);
    asked = new WeakReference<>(comparison);
    answer = new WeakReference<>(fresh);
    return fresh;
  }

  /**
   * How a payee's difference came about.
   *
   * @param paid of what was paid, by the average; else of what was earned
   */
  public Bridged bridge(Comparison comparison, int payee, boolean paid, Method method) {
    Attribution attribution = of(comparison);
    List<Step> together = paid ? attribution.tooManyPaid(payee) : attribution.tooManyEarned(payee);
    if (!together.isEmpty() && method == Method.AVERAGE) {
      return new Bridged.TooMany(comparison.payees().get(payee), together);
    }
    return new Bridged.Done(paid ? attribution.paid(payee) : attribution.earned(payee, method));
  }

  /** A mix that no plan file can say is no plan. */
  private boolean isSayable(CompensationPlan mix) {
    return plans.read(MIX, plans.write(mix).getBytes(StandardCharsets.UTF_8)).value().isPresent();
  }
}
