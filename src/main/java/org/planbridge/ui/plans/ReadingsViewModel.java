package org.planbridge.ui.plans;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.planbridge.ambiguity.Ambiguity;
import org.planbridge.engine.Workers;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.ui.common.LatestOnly;
import org.planbridge.ui.common.UiWords;
import org.planbridge.ui.shell.Desk;
import org.planbridge.words.ProblemWords;
import org.planbridge.workspace.AskedBasis;
import org.planbridge.workspace.CheckAmbiguity;
import org.planbridge.workspace.CompareProject;
import org.planbridge.workspace.ProjectStore;

/**
 * What the plan leaves open and what its other readings would pay on the loaded deals. Worked out
 * in the background while somebody looks; a newer plan stops the search in an older one.
 */
public final class ReadingsViewModel {
  private final Desk desk;
  private final Workers workers;
  private final UiWords words;
  private final LatestOnly searching;
  private final ObjectProperty<@Nullable Ambiguity> found = new SimpleObjectProperty<>();
  private final StringProperty told = new SimpleStringProperty("");
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private AtomicBoolean stopped = new AtomicBoolean();

  public ReadingsViewModel(Desk desk, Workers workers, UiWords words) {
    this.desk = desk;
    this.workers = workers;
    this.words = words;
    searching = desk.work().latest();
  }

  /** Asks anew; a plan with faults has no readings. */
  void ask(Optional<CompensationPlan> plan) {
    stop();
    Optional<ProjectStore> project = desk.project();
    if (plan.isEmpty() || project.isEmpty()) {
      tell(words.of("plans.readings.faults"));
      return;
    }
    AtomicBoolean stop = new AtomicBoolean();
    stopped = stop;
    busy.set(true);
    told.set(words.of("plans.readings.busy"));
    searching.ask(
        () ->
            new CheckAmbiguity(workers)
                .check(
                    plan.get(),
                    project.get().facts(),
                    CompareProject.basis(project.get(), AskedBasis.YEARS_WITH_DEALS),
                    stop::get),
        this::show,
        failure -> tell(words.of("desk.unexpected")));
  }

  private void show(CheckAmbiguity.Answer answer) {
    busy.set(false);
    switch (answer) {
      case CheckAmbiguity.Answer.Done(var ambiguity) -> {
        told.set("");
        found.set(ambiguity);
      }
      case CheckAmbiguity.Answer.Refused(var problems) -> {
        ProblemWords sentences = ProblemWords.in(words.locale());
        tell(
            problems.isEmpty()
                ? ""
                : sentences.sentence(problems.getFirst())
                    + " "
                    + sentences.remedy(problems.getFirst()));
      }
      case CheckAmbiguity.Answer.Cancelled _ -> tell(words.of("plans.readings.stopped"));
    }
  }

  private void tell(String why) {
    busy.set(false);
    found.set(null);
    told.set(why);
  }

  /** Stops the search under way. */
  void stop() {
    stopped.set(true);
  }

  public ObjectProperty<@Nullable Ambiguity> foundProperty() {
    return found;
  }

  /** Why nothing is shown; empty where something is. */
  public StringProperty toldProperty() {
    return told;
  }

  /** Whether a search is under way. */
  public BooleanProperty busyProperty() {
    return busy;
  }
}
