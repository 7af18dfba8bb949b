package org.planbridge.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.planbridge.problem.Problem;
import org.planbridge.ui.common.LatestOnly;
import org.planbridge.ui.common.Place;
import org.planbridge.ui.common.Questions;
import org.planbridge.ui.common.Shown;
import org.planbridge.ui.common.UiWords;
import org.planbridge.workspace.Compared;
import org.planbridge.workspace.Opened;
import org.planbridge.workspace.ProjectStore;
import org.planbridge.workspace.Undo;

/**
 * The open project of a window: opens and closes it, compares its plans in the background whenever
 * something changes, and tells the window what there is to show.
 */
public final class Desk {
  /** The screens of the rail; the first three can be shown without a comparison. */
  private static final List<Place> PLACES = List.of(Place.values()).subList(0, 5);

  private final Deeds deeds;
  private final Shown shown;
  private final ShellViewModel shell;
  private final Work work;
  private final Questions questions;
  private final UiWords words;
  private final LatestOnly comparing;
  private final DeskStatus status;
  private final LastSeen lastSeen;
  private final DeskContext context;
  private final Troubles troubles;
  private final Proving proving;
  private final ObservableList<HeldReason> held = FXCollections.observableArrayList();
  private final List<Runnable> watchers = new ArrayList<>();
  private @Nullable ProjectStore project;
  private @Nullable Undo undo;
  private @Nullable Place after;
  private @Nullable Path asked;

  public Desk(
      Deeds deeds,
      Shown shown,
      ShellViewModel shell,
      Work work,
      Questions questions,
      UiWords words) {
    this.deeds = deeds;
    this.shown = shown;
    this.shell = shell;
    this.work = work;
    this.questions = questions;
    this.words = words;
    comparing = work.latest();
    status = new DeskStatus(shell, words);
    lastSeen = new LastSeen(shell, shown);
    troubles = new Troubles(questions, words);
    proving = new Proving(shell, work, words, troubles);
    context = new DeskContext(this, shell, questions, words);
    refreshRecents();
  }

  /** The deeds, for the screens that bring in files. */
  public Deeds deeds() {
    return deeds;
  }

  public ShellViewModel shell() {
    return shell;
  }

  /** Tells that the project can only be looked at. */
  public void cannotChange() {
    questions.tell(words.of("desk.onlyLook"), words.of("desk.onlyLookRemedy"));
  }

  public Work work() {
    return work;
  }

  /** The open project, if there is one. */
  public Optional<ProjectStore> project() {
    return Optional.ofNullable(project);
  }

  /** What was done to the open project and can be taken back. */
  public Optional<Undo> undo() {
    return Optional.ofNullable(undo);
  }

  /** Opens the sample and leads to the review of its first payee. */
  public void openSample() {
    opening(deeds.openSample()::open, Place.COMPANY);
  }

  /** Opens a project and leads to the company's figures. */
  public void open(Path file) {
    open(file, () -> deeds.openProject().open(file));
  }

  /** As above, where the opening has begun already. */
  public void open(Path file, Callable<Opened> opening) {
    asked = file;
    opening(opening, Place.COMPANY);
  }

  /** Makes an empty project and leads to the data screen. */
  public void create(Path file) {
    opening(() -> deeds.createProject().create(file), Place.DATA);
  }

  /**
   * Makes a project for dropped files, beside others of the person's, and goes on when it is open.
   */
  public void createFor(List<Path> files, Runnable then) {
    Path target = ProjectNames.unused(deeds.projects(), ProjectNames.stem(files.getFirst()));
    ask(
        () -> {
          Files.createDirectories(deeds.projects());
          return deeds.createProject().create(target);
        },
        opened -> {
          opened(opened, Place.DATA);
          if (project != null) {
            then.run();
          }
        });
  }

  private void opening(Callable<Opened> deed, Place place) {
    ask(deed, opened -> opened(opened, place));
  }

  private void opened(Opened opened, Place place) {
    switch (opened) {
      case Opened.Ready(var fresh) -> adopt(fresh, place);
      case Opened.Refused(var problem) -> {
        shell.awaitedProperty().set(null);
        tell(List.of(problem));
      }
      case Opened.InUse(_, var problem) -> offerToLook(problem, place);
    }
  }

