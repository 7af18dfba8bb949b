package org.planbridge.ui.plans;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.planbridge.chart.Chart;
import org.planbridge.compare.Change;
import org.planbridge.compare.Comparison;
import org.planbridge.compare.PayoutCurves;
import org.planbridge.engine.Replay;
import org.planbridge.engine.Workers;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Taken;
import org.planbridge.ui.common.Formats;
import org.planbridge.ui.common.LatestOnly;
import org.planbridge.ui.common.Shown;
import org.planbridge.ui.common.UiWords;
import org.planbridge.ui.shell.Desk;
import org.planbridge.words.ProblemWords;
import org.planbridge.workspace.AskedBasis;
import org.planbridge.workspace.Compared;
import org.planbridge.workspace.EditPlans;
import org.planbridge.workspace.ProjectStore;
import org.planbridge.workspace.Side;

/**
 * The loaded deals under the plan that is being written: the total, every payee under the plan, and
 * the payout curve of one. Worked out in the background; a newer text overtakes an older one, and
 * the total is shown before the curve is worked out.
 */
public final class EffectViewModel {
  private final Desk desk;
  private final Shown shown;
  private final Workers workers;
  private final UiWords words;
  private final LatestOnly comparing;
  private final LatestOnly bending;
  private final ObjectProperty<@Nullable Effect> effect = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Chart> curve = new SimpleObjectProperty<>();
  private final ObjectProperty<Effect.@Nullable OnPayee> payee = new SimpleObjectProperty<>();
  private final BooleanProperty stale = new SimpleBooleanProperty();
  private @Nullable Comparison comparison;
  private final AtomicLong newest = new AtomicLong();
  private boolean showing;
  private String asked = "";

  public EffectViewModel(Desk desk, Shown shown, Workers workers, UiWords words) {
    this.desk = desk;
    this.shown = shown;
    this.workers = workers;
    this.words = words;
    comparing = desk.work().latest();
    bending = desk.work().latest();
    payee.subscribe(_ -> {
      if (!showing) {
        bend();
      }
    });
  }

  /** Asks for the effect of another plan; while it has faults, the last effect stays, as stale. */
  void ask(EditPlans plans, EditPlans.@Nullable Draft draft, Optional<CompensationPlan> plan) {
    Optional<ProjectStore> project = desk.project();
    boolean other = draft == null || !draft.key().equals(asked);
    asked = draft == null ? "" : draft.key();
    if (other) {
      comparing.forget();
      bending.forget();
      nothing(words.of("plans.effect.faults"));
    }
    stale.set(plan.isEmpty() && !other && comparison != null);
    if (draft == null || plan.isEmpty() || project.isEmpty()) {
      return;
    }
    ProjectStore of = project.get();
    long ticket = newest.incrementAndGet();
    comparing.ask(
        () ->
            // Of several that wait their turn only the newest is worth the work.
            ticket == newest.get()
                ? compare(of, plans, draft, plan.get())
                : new Compared.Cancelled(),
        answer -> show(answer, draft, plan.get()),
        this::failed);
  }

  private Compared compare(
      ProjectStore of, EditPlans plans, EditPlans.Draft draft, CompensationPlan plan) {
    Taken<List<CompensationPlan>> side = plans.side(draft, plan);
    Optional<List<CompensationPlan>> whole = Optional.of(side.value());
    boolean current = draft.side() == Side.CURRENT;
    return desk.deeds()
        .compare()
        .compare(
            of,
            current ? whole : Optional.empty(),
            current ? Optional.empty() : whole,
            AskedBasis.YEARS_WITH_DEALS);
  }

  private void show(Compared answer, EditPlans.Draft draft, CompensationPlan plan) {
    switch (answer) {
      case Compared.Done(var done, _, _, _) -> done(done, draft, plan);
      case Compared.Refused(var problems) -> refused(problems);
      case Compared.Cancelled _ -> {}
    }
  }

  private void done(Comparison done, EditPlans.Draft draft, CompensationPlan plan) {
    comparison = done;
    Replay replay = draft.side() == Side.CURRENT ? done.current() : done.proposed();
    List<Effect.OnPayee> payees = new ArrayList<>();
    for (int p = 0; p < done.payees().size(); p++) {
      if (replay.planOf(p).filter(one -> one.id().equals(plan.id())).isPresent()) {
        Change earned = done.earned(p);
        payees.add(
            new Effect.OnPayee(
                p,
                done.payees().get(p).name(),
                earned.current().minorUnits(),
                earned.proposed().minorUnits(),
                earned.difference().minorUnits()));
      }
    }
    payees.sort(Comparator.comparingLong(Effect.OnPayee::difference));
    showing = true;
    effect.set(effect(done, payees));
    Effect.OnPayee before = payee.get();
    int front = before == null ? shown.payeeProperty().get() : before.index();
    payee.set(
        payees.stream()
            .filter(one -> one.index() == front)
            .findFirst()
            .orElse(payees.isEmpty() ? null : payees.getFirst()));
    showing = false;
    bend();
  }

  private Effect effect(Comparison done, List<Effect.OnPayee> payees) {
    Formats money = formats(done);
    long difference = payees.stream().mapToLong(Effect.OnPayee::difference).sum();
    long base = payees.stream().mapToLong(Effect.OnPayee::current).sum();
    long more = payees.stream().filter(one -> one.difference() > 0).count();
    long less = payees.stream().filter(one -> one.difference() < 0).count();
    String total =
        difference == 0
            ? words.of("plans.effect.same")
            : words.of(
                "plans.effect.total",
                Formats.glyph(difference),
                money.wholeChangeInWords(difference),
                money.percentChange(difference, base));
    return new Effect(
        total,
        words.of(
            "plans.effect.detail",
            done.usedDeals(),
            done.held().size(),
            more,
            less,
            payees.size() - more - less),
        Formats.tone(difference),
        payees);
  }

  private void refused(List<Problem> problems) {
    ProblemWords sentences = ProblemWords.in(words.locale());
    String why =
        problems.isEmpty()
            ? ""
            : sentences.sentence(problems.getFirst()) + " " + sentences.remedy(problems.getFirst());
    nothing(why);
  }

  private void nothing(String why) {
    comparison = null;
    effect.set(new Effect(words.of("plans.effect.none"), why, "none", List.of()));
    curve.set(null);
  }

  private void bend() {
    Comparison of = comparison;
    Effect.OnPayee one = payee.get();
    if (of == null || one == null) {
      curve.set(null);
      return;
    }
    bending.ask(
        () -> PayoutCurves.of(of, one.index(), workers),
        found ->
            curve.set(
                found
                    .map(bent -> new DraftCurve(words, formats(of)).of(bent, one.name()))
                    .orElse(null)),
        this::failed);
  }

  private void failed(Exception failure) {
    nothing(Objects.requireNonNullElse(failure.getMessage(), ""));
  }

  private Formats formats(Comparison of) {
    return new Formats(words.locale(), of.currency(), words);
  }

  /** How amounts are written, once there is an effect. */
  public Optional<Formats> formats() {
    return Optional.ofNullable(comparison).map(this::formats);
  }

  public ObjectProperty<@Nullable Effect> effectProperty() {
    return effect;
  }

  /** Null where the payee's plans look at no quota. */
  public ObjectProperty<@Nullable Chart> curveProperty() {
    return curve;
  }

  /** Whose curve is drawn. */
  public ObjectProperty<Effect.@Nullable OnPayee> payeeProperty() {
    return payee;
  }

  /** Whether the effect is that of an earlier text, since this one has faults. */
  public BooleanProperty staleProperty() {
    return stale;
  }
}
