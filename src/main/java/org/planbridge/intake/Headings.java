package org.planbridge.intake;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Headings as words, so that {@code CloseDate}, {@code close_date} and {@code Close Date} agree.
 */
final class Headings {
  private Headings() {}

  /** Lower-case words; what stands in parentheses is left out unless nothing else is there. */
  static List<String> words(String heading) {
    String bare = heading.replaceAll("__c$", "").replaceAll("\\([^)]*\\)|\\[[^\\]]*\\]", " ");
    List<String> words = split(bare);
    return words.isEmpty() ? split(heading) : words;
  }

  private static List<String> split(String text) {
    String spaced =
        text.replaceAll("([a-z0-9])([A-Z])", "$1 $2")
            .replace("#", " number ")
            .replace("%", " percent ")
            .toLowerCase(Locale.ROOT);
    return Stream.of(spaced.split("[^\\p{L}\\p{Nd}]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** All words as one. */
  static String joined(String heading) {
    return String.join("", words(heading));
  }
}