  /** Somebody else writes in the project; it can still be looked at. */
  private void offerToLook(Problem problem, Place place) {
    Path file = asked;
    if (file != null && troubles.wantsToLook(problem)) {
      opening(() -> deeds.openProject().openReadOnly(file), place);
    } else {
      shell.awaitedProperty().set(null);
    }
  }

  private void adopt(ProjectStore fresh, Place place) {
    close();
    project = fresh;
    undo = new Undo(fresh);
    String name = ProjectNames.stem(fresh.file());
    shell.projectProperty().set(fresh.readOnly() ? words.of("desk.readOnlyName", name) : name);
    shell.readOnlyProperty().set(fresh.readOnly());
    shell.openProperty().set(true);
    deeds.recents().opened(fresh.file());
    refreshRecents();
    changed();
    tell(fresh.told());
    after = LastSeen.place(fresh, place);
    refresh();
  }

  /** Closes the project; the home screen is left. */
  public void close() {
    comparing.forget();
    proving.forget();
    lastSeen.stop();
    held.clear();
    ProjectStore before = project;
    project = null;
    undo = null;
    if (before != null) {
      before.close();
    }
    shown.comparisonProperty().set(null);
    shell.projectProperty().set("");
    shell.openProperty().set(false);
    shell.readOnlyProperty().set(false);
    shell.places().setAll(Place.HOME);
    shell.placeProperty().set(Place.HOME);
    context.forget();
    status.nothing();
    changed();
  }

  /** Compares anew, after facts, plans or the period changed; leads nowhere. */
  public void refresh() {
    ProjectStore now = project;
    if (now == null) {
      return;
    }
    status.working(words.of("desk.comparing"));
    comparing.ask(
        () -> new Answer(deeds.compare().compare(now, context.asked(now)), context.offer(now)),
        answer -> show(now, answer),
        this::failed);
    shell.awaitedProperty().set(after);
  }

  private record Answer(Compared compared, DeskContext.Offer offer) {}

  private void show(ProjectStore of, Answer answer) {
    if (!of.equals(project)) {
      return;
    }
    status.idle();
    context.show(answer.offer());
    switch (answer.compared()) {
      case Compared.Done done -> {
        int payee = shown.payeeProperty().get();
        if (payee >= done.comparison().payees().size()) {
          shown.payeeProperty().set(0);
        }
        shown.comparisonProperty().set(done.comparison());
        shell.places().setAll(PLACES);
        status.compared(of, done, deeds.clock());
        held.setAll(HeldReason.of(done, words));
        lastSeen.follow(of, done.comparison());
        shell.placeProperty().set(after == null ? shell.placeProperty().get() : after);
      }
      case Compared.Refused(var problems) -> {
        shown.comparisonProperty().set(null);
        shell.places().setAll(PLACES.subList(0, 3));
        shell
            .placeProperty()
            .set(shell.placeProperty().get() == Place.PLANS ? Place.PLANS : Place.DATA);
        status.missing(of, problems);
      }
      case Compared.Cancelled _ -> {}
    }
    after = null;
    shell.awaitedProperty().set(null);
    changed();
    proving.prove(of);
  }

  /** Why deals and rows count in neither plan, the most money first. */
  public ObservableList<HeldReason> held() {
    return held;
  }

  /** Is called whenever a project was opened, changed or closed. */
  public void onChange(Runnable watcher) {
    watchers.add(watcher);
  }

  public void changed() {
    watchers.forEach(Runnable::run);
  }

  /** Leads to a place when the next comparison is there. */
  public void thenShow(Place place) {
    after = place;
  }

  /** Exchanges the two sides. */
  public void swap() {
    context.swap();
  }

  /** Runs a deed in the background and hands its answer to the screen; failures are told. */
  public <T> void ask(Callable<T> deed, Consumer<T> then) {
    work.latest().ask(deed, then, this::failed);
  }

  /** Tells of problems in words: what, where, and what can be done. */
  public void tell(List<Problem> problems) {
    troubles.tell(problems);
  }

  private void failed(Exception failure) {
    status.idle();
    shell.awaitedProperty().set(null);
    troubles.tell(failure);
  }

  private void refreshRecents() {
    shell.recents().setAll(deeds.recents().all().stream().map(Path::toString).toList());
  }
}
