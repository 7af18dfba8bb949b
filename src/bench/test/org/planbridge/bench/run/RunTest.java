package org.planbridge.bench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planbridge.bench.peer.Attempt;
import org.planbridge.bench.peer.Contender;
import org.planbridge.bench.peer.HandKernel;
import org.planbridge.bench.peer.Task;
import org.planbridge.bench.peer.Work;
import org.planbridge.bench.work.Answer;
import org.planbridge.bench.work.ReplayResult;
import org.planbridge.bench.work.Size;
import org.planbridge.bench.work.Workload;

class RunTest {
  @TempDir Path folder;

  @Test
  void a_run_writes_the_page_with_an_honest_row_for_each_goal() throws Exception {
    Path page = folder.resolve("page.md");
    boolean right = run(List.of(new Swapping(false)), page);
    assertThat(right).isTrue();
    assertThat(Files.readString(page))
        .contains("## Size S: 1 reps, 200 deals")
        .contains("| swapping ")
        .contains("not measured in this run");
  }

  @Test
  void a_contender_that_swaps_two_deals_fails_the_run_and_writes_no_page() {
    Path page = folder.resolve("page.md");
    boolean right = run(List.of(new Swapping(true)), page);
    assertThat(right).isFalse();
    assertThat(page).doesNotExist();
  }

  private boolean run(List<Contender> rivals, Path page) {
    PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return new Run(rivals, List.of(), List.of("program 1"), new Pace(Duration.ZERO, true))
        .run(List.of(Size.S), folder, page, out);
  }

  /** The kernel's replay, with the results of two deals exchanged: every sum stays the same. */
  private static final class Swapping implements Contender {
    private final HandKernel kernel = new HandKernel();
    private final boolean swaps;

    Swapping(boolean swaps) {
      this.swaps = swaps;
    }

    @Override
    public String name() {
      return "swapping";
    }

    @Override
    public boolean offers(Task task, Size size) {
      return task.equals(new Task(Work.REPLAY, 1));
    }

    @Override
    public void open(Workload workload) {
      kernel.open(workload);
    }

    @Override
    public Attempt begin(Task task) {
      Attempt right = kernel.begin(task);
      return new Attempt() {
        @Override
        public void run(int turn) {
          right.run(turn);
        }

        @Override
        public Answer answer() {
          ReplayResult result = ((Answer.Replay) right.answer()).result();
          if (swaps) {
            long first = result.newCents[0];
            result.newCents[0] = result.newCents[1];
            result.newCents[1] = first;
          }
          return new Answer.Replay(result);
        }
      };
    }

    @Override
    public void close() {
      kernel.close();
    }
  }
}
