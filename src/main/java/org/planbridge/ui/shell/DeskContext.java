package org.planbridge.ui.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.ui.common.Questions;
import org.planbridge.ui.common.UiWords;
import org.planbridge.workspace.AskedBasis;
import org.planbridge.workspace.ChangeSetting;
import org.planbridge.workspace.CompareProject;
import org.planbridge.workspace.PlacePlans;
import org.planbridge.workspace.ProjectStore;
import org.planbridge.workspace.Side;
import org.planbridge.workspace.StoredPlan;
import org.planbridge.workspace.Undo;

/**
 * What is compared: the plans of both sides and the time. The context bar offers it; choosing
 * something else changes the project as one step that can be undone, and compares anew.
 */
final class DeskContext {
  private final Desk desk;
  private final ShellViewModel shell;
  private final Questions questions;
  private final UiWords words;
  private final Periods periods;
  private AskedBasis looked = AskedBasis.YEARS_WITH_DEALS;
  private boolean showing;

  DeskContext(Desk desk, ShellViewModel shell, Questions questions, UiWords words) {
    this.desk = desk;
    this.shell = shell;
    this.questions = questions;
    this.words = words;
    this.periods = new Periods(words);
    shell.currentPlanProperty().subscribe(set -> chooseSet(Side.CURRENT, set));
    shell.proposedPlanProperty().subscribe(set -> chooseSet(Side.PROPOSED, set));
    shell.periodProperty().subscribe((before, now) -> choosePeriod(before, now));
  }

  /** What the project offers to compare. */
  record Offer(DeskPlans plans, Optional<Periods.Offer> periods) {}

  /** A project that can only be looked at keeps the period in mind, not in its file. */
  AskedBasis asked(ProjectStore project) {
    return project.readOnly() ? looked : AskedBasis.YEARS_WITH_DEALS;
  }

  /** Another project is open, or none. */
  void forget() {
    looked = AskedBasis.YEARS_WITH_DEALS;
    show(List.of(), null, null, List.of(), null);
  }

  Offer offer(ProjectStore project) {
    AskedBasis asked =
        new AskedBasis(
            day(project, CompareProject.BASIS_FROM, looked.from()),
            day(project, CompareProject.BASIS_TO, looked.to()));
    return new Offer(DeskPlans.of(project, words), periods.over(project.facts().deals(), asked));
  }

  private static @Nullable LocalDate day(
      ProjectStore project, String key, @Nullable LocalDate looked) {
    return looked != null
        ? looked
        : project.settings().setting(key).map(LocalDate::parse).orElse(null);
  }

  void show(Offer offer) {
    show(
        offer.plans().all(),
        offer.plans().current().orElse(null),
        offer.plans().proposed().orElse(null),
        offer.periods().map(Periods.Offer::choices).orElse(List.of()),
        offer.periods().map(Periods.Offer::chosen).orElse(null));
  }

  private void show(
      List<PlanSet> plans,
      @Nullable PlanSet current,
      @Nullable PlanSet proposed,
      List<PeriodChoice> times,
      @Nullable PeriodChoice time) {
    showing = true;
    // A choice that is no longer in its list would be looked for in it.
    shell.currentPlanProperty().set(null);
    shell.proposedPlanProperty().set(null);
    shell.periodProperty().set(null);
    shell.plans().setAll(plans);
    shell.periods().setAll(times);
    shell.currentPlanProperty().set(current);
    shell.proposedPlanProperty().set(proposed);
    shell.periodProperty().set(time);
    showing = false;
  }

  private void chooseSet(Side side, @Nullable PlanSet set) {
    Optional<ProjectStore> project = desk.project();
    Optional<Undo> undo = desk.undo();
    if (showing || set == null || project.isEmpty() || undo.isEmpty()) {
      return;
    }
    List<StoredPlan> plans =
        set.digests().stream()
            .map(project.get().plans()::version)
            .flatMap(Optional::stream)
            .toList();
    new PlacePlans(project.get(), undo.get(), desk.deeds().clock()).place(side, plans);
    desk.refresh();
  }

  /** Exchanges the two sides, as one step. */
  void swap() {
    Optional<ProjectStore> project = desk.project();
    Optional<Undo> undo = desk.undo();
    if (project.isPresent() && undo.isPresent()) {
      List<StoredPlan> current = project.get().plans().placed(Side.CURRENT);
      List<StoredPlan> proposed = project.get().plans().placed(Side.PROPOSED);
      PlacePlans place = new PlacePlans(project.get(), undo.get(), desk.deeds().clock());
      undo.get()
          .together(() -> {
            place.place(Side.CURRENT, proposed);
            place.place(Side.PROPOSED, current);
          });
      desk.refresh();
    }
  }

  private void choosePeriod(@Nullable PeriodChoice before, @Nullable PeriodChoice choice) {
    Optional<ProjectStore> project = desk.project();
    if (showing || choice == null || project.isEmpty()) {
      return;
    }
    if (!choice.asks()) {
      compare(project.get(), choice.from(), choice.to());
      return;
    }
    Optional<Questions.Days> days =
        questions.askDays(words.of("context.askPeriod"), days(project.get()));
    if (days.isPresent()) {
      compare(project.get(), days.get().from(), days.get().to());
    } else {
      showing = true;
      shell.periodProperty().set(before);
      showing = false;
    }
  }

  /** The days compared now. */
  private Questions.Days days(ProjectStore project) {
    return offer(project)
        .periods()
        .flatMap(now ->
            new AskedBasis(now.chosen().from(), now.chosen().to()).over(project.facts().deals()))
        .map(span -> new Questions.Days(span.from(), span.last()))
        .orElseThrow();
  }

  private void compare(ProjectStore project, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (project.readOnly()) {
      looked = new AskedBasis(from, to);
    } else {
      desk.undo()
          .ifPresent(undo ->
              undo.together(() -> {
                ChangeSetting setting = new ChangeSetting(project, undo);
                setting.set(CompareProject.BASIS_FROM, from == null ? null : from.toString());
                setting.set(CompareProject.BASIS_TO, to == null ? null : to.toString());
              }));
    }
    desk.refresh();
  }
}
