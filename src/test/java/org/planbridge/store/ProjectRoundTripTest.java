package org.planbridge.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planbridge.facts.Facts;
import org.planbridge.workspace.BatchState;
import org.planbridge.workspace.Depth;
import org.planbridge.workspace.PastImport;
import org.planbridge.workspace.ProjectStore;
import org.planbridge.workspace.Side;
import org.planbridge.workspace.StoredPlan;

class ProjectRoundTripTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void factsComeBackAsTheyWentIn(long seed) {
    Facts facts = new RandomFacts(seed).draw(500);
    Path file = folder.resolve("deals.planbridge");
    try (ProjectStore project = ProjectFolder.create(file)) {
      ProjectFolder.store(project, facts);
      assertSame(project.facts(), facts);
    }
    try (ProjectStore project = ProjectFolder.open(file)) {
      assertThat(project.told()).isEmpty();
      assertSame(project.facts(), facts);
      assertThat(project.check(Depth.DEEP).problems()).isEmpty();
    }
  }

  private static void assertSame(Facts found, Facts wanted) {
    // Deals come file by file, in the order of each file.
    assertThat(ProjectFolder.lines(found.deals()))
        .containsExactlyInAnyOrderElementsOf(ProjectFolder.lines(wanted.deals()));
    assertThat(found.payees()).isEqualTo(wanted.payees());
    assertThat(found.splits()).isEqualTo(wanted.splits());
    assertThat(found.quotas()).isEqualTo(wanted.quotas());
    assertThat(found.events()).isEqualTo(wanted.events());
    assertThat(found.statements()).isEqualTo(wanted.statements());
  }

  @Test
  void plansSettingsAndHistoryComeBack() {
    Path file = folder.resolve("p.planbridge");
    StoredPlan old = new StoredPlan("d1", "ae", "AE plan", "1", "{\"id\":\"ae\"}");
    StoredPlan edited = new StoredPlan("d2", "ae", "AE plan", "2", "{\"id\":\"ae2\"}");
    String digest;
    try (ProjectStore project = ProjectFolder.create(file)) {
      project.plans().keep(old, ProjectFolder.NOW);
      project.plans().keep(edited, ProjectFolder.NOW);
      project.plans().keep(old, ProjectFolder.NOW);
      project.plans().place(Side.CURRENT, List.of("d1"));
      project.plans().place(Side.PROPOSED, List.of("d2", "d1"));
      project.settings().set("basis", "paid");
      project.settings().set("basis", "earned");
      project.settings().view("payee", "p7");
      digest = project.digest();
    }
    try (ProjectStore project = ProjectFolder.open(file)) {
      assertThat(project.plans().all()).containsExactly(old, edited);
      assertThat(project.plans().placed(Side.CURRENT)).containsExactly(old);
      assertThat(project.plans().placed(Side.PROPOSED)).containsExactly(edited, old);
      assertThat(project.settings().settings()).isEqualTo(Map.of("basis", "earned"));
      assertThat(project.settings().views()).isEqualTo(Map.of("payee", "p7"));
      assertThat(project.digest()).isEqualTo(digest);
      project.settings().view("payee", "p8");
      assertThat(project.digest()).isEqualTo(digest);
      project.settings().set("basis", null);
      assertThat(project.digest()).isNotEqualTo(digest);
    }
  }

  @Test
  void importsAreRememberedWithTheirProblems() {
    Facts facts = new RandomFacts(9).draw(50);
    try (ProjectStore project = ProjectFolder.create(folder.resolve("p.planbridge"))) {
      List<Long> ids = ProjectFolder.store(project, facts);
      List<PastImport> past = project.imports().all();
      assertThat(past).extracting(PastImport::id).isEqualTo(ids);
      assertThat(past).extracting(PastImport::state).containsOnly(BatchState.LIVE);
      assertThat(past).extracting(PastImport::at).containsOnly(ProjectFolder.NOW);
      assertThat(project.imports().problems(ids.getFirst()))
          .isEqualTo(RandomFacts.filesOf(facts).getFirst().problems());
    }
  }

  @Test
  void twoImportsAreJoinedAndWithdrawingOneRestoresTheDigest() {
    Facts first = new RandomFacts(1, "x-").draw(100);
    Facts second = new RandomFacts(2, "y-").draw(100);
    try (ProjectStore project = ProjectFolder.create(folder.resolve("p.planbridge"))) {
      ProjectFolder.store(project, first);
      String before = project.digest();
      List<Long> ids = ProjectFolder.store(project, second);
      String after = project.digest();
      assertThat(project.facts().deals().size()).isEqualTo(200);
      project.imports().switchTo(List.of(), ids);
      assertThat(project.digest()).isEqualTo(before).isNotEqualTo(after);
      assertThat(project.facts().deals().size()).isEqualTo(100);
      project.imports().switchTo(ids, List.of());
      assertThat(project.digest()).isEqualTo(after);
      project.imports().switchTo(List.of(), ids);
      project.imports().remove(ids);
      assertThat(project.digest()).isEqualTo(before);
      assertThat(project.check(Depth.DEEP).problems()).isEmpty();
      assertThat(project.backups().all()).hasSize(1);
    }
  }
}
