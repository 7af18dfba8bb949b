package org.planbridge.ui.plans;

import java.util.Objects;
import org.planbridge.problem.Problem;
import org.planbridge.words.ProblemWords;
import org.planbridge.workspace.draft.Pointer;

/**
 * Something that keeps a text from being a plan: where it is, what is wrong and what to do.
 *
 * @param line in the text, from 1; 0 if unknown
 */
public record Finding(Pointer at, int line, String sentence, String remedy) {
  static Finding of(Problem problem, ProblemWords words) {
    String pointer = Objects.requireNonNullElse(problem.where().pointer(), "");
    return new Finding(
        pointer.startsWith("/") ? Pointer.parse(pointer) : Pointer.TOP,
        Objects.requireNonNullElse(problem.where().line(), 0),
        words.sentence(problem),
        words.remedy(problem));
  }
}
