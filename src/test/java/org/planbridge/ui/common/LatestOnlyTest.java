package org.planbridge.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import org.junit.jupiter.api.Test;

class LatestOnlyTest {
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final ArrayList<String> answers = new ArrayList<>();
  private final LatestOnly work = new LatestOnly(waiting::add, Runnable::run);

  @Test
  void only_the_newest_of_several_questions_is_answered_in_whatever_order_they_finish() {
    ask("first");
    ask("second");
    waiting.removeLast().run();
    waiting.removeLast().run();
    assertThat(answers).containsExactly("second");
  }

  @Test
  void a_failure_of_an_older_question_is_dropped_too() {
    work.<String>ask(
        () -> {
          throw new IllegalStateException("old");
        },
        answers::add,
        failure -> answers.add(failure.getMessage()));
    ask("new");
    waiting.forEach(Runnable::run);
    assertThat(answers).containsExactly("new");
  }

  @Test
  void a_failure_of_the_newest_question_is_told() {
    work.<String>ask(
        () -> {
          throw new IllegalStateException("broken");
        },
        answers::add,
        failure -> answers.add(failure.getMessage()));
    waiting.forEach(Runnable::run);
    assertThat(answers).containsExactly("broken");
  }

  @Test
  void a_forgotten_question_is_not_answered() {
    ask("first");
    work.forget();
    waiting.forEach(Runnable::run);
    assertThat(answers).isEmpty();
  }

  private void ask(String answer) {
    work.ask(() -> answer, answers::add, failure -> answers.add("failed"));
  }
}
