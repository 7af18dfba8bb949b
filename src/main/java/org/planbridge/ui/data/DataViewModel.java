package org.planbridge.ui.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.planbridge.problem.Problem;
import org.planbridge.ui.common.Place;
import org.planbridge.ui.common.UiWords;
import org.planbridge.ui.shell.Command;
import org.planbridge.ui.shell.Desk;
import org.planbridge.ui.shell.HeldReason;
import org.planbridge.workspace.ImportFiles;
import org.planbridge.workspace.ProjectStore;
import org.planbridge.workspace.Side;
import org.planbridge.workspace.StoreImport;
import org.planbridge.workspace.Undo;
import org.planbridge.workspace.imports.FactFile;
import org.planbridge.workspace.imports.Kind;
import org.planbridge.workspace.imports.Look;
import org.planbridge.workspace.imports.Mapping;
import org.planbridge.workspace.imports.Mappings;

/**
 * Brings files in: looks at each, shows how it is read, lets a person say otherwise, checks all of
 * them together, and stores them as one step or not at all.
 */
public final class DataViewModel extends DataShown {
  private final Desk desk;
  private final UiWords words;
  private final FileLooks looks;
  private final ImportProgress progress;
  private AtomicBoolean cancelled = new AtomicBoolean();
  private ImportFiles.Prepared.@Nullable Ready ready;
  private @Nullable ProjectStore shownProject;

  public DataViewModel(Desk desk, UiWords words) {
    this.desk = desk;
    this.words = words;
    looks = new FileLooks(desk);
    progress = new ImportProgress(desk.shell(), desk.work().screen(), words);
    desk.onChange(this::projectChanged);
  }

  private void projectChanged() {
    ProjectStore now = desk.project().orElse(null);
    if (!Objects.equals(now, shownProject)) {
      shownProject = now;
      cancel();
    }
    showHistory();
  }

  /** What the comparison holds back, one for each reason. */
  public ObservableList<HeldReason> held() {
    return desk.held();
  }

  /** Says what dropping these files would do. */
  public String describe(List<Path> paths) {
    return FileLooks.describe(paths, words);
  }

  /** Takes files: a project is opened; everything else is looked at and listed. */
  public void filesDropped(List<Path> paths) {
    Optional<Path> project = paths.stream().filter(FileLooks::isProject).findFirst();
    if (project.isPresent()) {
      desk.open(project.get());
    } else if (desk.project().map(ProjectStore::readOnly).orElse(false)) {
      desk.cannotChange();
    } else if (desk.project().isEmpty()) {
      desk.createFor(paths, () -> look(paths));
    } else {
      look(paths);
    }
  }

  private void look(List<Path> paths) {
    busy.set(true);
    desk.ask(
        () -> FileEntries.withSides(paths.stream().map(looks::first).toList(), desk.project()),
        this::looked);
  }

  private void looked(List<FileEntry> entries) {
    for (FileEntry entry : entries) {
      files.removeIf(known -> known.name().equals(entry.name()));
      files.add(entry);
    }
    chosen.set(files.stream().filter(one -> one.look() != null).findFirst().orElse(null));
    check();
  }

  /** Reads a file as somebody says: a column, the order of days, the marks of numbers, its kind. */
  public void say(FileEntry entry, UnaryOperator<Mapping> saying) {
    Look look = entry.look();
    if (look != null) {
      again(entry, saying.apply(look.mapping()));
    }
  }

  /** Asks for files, as if they had been dropped. */
  public void choose() {
    desk.shell().call(Command.IMPORT);
  }

  /** Forgets what was said about earlier files of this shape, and looks at the file anew. */
  public void readAfresh(FileEntry entry) {
    Look look = entry.look();
    if (look != null) {
      desk.deeds().mappings().forget(look);
      again(entry, Mapping.NONE);
    }
  }

  private void again(FileEntry entry, Mapping said) {
    Look before = entry.look();
    if (before == null) {
      return;
    }
    desk.ask(
        () -> looks.look(before.file(), false, said),
        fresh -> {
          int at = files.indexOf(entry);
          if (at >= 0) {
            files.set(at, fresh);
            chosen.set(fresh);
            check();
          }
        });
  }

  public void useSide(FileEntry entry, Side side) {
    int at = files.indexOf(entry);
    if (at >= 0 && entry.side() != side) {
      files.set(at, entry.on(side));
      check();
    }
  }

  public void remove(FileEntry entry) {
    files.remove(entry);
    if (entry.equals(chosen.get())) {
      chosen.set(files.stream().filter(one -> one.look() != null).findFirst().orElse(null));
    }
    check();
  }

