package org.planbridge.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.workspace.Depth;
import org.planbridge.workspace.ImportWatch;
import org.planbridge.workspace.ProjectStore;

class InterruptedSaveTest {
  @TempDir Path folder;

  @Test
  void aHotJournalIsFinishedAndTold() throws Exception {
    Path file = folder.resolve("p.planbridge");
    String digest;
    try (ProjectStore project = ProjectFolder.create(file)) {
      ProjectFolder.store(project, new RandomFacts(1).draw(400));
      digest = project.digest();
    }
    Path copy = folder.resolve("copy.planbridge");
    Path journal = folder.resolve("copy.planbridge-journal");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      // So few pages fit in memory that half of the change is in the file before its commit.
      Sql.run(connection, "PRAGMA cache_size = 5");
      Sql.run(connection, "BEGIN");
      Sql.run(connection, "DROP TRIGGER deal_is_never_changed");
      Sql.run(connection, "UPDATE deal SET amount = 1");
      Files.copy(file, copy);
      Files.copy(folder.resolve("p.planbridge-journal"), journal);
      Sql.run(connection, "ROLLBACK");
    }
    assertThat(Files.size(journal)).isPositive();
    try (ProjectStore project = ProjectFolder.open(copy)) {
      assertThat(project.told()).extracting(Problem::code).containsExactly(Code.PROJ_RECOVERED);
      assertThat(project.check(Depth.DEEP).problems()).isEmpty();
      assertThat(project.digest()).isEqualTo(digest);
    }
  }

  @Test
  void anUnfinishedImportIsRemovedAndTold() throws Exception {
    Path file = folder.resolve("p.planbridge");
    ProjectFolder.create(file).close();
    try (ChildJvm child =
        ChildJvm.start(List.of("import", file.toString(), "500"), "seal:1:kill")) {
      assertThat(child.end()).isEqualTo(137);
    }
    try (ProjectStore project = ProjectFolder.open(file)) {
      assertThat(project.told())
          .hasSize(11)
          .allSatisfy(it -> assertThat(it.code()).isEqualTo(Code.PROJ_BATCH_REMOVED));
      assertThat(project.imports().all()).isEmpty();
      ProjectFolder.store(project, new RandomFacts(1).draw(5));
      assertThat(project.check(Depth.DEEP).problems()).isEmpty();
    }
  }

  @Test
  void readersSeeTheOldStateDuringAnImportAndTheNewOneAfter() {
    Path file = folder.resolve("p.planbridge");
    try (ProjectStore project = ProjectFolder.create(file);
        ProjectStore reading = ProjectFolder.ready(ProjectFolder.files().openReadOnly(file))) {
      var facts = new RandomFacts(1).draw(500);
      ImportWatch watch =
          new ImportWatch() {
            @Override
            public void stored(long rows, long total) {
              assertThat(reading.facts().deals().size()).isZero();
              assertThat(reading.check(Depth.SEALS).problems()).isEmpty();
            }

            @Override
            public boolean cancelled() {
              return false;
            }
          };
      project
          .imports()
          .store(facts, RandomFacts.filesOf(facts), List.of(), ProjectFolder.NOW, watch);
      assertThat(reading.facts().deals().size()).isEqualTo(500);
    }
  }
}
