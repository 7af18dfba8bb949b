package org.planbridge.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planbridge.problem.Code;
import org.planbridge.workspace.ProjectFileFailure;

class FreeSpaceTest {
  @TempDir Path folder;

  @Test
  void tooLittleRoomIsSaidWithTheMissingMegabytes() {
    Path file = folder.resolve("p.planbridge");
    FreeSpace.require(file, 1);
    assertThatThrownBy(() -> FreeSpace.require(file, 1L << 60))
        .isInstanceOfSatisfying(
            ProjectFileFailure.class,
            it -> {
              assertThat(it.problem().code()).isEqualTo(Code.DISK_FULL);
              assertThat(it.problem().args().getFirst()).isEqualTo("p.planbridge");
              assertThat(Long.parseLong(it.problem().args().get(1))).isPositive();
            });
  }
}
