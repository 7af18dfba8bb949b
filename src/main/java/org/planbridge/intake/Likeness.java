package org.planbridge.intake;

import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.planbridge.workspace.imports.Field;

/** How much a heading resembles a field's well-known names, 0 to 1. */
final class Likeness {
  private static final JaroWinklerSimilarity LIKE = new JaroWinklerSimilarity();

  private Likeness() {}

  static double of(String heading, Field field) {
    Synonyms.Names names = Synonyms.of(field);
    List<String> words = Headings.words(heading);
    if (words.isEmpty() || words.stream().anyMatch(word -> near(word, names.against(), 0.97))) {
      return 0;
    }
    String joined = String.join("", words);
    double whole =
        names.names().stream()
            .map(name -> name.replace(" ", ""))
            .filter(name -> name.length() > 3)
            .mapToDouble(name -> LIKE.apply(joined, name))
            .max()
            .orElse(0);
    long speaking = words.stream().filter(word -> near(word, names.speaking(), 0.93)).count();
    double covered = (double) speaking / words.size();
    double byWords = covered == 0 ? 0 : 0.4 + 0.5 * covered;
    return Math.max(whole >= 0.93 ? whole : 0, byWords);
  }

  private static boolean near(String word, Set<String> among, double least) {
    return among.contains(word)
        || (word.length() > 4
            && among.stream().anyMatch(one -> one.length() > 3 && LIKE.apply(word, one) >= least));
  }
}
