package org.planbridge.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planbridge.workspace.Depth;
import org.planbridge.workspace.ImportWatch;
import org.planbridge.workspace.Opened;
import org.planbridge.workspace.ProjectStore;

/** A second process is killed at every step of an import; the project is as before or as after. */
class KillSweepTest {
  private static final int DEALS = 3_500;
  @TempDir static Path once;
  private static byte[] before;
  private static String digestBefore;
  private static String digestAfter;
  @TempDir Path folder;

  @BeforeAll
  static void makeProject() throws IOException {
    Path file = once.resolve("p.planbridge");
    try (ProjectStore project = ProjectFolder.create(file)) {
      ProjectFolder.store(project, new RandomFacts(1).draw(100));
      digestBefore = project.digest();
    }
    before = Files.readAllBytes(file);
    try (ProjectStore project = ProjectFolder.open(file)) {
      ProjectFolder.store(project, new RandomFacts(77, "new-").draw(DEALS));
      digestAfter = project.digest();
    }
  }

  /** The steps of this import with the number of times each is passed. */
  private static List<String> points() {
    List<String> points = new ArrayList<>();
    add(points, "begin", 7);
    add(points, "load", 19);
    add(points, "loaded", 16);
    add(points, "columns", 7);
    add(points, "seal", 1);
    add(points, "live", 1);
    add(points, "done", 1);
    return points;
  }

  private static void add(List<String> points, String step, int times) {
    for (int i = 1; i <= times; i++) {
      points.add(step + ":" + i + ":kill");
    }
  }

  @Test
  void killedAtEveryStepOfAnImport() throws Exception {
    Set<String> outcomes = new TreeSet<>();
    List<String> points = points();
    assertThat(points).hasSizeGreaterThanOrEqualTo(40);
    for (int i = 0; i < points.size(); i++) {
      Path file = copy(i);
      try (ChildJvm child = ChildJvm.start(importInto(file), points.get(i))) {
        assertThat(child.end()).as(points.get(i)).isEqualTo(137);
      }
      outcomes.add(check(file, points.get(i)));
      if (points.get(i).startsWith("done")) {
        assertThat(digest(file)).isEqualTo(digestAfter);
      }
    }
    assertThat(outcomes).containsExactly("after", "before");
  }

  @Test
  void killedFromOutsideAtAnyMoment() throws Exception {
    Random random = new Random(11);
    for (int i = 0; i < 10; i++) {
      Path file = copy(i);
      try (ChildJvm child = ChildJvm.start(importInto(file))) {
        child.awaitLine("importing");
        long until = System.nanoTime() + random.nextInt(150) * 1_000_000L;
        while (System.nanoTime() < until) {
          Thread.onSpinWait();
        }
        child.kill();
      }
      check(file, "kill " + i);
    }
  }

  @Test
  void killedWhileMakingAProject() throws Exception {
    for (String point : List.of("create:1:kill", "created:1:kill")) {
      Path file = folder.resolve(point.substring(0, point.indexOf(':')) + ".planbridge");
      try (ChildJvm child = ChildJvm.start(List.of("create", file.toString()), point)) {
        assertThat(child.end()).isEqualTo(137);
      }
      if (Files.exists(file)) {
        ProjectFolder.open(file).close();
        assertThat(point).startsWith("created");
      } else {
        ProjectFolder.create(file).close();
      }
    }
    try (var left = Files.list(folder)) {
      assertThat(left.map(it -> it.getFileName().toString()))
          .containsExactlyInAnyOrder("create.planbridge", "created.planbridge");
    }
  }

  @Test
  void anImportThatFailsLeavesTheProjectAsItWas() throws IOException {
    for (String point : List.of("load:3:enospc", "seal:1:eio", "live:1:throw", "loaded:2:eio")) {
      Path file = copy(point.hashCode());
      try (ProjectStore project = ProjectFolder.open(file)) {
        FailPoints.arm(point);
        var failure =
            org.assertj.core.api.Assertions.catchThrowable(
                () -> ProjectFolder.store(project, new RandomFacts(77, "new-").draw(DEALS)));
        FailPoints.arm(null);
        assertThat(failure).as(point).isNotNull();
        assertThat(project.digest()).isEqualTo(digestBefore);
        assertThat(project.check(Depth.DEEP).problems()).isEmpty();
        // And the same import works when the fault is gone.
        ProjectFolder.store(project, new RandomFacts(77, "new-").draw(DEALS));
        assertThat(project.digest()).isEqualTo(digestAfter);
      } finally {
        FailPoints.arm(null);
      }
    }
  }

  @Test
  void anImportThatIsCancelledLeavesNothing() throws IOException {
    Path file = copy(0);
    try (ProjectStore project = ProjectFolder.open(file)) {
      var facts = new RandomFacts(77, "new-").draw(DEALS);
      List<Long> seen = new ArrayList<>();
      ImportWatch watch =
          new ImportWatch() {
            @Override
            public void stored(long rows, long total) {
              seen.add(rows);
              assertThat(total).isEqualTo(DEALS + 30 + 2 + 3 + 3 + 2 + 2 + 3 + 1 + 2);
            }

            @Override
            public boolean cancelled() {
              return seen.size() == 2;
            }
          };
      assertThat(
              project
                  .imports()
                  .store(facts, RandomFacts.filesOf(facts), List.of(), ProjectFolder.NOW, watch))
          .isEmpty();
      assertThat(seen).containsExactly(1_167L, 3_500L);
      assertThat(project.digest()).isEqualTo(digestBefore);
      assertThat(project.check(Depth.DEEP).problems()).isEmpty();
    }
  }

  private Path copy(int i) throws IOException {
    Path file = folder.resolve("p" + i + ".planbridge");
    Files.write(file, before);
    return file;
  }

  private static List<String> importInto(Path file) {
    return List.of("import", file.toString(), Integer.toString(DEALS));
  }

  private static String digest(Path file) {
    try (ProjectStore project = ProjectFolder.open(file)) {
      return project.digest();
    }
  }

  /** Opens without a question, is whole, and is the old or the new state. */
  private static String check(Path file, String point) {
    Opened opened = ProjectFolder.files().open(file);
    assertThat(opened).as(point).isInstanceOf(Opened.Ready.class);
    try (ProjectStore project = ((Opened.Ready) opened).project()) {
      assertThat(project.check(Depth.DEEP).problems()).as(point).isEmpty();
      String digest = project.digest();
      assertThat(digest).as(point).isIn(digestBefore, digestAfter);
      int deals = digest.equals(digestBefore) ? 100 : 100 + DEALS;
      assertThat(project.facts().deals().size()).as(point).isEqualTo(deals);
      return digest.equals(digestBefore) ? "before" : "after";
    }
  }
}
