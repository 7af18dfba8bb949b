package org.planbridge.ui.data;

import java.util.List;
import org.planbridge.problem.Problem;
import org.planbridge.ui.common.UiWords;
import org.planbridge.words.ProblemWords;

/** A sentence about the files, what can be done, and whether it stops the import. */
public record Told(String sentence, String remedy, boolean stops) {
  private static final int MOST = 200;

  static List<Told> all(List<Problem> problems, boolean stops, UiWords words) {
    ProblemWords sentences = ProblemWords.in(words.locale());
    return problems.stream()
        .sorted((a, b) -> Boolean.compare(b.isError(), a.isError()))
        .map(one -> new Told(sentences.message(one), sentences.remedy(one), stops && one.isError()))
        .distinct()
        .limit(MOST)
        .toList();
  }
}
