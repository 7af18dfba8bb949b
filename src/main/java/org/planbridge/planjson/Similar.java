package org.planbridge.planjson;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds the word that somebody probably meant. */
final class Similar {
  private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();
  private static final double ENOUGH = 0.75;

  private Similar() {}

  /** The known word most like {@code written}; empty text if none is near. */
  static String to(String written, Collection<String> known) {
    return known.stream()
        .filter(word -> likeness(written, word) >= ENOUGH)
        .max(Comparator.comparingDouble(word -> likeness(written, word)))
        .orElse("");
  }

  private static double likeness(String written, String word) {
    return LIKENESS.apply(bare(written), bare(word));
  }

  /** Case, spaces and dashes are the usual differences. */
  private static String bare(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
  }
}
