package org.planbridge.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.workspace.Depth;
import org.planbridge.workspace.Opened;
import org.planbridge.workspace.ProjectStore;

/** A planted third version stands for the next one. */
class UpgradeTest {
  @TempDir Path folder;
  private Path file;
  private String digest;
  private final SqliteProjectFiles next =
      new SqliteProjectFiles(
          Clock.fixed(ProjectFolder.NOW.plusSeconds(60), ZoneOffset.UTC),
          "0.2.0",
          new Schema(
              List.of(
                  "/sql/0001_project.sql", "/sql/0002_more_facts.sql", "/sql/planted_0003.sql")));

  @BeforeEach
  void makeProject() throws Exception {
    file = folder.resolve("p.planbridge");
    try (ProjectStore project = ProjectFolder.create(file)) {
      ProjectFolder.store(project, new RandomFacts(1).draw(80));
      digest = project.digest();
    }
    try (var copies = Files.list(folder.resolve(".backups/p.planbridge"))) {
      for (Path copy : copies.toList()) {
        Files.delete(copy);
      }
    }
  }

  @AfterEach
  void disarm() {
    FailPoints.arm(null);
  }

  @Test
  void anOlderProjectIsCopiedThenUpgradedAndTheContentIsTheSame() {
    try (ProjectStore project = ProjectFolder.ready(next.open(file))) {
      assertThat(project.told()).extracting(Problem::code).containsExactly(Code.PROJ_UPGRADED);
      assertThat(project.told().getFirst().args()).containsExactly("p.planbridge", "2", "3");
      assertThat(project.digest()).isEqualTo(digest);
      assertThat(project.check(Depth.DEEP).problems()).isEmpty();
      assertThat(project.backups().all()).hasSize(1);
    }
    try (ProjectStore project = ProjectFolder.ready(next.open(file))) {
      assertThat(project.told()).isEmpty();
    }
    // The program of before says so and touches nothing.
    assertThat(ProjectFolder.files().open(file))
        .isInstanceOfSatisfying(
            Opened.Refused.class, it -> assertThat(it.problem().code()).isEqualTo(Code.PROJ_NEWER));
  }

  @Test
  void anOlderProjectIsNotUpgradedWhileItIsOnlyLookedAt() throws Exception {
    byte[] before = Files.readAllBytes(file);
    try (ProjectStore project = ProjectFolder.ready(next.openReadOnly(file))) {
      assertThat(project.digest()).isEqualTo(digest);
      assertThat(project.facts().events()).hasSize(3);
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void anUpgradeThatFailsLeavesTheOldVersion() {
    for (String point : List.of("backup:1:enospc", "upgrade:1:eio", "upgraded:1:throw")) {
      FailPoints.arm(point);
      Object answer = catchThrowable(() -> failsToOpen(point));
      FailPoints.arm(null);
      assertThat(answer == null || answer instanceof IllegalStateException).as(point).isTrue();
      try (ProjectStore project = ProjectFolder.open(file)) {
        assertThat(project.digest()).as(point).isEqualTo(digest);
      }
    }
    ProjectFolder.ready(next.open(file)).close();
  }

  private void failsToOpen(String point) {
    assertThat(next.open(file)).as(point).isInstanceOf(Opened.Refused.class);
  }
}
