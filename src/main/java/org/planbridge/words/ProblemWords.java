package org.planbridge.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Where;

/**
 * Problems in sentences: what is wrong and where, and what you can do. The sentences stand in the
 * bundle under the problem's code, with the meaning of each place beside them.
 */
public final class ProblemWords {
  private final Wording wording;
  private final Figures figures;

  private ProblemWords(Wording wording) {
    this.wording = wording;
    this.figures = new Figures(wording.locale());
  }

  public static ProblemWords in(Locale locale) {
    return new ProblemWords(Wording.in(locale));
  }

  /** What is wrong, with the place in front: "deals.csv, row 4: The row has 5 fields, not 9." */
  public String message(Problem problem) {
    String place = place(problem.where());
    String sentence = sentence(problem);
    String placed = place.isEmpty() ? sentence : wording.say("problem.placed", place, sentence);
    return problem.count() > 1
        ? wording.say("problem.many", placed, figures.number(BigDecimal.valueOf(problem.count())))
        : placed;
  }

  /** What is wrong, without the place. */
  public String sentence(Problem problem) {
    return filled(key(problem), problem);
  }

  /** What you can do about it. */
  public String remedy(Problem problem) {
    return filled(key(problem) + ".remedy", problem);
  }

  /** Where it is: "deals.csv, row 4, column Amount"; empty if no place is known. */
  public String place(Where where) {
    List<String> parts = new ArrayList<>();
    if (where.file() != null) {
      parts.add(where.file());
    }
    if (where.line() != null && where.line() > 0) {
      parts.add(wording.say("place.line", where.line().toString()));
    }
    if (where.row() != null) {
      parts.add(wording.say("place.row", where.row().toString()));
    }
    if (where.column() != null) {
      parts.add(wording.say("place.column", where.column()));
    }
    return wording.list("list.comma", parts);
  }

  private static String key(Problem problem) {
    return "problem." + problem.code().name();
  }

  /**
   * The sentence, in the variant for a place that has nothing to fill it: under {@code
   * KEY.without.1} where argument 1 is missing or empty.
   */
  private String filled(String key, Problem problem) {
    int places = wording.places(key);
    String[] words = new String[Math.max(places, problem.args().size())];
    Arrays.fill(words, "");
    for (int i = 0; i < problem.args().size(); i++) {
      words[i] = spoken(problem, i);
    }
    String chosen = key;
    for (int i = words.length - 1; i >= 0; i--) {
      String without = key + ".without." + i;
      if (words[i].isEmpty() && wording.knows(without)) {
        chosen = without;
      }
    }
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].isEmpty() ? wording.say("problem.blank") : words[i];
    }
    return wording.say(chosen, words);
  }

  /** An argument that is a word of ours, such as a kind of fault, is spoken in the language. */
  private String spoken(Problem problem, int index) {
    String arg = Printable.of(problem.args().get(index));
    return wording.sayIfKnown(key(problem) + ".arg." + index + "." + arg).orElse(arg);
  }
}
