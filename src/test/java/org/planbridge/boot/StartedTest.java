package org.planbridge.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartedTest {
  @Test
  void withoutWordsTheWindowShowsHome() {
    assertThat(Started.by(List.of())).contains(new Started.Bare());
  }

  @Test
  void oneProjectFileOpensTheWindowOnIt() {
    assertThat(Started.by(List.of("plans/FY27.planbridge")))
        .contains(new Started.Project(Path.of("plans/FY27.planbridge")));
    assertThat(Started.by(List.of("OLD.PLANBRIDGE")))
        .contains(new Started.Project(Path.of("OLD.PLANBRIDGE")));
  }

  @Test
  void theSampleAloneOpensTheWindow() {
    assertThat(Started.by(List.of("--sample"))).contains(new Started.Sample());
  }

  @Test
  void everythingElseIsACommand() {
    assertThat(Started.by(List.of("version"))).isEmpty();
    assertThat(Started.by(List.of("project", "check", "FY27.planbridge"))).isEmpty();
    assertThat(Started.by(List.of("--sample", "FY27.planbridge"))).isEmpty();
    assertThat(Started.by(List.of("deals.csv"))).isEmpty();
  }
}
