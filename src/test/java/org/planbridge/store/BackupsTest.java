package org.planbridge.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planbridge.problem.Code;
import org.planbridge.workspace.Backup;
import org.planbridge.workspace.Depth;
import org.planbridge.workspace.ProjectFileFailure;
import org.planbridge.workspace.ProjectStore;

class BackupsTest {
  @TempDir Path folder;
  private Instant now = ProjectFolder.NOW;
  private final Clock clock =
      new Clock() {
        @Override
        public ZoneId getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }

        @Override
        public Instant instant() {
          return now;
        }
      };

  @AfterEach
  void disarm() {
    FailPoints.arm(null);
  }

  private ProjectStore create() {
    return ProjectFolder.ready(
        new SqliteProjectFiles(clock, "0.1.0").create(folder.resolve("p.planbridge")));
  }

  private ProjectStore open() {
    return ProjectFolder.ready(
        new SqliteProjectFiles(clock, "0.1.0").open(folder.resolve("p.planbridge")));
  }

  @Test
  void whatWasChangedIsKeptAtClosing() {
    String digest;
    try (ProjectStore project = create()) {
      project.settings().set("a", "1");
      digest = project.digest();
    }
    try (ProjectStore project = open()) {
      List<Backup> backups = project.backups().all();
      assertThat(backups).hasSize(1);
      assertThat(digest).startsWith(backups.getFirst().digest());
      assertThat(backups.getFirst().file().getParent())
          .isEqualTo(project.file().resolveSibling(".backups").resolve("p.planbridge"));
    }
    // Nothing was changed, so nothing more was kept.
    try (ProjectStore project = open()) {
      assertThat(project.backups().all()).hasSize(1);
    }
  }

  @Test
  void aGoodStateWithoutACopyIsKeptAtOpening() throws IOException {
    try (ProjectStore project = create()) {
      project.settings().set("a", "1");
    }
    try (var all = Files.list(folder.resolve(".backups/p.planbridge"))) {
      for (Path file : all.toList()) {
        Files.delete(file);
      }
    }
    open().close();
    try (ProjectStore project = open()) {
      assertThat(project.backups().all()).hasSize(1);
    }
  }

  @Test
  void restoringBringsTheOldStateBackAndKeepsThePresentOne() {
    try (ProjectStore project = create()) {
      ProjectFolder.store(project, new RandomFacts(1).draw(60));
      String old = project.digest();
      List<String> oldDeals = ProjectFolder.lines(project.facts().deals());
      Backup backup = project.backups().make();
      now = now.plusSeconds(5);
      ProjectFolder.store(project, new RandomFacts(2, "more-").draw(60));
      String present = project.digest();
      now = now.plusSeconds(5);

      project.backups().restore(backup);

      assertThat(project.digest()).isEqualTo(old);
      assertThat(ProjectFolder.lines(project.facts().deals())).isEqualTo(oldDeals);
      assertThat(project.check(Depth.DEEP).problems()).isEmpty();
      assertThat(present).startsWith(project.backups().all().getFirst().digest());
    }
  }

  @Test
  void aDamagedCopyIsNotRestored() throws IOException {
    try (ProjectStore project = create()) {
      ProjectFolder.store(project, new RandomFacts(1).draw(60));
      Backup backup = project.backups().make();
      now = now.plusSeconds(5);
      project.settings().set("a", "1");
      String digest = project.digest();
      byte[] bytes = Files.readAllBytes(backup.file());
      Files.write(backup.file(), Arrays.copyOf(bytes, bytes.length - 4_096));
      assertThatThrownBy(() -> project.backups().restore(backup))
          .isInstanceOfSatisfying(
              ProjectFileFailure.class,
              it -> assertThat(it.problem().code()).isEqualTo(Code.PROJ_BACKUP));
      assertThat(project.digest()).isEqualTo(digest);
    }
  }

  @Test
  void aCopyThatFailsLeavesNothingAndDropsNothing() throws IOException {
    try (ProjectStore project = create()) {
      project.backups().make();
      FailPoints.arm("backup:1:enospc");
      assertThatThrownBy(() -> project.backups().make())
          .isInstanceOfSatisfying(
              ProjectFileFailure.class,
              it -> assertThat(it.problem().code()).isEqualTo(Code.DISK_FULL));
      try (var left = Files.list(folder.resolve(".backups/p.planbridge"))) {
        assertThat(left).hasSize(1);
      }
    }
  }

  @Test
  void theTenNewestStayAndTheNewestOfEachOfFourteenDays() {
    Instant start = now;
    try (ProjectStore project = create()) {
      for (int day = 0; day < 20; day++) {
        for (int hour = 0; hour < 3; hour++) {
          now = start.plus(Duration.ofDays(day)).plus(Duration.ofHours(hour));
          project.backups().make();
        }
      }
      List<Backup> kept = project.backups().all();
      Instant last = now;
      // The newest ten reach back into the fourth day; ten more days have one each.
      assertThat(kept.subList(0, 10))
          .allSatisfy(it -> assertThat(it.at()).isAfter(last.minus(Duration.ofDays(4))));
      assertThat(kept.subList(10, kept.size()))
          .hasSize(10)
          .allSatisfy(it -> assertThat(it.at()).isAfter(last.minus(Duration.ofDays(14))));
    }
  }
}
