package org.planbridge.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planbridge.workspace.AskedBasis;
import org.planbridge.workspace.CompareProject;
import org.planbridge.workspace.Opened;
import org.planbridge.workspace.ProjectStore;

class AheadTest {
  @TempDir private Path home;

  private Path sample(Ground ground) {
    try (ProjectStore project = ready(ground.deeds().openSample().open())) {
      return project.file();
    }
  }

  private static ProjectStore ready(Opened opened) {
    assertThat(opened).isInstanceOf(Opened.Ready.class);
    return ((Opened.Ready) opened).project();
  }

  @Test
  void theProjectIsOpenedOnceAndItsComparisonIsTheOneThatIsAskedForLater() throws Exception {
    Ground ground = Ground.in(home);
    Path file = sample(ground);
    Ahead ahead = Ahead.begin(file, ground.deeds());

    try (ProjectStore project = ready(ahead.opened().call())) {
      CompareProject compare = ground.deeds().compare();
      var shown = compare.compare(project, AskedBasis.YEARS_WITH_DEALS);

      assertThat(ahead.compared()).isSameAs(shown);
      assertThat(compare.compare(project, AskedBasis.YEARS_WITH_DEALS)).isSameAs(shown);
      assertThat(compare.compare(project, new AskedBasis(LocalDate.of(2025, 4, 1), null)))
          .isNotSameAs(shown);
    }
    ground.workers().close();
  }

  @Test
  void aChangedProjectIsComparedAnew() throws Exception {
    Ground ground = Ground.in(home);
    Path file = sample(ground);

    try (ProjectStore project = ready(Ahead.begin(file, ground.deeds()).opened().call())) {
      CompareProject compare = ground.deeds().compare();
      var before = compare.compare(project, AskedBasis.YEARS_WITH_DEALS);
      project.imports().switchTo(List.of(), List.of(project.imports().all().getLast().id()));

      assertThat(compare.compare(project, AskedBasis.YEARS_WITH_DEALS)).isNotEqualTo(before);
    }
    ground.workers().close();
  }

  @Test
  void aFileThatIsNoProjectIsRefusedAsWhenItIsOpenedLater() throws Exception {
    Ground ground = Ground.in(home);

    assertThat(Ahead.begin(home.resolve("none.planbridge"), ground.deeds()).opened().call())
        .isInstanceOf(Opened.Refused.class);
    ground.workers().close();
  }
}