  /** Leaves all files out; nothing is stored. */
  public void cancel() {
    cancelled.set(true);
    files.clear();
    chosen.set(null);
    ready = null;
    told.clear();
    summary.set("");
    importLabel.set("");
    canImport.set(false);
    busy.set(false);
    progress.done();
  }

  private void check() {
    ready = null;
    canImport.set(false);
    importLabel.set("");
    List<FactFile> facts = FileEntries.facts(files);
    Map<Kind, Mapping> said = new EnumMap<>(Kind.class);
    files.forEach(entry -> entry.saidInto(said));
    List<Problem> problems = new ArrayList<>();
    files.forEach(entry -> problems.addAll(entry.problems()));
    boolean stopped = problems.stream().anyMatch(Problem::isError);
    Optional<ProjectStore> project = desk.project();
    if (files.isEmpty() || stopped || project.isEmpty()) {
      busy.set(false);
      tell(problems, stopped);
      summary.set(files.isEmpty() ? "" : words.of("data.fix"));
      return;
    }
    busy.set(true);
    AtomicBoolean stop = new AtomicBoolean();
    cancelled = stop;
    desk.ask(
        () ->
            desk.deeds()
                .imports()
                .prepare(
                    facts,
                    new Mappings(said),
                    project.get().facts(),
                    true,
                    rows -> {
                      progress.read(rows);
                      return !stop.get();
                    }),
        prepared -> checked(prepared, problems));
  }

  private void checked(ImportFiles.Prepared prepared, List<Problem> problems) {
    busy.set(false);
    progress.done();
    List<Problem> all = new ArrayList<>(problems);
    switch (prepared) {
      case ImportFiles.Prepared.Ready good -> {
        ready = good;
        all.addAll(good.gathered().problems());
        FileEntries.Counts counts = FileEntries.counts(good);
        summary.set(
            words.of(
                "data.summary", counts.read(), counts.used(), counts.held(), counts.ignored()));
        importLabel.set(
            counts.held() > 0
                ? words.of("data.importAndHold", counts.used(), counts.held())
                : words.of("data.import", counts.used()));
        canImport.set(true);
        tell(all, false);
      }
      case ImportFiles.Prepared.Faulty(var faults) -> {
        all.addAll(faults);
        summary.set(words.of("data.fix"));
        tell(all, true);
      }
      case ImportFiles.Prepared.Cancelled _ -> summary.set("");
    }
  }

  private void tell(List<Problem> problems, boolean stops) {
    told.setAll(Told.all(problems, stops, words));
  }

  /** Stores everything listed as one step, and leads to the company's figures. */
  public void importAll() {
    ImportFiles.Prepared.Ready good = ready;
    Optional<ProjectStore> project = desk.project();
    if (good == null || project.isEmpty()) {
      return;
    }
    busy.set(true);
    canImport.set(false);
    AtomicBoolean stop = new AtomicBoolean();
    cancelled = stop;
    List<FileEntry> plans = files.stream().filter(FileEntry::isPlan).toList();
    Undo undo = desk.undo().orElseThrow();
    desk.ask(
        () -> {
          List<StoreImport.Stored> answer = new ArrayList<>();
          undo.together(() -> answer.add(store(good, plans, project.get(), undo, stop)));
          return answer.getFirst();
        },
        this::stored);
  }

  private StoreImport.Stored store(
      ImportFiles.Prepared.Ready good,
      List<FileEntry> plans,
      ProjectStore project,
      Undo undo,
      AtomicBoolean stop) {
    StoreImport.Stored stored =
        new StoreImport(project, undo, desk.deeds().clock())
            .store(good.gathered().facts(), good.files(), new FileLooks.Watching(stop, progress));
    if (!(stored instanceof StoreImport.Stored.Cancelled)) {
      FileEntries.place(plans, project, undo, desk.deeds());
    }
    return stored;
  }

  private void stored(StoreImport.Stored stored) {
    busy.set(false);
    progress.done();
    switch (stored) {
      case StoreImport.Stored.Done(_, var problems) -> finish(problems);
      case StoreImport.Stored.Nothing(var problems) -> finish(problems);
      case StoreImport.Stored.Cancelled _ -> summary.set(words.of("data.cancelled"));
    }
  }

  private void finish(List<Problem> problems) {
    files.stream()
        .map(FileEntry::look)
        .filter(Objects::nonNull)
        .forEach(look -> desk.deeds().mappings().keep(look));
    cancel();
    tell(problems, false);
    desk.thenShow(Place.COMPANY);
    desk.refresh();
    showHistory();
  }

  public void showHistory() {
    history.setAll(desk.project().map(project -> PastEntry.all(project, words)).orElse(List.of()));
  }
}
