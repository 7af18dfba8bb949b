package org.planbridge.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planbridge.problem.Code;
import org.planbridge.workspace.Opened;
import org.planbridge.workspace.ProjectFileFailure;
import org.planbridge.workspace.ProjectStore;

class ProjectLockTest {
  @TempDir Path folder;

  @Test
  void theSecondOpenerIsToldWhoHasIt() {
    Path file = folder.resolve("p.planbridge");
    try (ProjectStore project = ProjectFolder.create(file)) {
      assertThat(project.readOnly()).isFalse();
      assertThat(ProjectFolder.files().open(file))
          .isInstanceOfSatisfying(
              Opened.InUse.class,
              it -> {
                assertThat(it.problem().code()).isEqualTo(Code.PROJ_IN_USE);
                assertThat(it.holder().orElseThrow().pid())
                    .isEqualTo(ProcessHandle.current().pid());
                assertThat(it.holder().orElseThrow().since()).isEqualTo(ProjectFolder.NOW);
              });
    }
    ProjectFolder.open(file).close();
  }

  @Test
  void anotherProgramIsToldWhoHasIt() throws Exception {
    Path file = folder.resolve("p.planbridge");
    ProjectFolder.create(file).close();
    try (ChildJvm child = ChildJvm.start(List.of("hold", file.toString()))) {
      child.awaitLine("holding");
      assertThat(ProjectFolder.files().open(file))
          .isInstanceOfSatisfying(
              Opened.InUse.class,
              it -> assertThat(it.holder().orElseThrow().pid()).isEqualTo(child.pid()));
      try (ProjectStore reading = ProjectFolder.ready(ProjectFolder.files().openReadOnly(file))) {
        assertThat(reading.readOnly()).isTrue();
        assertThat(reading.facts().deals().size()).isZero();
      }
      child.kill();
    }
    // The dead one's lock file is still there and means nothing.
    assertThat(folder.resolve("p.planbridge.lock")).exists();
    ProjectFolder.open(file).close();
    assertThat(folder.resolve("p.planbridge.lock")).doesNotExist();
  }

  @Test
  void aLinkIsTheSameProject() throws IOException {
    Path file = folder.resolve("p.planbridge");
    Path link = folder.resolve("link.planbridge");
    try (ProjectStore project = ProjectFolder.create(file)) {
      assertThat(project.file()).isEqualTo(file.toRealPath());
      Files.createSymbolicLink(link, file);
      assertThat(ProjectFolder.files().open(link)).isInstanceOf(Opened.InUse.class);
    }
  }

  @Test
  void openToReadNothingIsWritten() throws IOException {
    Path file = folder.resolve("p.planbridge");
    ProjectFolder.create(file).close();
    byte[] before = Files.readAllBytes(file);
    try (ProjectStore project = ProjectFolder.ready(ProjectFolder.files().openReadOnly(file))) {
      assertThatThrownBy(() -> project.settings().set("a", "b"))
          .isInstanceOfSatisfying(
              ProjectFileFailure.class,
              it -> assertThat(it.problem().code()).isEqualTo(Code.PROJ_READ_ONLY));
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(folder.toFile().list()).containsExactly("p.planbridge");
  }

  @Test
  void onlyTheOwnerMayReadWhatWeMake() throws IOException {
    Path file = folder.resolve("p.planbridge");
    try (ProjectStore project = ProjectFolder.create(file)) {
      project.backups().make();
      try (var all = Files.walk(folder)) {
        assertThat(all.filter(it -> !it.equals(folder)).toList())
            .hasSizeGreaterThanOrEqualTo(4)
            .allSatisfy(it ->
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(it)))
                    .endsWith("------"));
      }
    }
  }

  @Test
  void aNameIsNeverASetting() {
    Path file = folder.resolve("a?synchronous=OFF&mode=memory#%41 é.planbridge");
    try (ProjectStore project = ProjectFolder.create(file)) {
      assertThat(file).exists();
      project.settings().set("a", "b");
    }
    try (ProjectStore project = ProjectFolder.open(file)) {
      assertThat(project.settings().setting("a")).contains("b");
    }
  }
}
