package org.planbridge.ui.shell;

import java.util.List;
import org.planbridge.problem.Problem;
import org.planbridge.ui.common.Questions;
import org.planbridge.ui.common.UiWords;
import org.planbridge.words.ProblemWords;
import org.planbridge.workspace.OutputFailure;
import org.planbridge.workspace.ProjectFileFailure;

/** Tells in words what went wrong and what can be done. */
final class Troubles {
  private final Questions questions;
  private final UiWords words;

  Troubles(Questions questions, UiWords words) {
    this.questions = questions;
    this.words = words;
  }

  /** Tells nothing where there is nothing to tell. */
  void tell(List<Problem> problems) {
    if (problems.isEmpty()) {
      return;
    }
    ProblemWords sentences = ProblemWords.in(words.locale());
    Problem first = problems.getFirst();
    String more = problems.size() > 1 ? " " + words.of("desk.more", problems.size() - 1) : "";
    questions.tell(sentences.sentence(first) + more, sentences.remedy(first));
  }

  /** Tells that somebody else has a project open, and asks whether to look at it meanwhile. */
  boolean wantsToLook(Problem problem) {
    return questions.confirm(
        ProblemWords.in(words.locale()).sentence(problem) + " " + words.of("desk.lookText"),
        words.of("desk.look"),
        words.of("desk.leave"));
  }

  void tell(Exception failure) {
    switch (failure) {
      case ProjectFileFailure known -> tell(List.of(known.problem()));
      case OutputFailure known -> tell(List.of(known.problem()));
      default -> {
        System.getLogger(Troubles.class.getName())
            .log(System.Logger.Level.ERROR, failure.getClass().getName());
        questions.tell(words.of("desk.unexpected"), words.of("desk.unexpectedRemedy"));
      }
    }
  }
}
