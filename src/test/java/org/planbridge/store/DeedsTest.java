package org.planbridge.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planbridge.facts.Facts;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.workspace.Change;
import org.planbridge.workspace.ChangeSetting;
import org.planbridge.workspace.CreateProject;
import org.planbridge.workspace.ImportWatch;
import org.planbridge.workspace.OpenProject;
import org.planbridge.workspace.PlacePlans;
import org.planbridge.workspace.ProjectStore;
import org.planbridge.workspace.ReadFile;
import org.planbridge.workspace.Side;
import org.planbridge.workspace.StoreImport;
import org.planbridge.workspace.StoredPlan;
import org.planbridge.workspace.Undo;
import org.planbridge.workspace.WithdrawImport;

/** The deeds of the workspace on a real project. */
class DeedsTest {
  private static final Clock CLOCK = Clock.fixed(ProjectFolder.NOW, ZoneOffset.UTC);
  @TempDir Path folder;
  private ProjectStore project;
  private Undo undo;

  @BeforeEach
  void create() {
    project = ProjectFolder.create(folder.resolve("p.planbridge"));
    undo = new Undo(project);
  }

  @AfterEach
  void close() {
    project.close();
  }

  private StoreImport.Stored store(Facts facts) {
    return new StoreImport(project, undo, CLOCK)
        .store(facts, RandomFacts.filesOf(facts), ImportWatch.none());
  }

  @Test
  void everyDeedUndoneRestoresTheDigestAndRedoneBringsItBack() {
    StoredPlan plan = new StoredPlan("d1", "ae", "AE", "1", "{}");
    StoredPlan edited = new StoredPlan("d2", "ae", "AE", "2", "{ }");
    PlacePlans place = new PlacePlans(project, undo, CLOCK);
    List<Runnable> deeds =
        List.of(
            () -> store(new RandomFacts(1, "a-").draw(30)),
            () -> place.place(Side.CURRENT, List.of(plan)),
            () -> place.place(Side.PROPOSED, List.of(edited, plan)),
            () -> new ChangeSetting(project, undo).set("basis", "paid"),
            () -> place.place(Side.PROPOSED, List.of(edited)),
            () -> store(new RandomFacts(2, "b-").draw(30)),
            () ->
                new WithdrawImport(undo).withdraw(List.of(project.imports().all().getFirst().id())),
            () -> new ChangeSetting(project, undo).set("basis", null));
    List<String> digests = new java.util.ArrayList<>(List.of(project.digest()));
    for (Runnable deed : deeds) {
      deed.run();
      digests.add(project.digest());
    }
    assertThat(digests).doesNotHaveDuplicates();
    for (int i = deeds.size() - 1; i >= 0; i--) {
      assertThat(undo.undo()).isPresent();
      assertThat(project.digest()).isEqualTo(digests.get(i));
    }
    assertThat(undo.undo()).isEmpty();
    for (int i = 1; i <= deeds.size(); i++) {
      assertThat(undo.redo()).isPresent();
      assertThat(project.digest()).isEqualTo(digests.get(i));
    }
    assertThat(undo.redo()).isEmpty();
  }

  @Test
  void aNewDeedForgetsWhatCouldBeRedone() {
    ChangeSetting change = new ChangeSetting(project, undo);
    change.set("a", "1");
    change.set("a", "1");
    assertThat(undo.undo()).contains(new Change.SettingChanged("a", null, "1"));
    assertThat(undo.undoable()).isEmpty();
    change.set("b", "1");
    assertThat(undo.redoable()).isEmpty();
  }

  @Test
  void theSameFilesAgainStoreNothing() {
    Facts facts = new RandomFacts(1).draw(30);
    store(facts);
    String digest = project.digest();
    List<ReadFile> nothingNew =
        RandomFacts.filesOf(facts).stream()
            .map(it ->
                new ReadFile(
                    it.kind(),
                    it.name(),
                    it.sha256(),
                    it.read(),
                    0,
                    it.held(),
                    it.ignored() + it.used(),
                    it.reading(),
                    List.of()))
            .toList();
    Facts none = Facts.of(org.planbridge.facts.DealTable.empty(), List.of(), List.of(), List.of());
    StoreImport.Stored again =
        new StoreImport(project, undo, CLOCK).store(none, nothingNew, ImportWatch.none());
    assertThat(again)
        .isInstanceOfSatisfying(
            StoreImport.Stored.Nothing.class,
            it ->
                assertThat(it.told())
                    .extracting(Problem::code)
                    .containsOnly(Code.FILE_AGAIN)
                    .hasSize(11));
    assertThat(project.digest()).isEqualTo(digest);
  }

  @Test
  void replacingAnImportIsOneStepAndOneUndo() {
    Facts first = new RandomFacts(1).draw(30);
    store(first);
    String digest = project.digest();
    List<Long> old = project.imports().all().stream().map(it -> it.id()).toList();
    assertThat(project.factsWithout(old).deals().size()).isZero();
    Facts second = new RandomFacts(2).draw(20);
    StoreImport.Stored stored =
        new StoreImport(project, undo, CLOCK)
            .replace(old, second, RandomFacts.filesOf(second), ImportWatch.none());
    assertThat(stored).isInstanceOf(StoreImport.Stored.Done.class);
    assertThat(project.facts().deals().size()).isEqualTo(20);
    undo.undo();
    assertThat(project.digest()).isEqualTo(digest);
    assertThat(project.facts().deals().size()).isEqualTo(30);
  }

  @Test
  void createdAndOpenedProjectsAreRemembered() throws Exception {
    UserFiles user = new UserFiles(folder.resolve("home"));
    Path file = folder.resolve("new.planbridge");
    ProjectFolder.ready(new CreateProject(ProjectFolder.files(), user).create(file)).close();
    assertThat(user.all()).containsExactly(file.toRealPath());
    user.forget(file.toRealPath());
    ProjectFolder.ready(new OpenProject(ProjectFolder.files(), user).open(file)).close();
    assertThat(user.all()).containsExactly(file.toRealPath());
    new OpenProject(ProjectFolder.files(), user).open(folder.resolve("none.planbridge"));
    assertThat(user.all()).hasSize(1);
  }
}
