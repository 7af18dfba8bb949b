package org.planbridge.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planbridge.bench.peer.Attempt;
import org.planbridge.bench.peer.Contender;
import org.planbridge.bench.peer.HandKernel;
import org.planbridge.bench.peer.Reference;
import org.planbridge.bench.peer.Task;
import org.planbridge.bench.peer.Work;
import org.planbridge.bench.work.Answer;
import org.planbridge.bench.work.CsvFiles;
import org.planbridge.bench.work.EditSeries;
import org.planbridge.bench.work.Published;
import org.planbridge.bench.work.Size;
import org.planbridge.bench.work.Workload;

class ContendersTest {
  @TempDir Path folder;

  @Test
  void everybody_replays_the_smallest_company_to_the_published_fingerprint() {
    Workload workload = CsvFiles.generate(Size.S, folder);
    Set<String> replayed = new TreeSet<>();
    for (Contender contender : everybody()) {
      contender.open(workload);
      for (Work work : List.of(Work.REPLAY_UNSORTED, Work.REPLAY)) {
        Task task = new Task(work, 1);
        if (contender.offers(task, Size.S)) {
          Answer.Replay replay = (Answer.Replay) answer(contender.begin(task));
          assertThat(replay.result().fingerprint())
              .as(contender.name() + ", " + task.title())
              .isEqualTo(Published.of(Size.S).replay());
          replayed.add(contender.name());
        }
      }
      contender.close();
    }
    assertThat(replayed)
        .containsExactly("BigDecimal objects", "DuckDB", "Planbridge", "SQLite", "hand kernel");
  }

  @Test
  void every_import_holds_the_generated_deals() {
    Workload workload = CsvFiles.generate(Size.S, folder);
    Answer generated = Answer.Imported.of(workload.deals());
    for (Contender contender : everybody()) {
      contender.open(workload);
      for (Task task : Task.ALL) {
        boolean reads = task.work() == Work.PARSE || task.work() == Work.IMPORT;
        if (reads && contender.offers(task, Size.S)) {
          assertThat(answer(contender.begin(task))).as(contender.name()).isEqualTo(generated);
        }
      }
      contender.close();
    }
  }

  @Test
  void the_kernel_agrees_with_exact_decimals_on_every_edit() {
    Workload workload = CsvFiles.generate(Size.S, folder);
    try (HandKernel kernel = new HandKernel();
        Reference reference = new Reference()) {
      kernel.open(workload);
      reference.open(workload);
      Attempt edits = kernel.begin(new Task(Work.EDIT_ONE_REP, 1));
      List<Answer.Edit> expected = reference.edits();
      for (int turn = 0; turn < EditSeries.CHECKED; turn++) {
        edits.run(turn);
        assertThat(edits.answer()).isEqualTo(expected.get(turn));
      }
      assertThat(answer(kernel.begin(new Task(Work.EDIT_TOP_RATE, 1))))
          .isEqualTo(reference.topRate());
    }
  }

  @Test
  void two_threads_find_what_one_finds() {
    Workload workload = CsvFiles.generate(Size.M, folder);
    try (HandKernel kernel = new HandKernel()) {
      kernel.open(workload);
      assertThat(answer(kernel.begin(new Task(Work.SWEEP, 2))))
          .isEqualTo(Published.of(Size.M).sweep().orElseThrow());
      assertThat(answer(kernel.begin(new Task(Work.SHAPLEY, 2))))
          .isEqualTo(Published.of(Size.M).shapley().orElseThrow());
      assertThat(answer(kernel.begin(new Task(Work.PARSE, 2))))
          .isEqualTo(Answer.Imported.of(workload.deals()));
    }
  }

  @ParameterizedTest
  @CsvSource({"'', S M L", "S, S", "l m, M L", "--xl, S M L XL", "S --xl, S XL"})
  void the_sizes_asked_for_are_run(String words, String sizes) {
    assertThat(Arguments.of(words).sizes())
        .containsExactlyElementsOf(Stream.of(sizes.split(" ")).map(Size::valueOf).toList());
  }

  @Test
  void an_unknown_size_is_refused() {
    assertThatThrownBy(() -> Arguments.of("S ML")).hasMessageContaining("ML");
  }

  private static List<Contender> everybody() {
    return Stream.concat(Stream.of(new HandKernel()), Benchmark.rivals().stream()).toList();
  }

  private static Answer answer(Attempt attempt) {
    attempt.reset();
    attempt.run(0);
    return attempt.answer();
  }
}
