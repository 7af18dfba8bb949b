package org.planbridge.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The bundle of sentences in one language. A language that has no bundle, and no language at all,
 * read English; the machine's own language never decides.
 */
final class Wording {
  private static final String BUNDLE = "i18n.words";

  private final Locale locale;
  private final ResourceBundle bundle;
  private final Map<String, Template> templates = new ConcurrentHashMap<>();

  private Wording(Locale locale, ResourceBundle bundle) {
    this.locale = locale;
    this.bundle = bundle;
  }

  static Wording in(Locale asked) {
    Locale locale = asked.equals(Locale.ROOT) ? Locale.US : asked;
    return new Wording(
        locale,
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /** The language of numbers and dates; never the one of no country. */
  Locale locale() {
    return locale;
  }

  /** The sentence under {@code key} with its places filled, in order, by ready words. */
  String say(String key, String... words) {
    return template(key).filled(words);
  }

  /** How many places the sentence has. */
  int places(String key) {
    return template(key).size();
  }

  private Template template(String key) {
    return templates.computeIfAbsent(key, it -> Template.parse(bundle.getString(it)));
  }

  Optional<String> sayIfKnown(String key, String... words) {
    return knows(key) ? Optional.of(say(key, words)) : Optional.empty();
  }

  boolean knows(String key) {
    return bundle.containsKey(key);
  }

  /** Joined as a list is read: "a, b and c". Keys: {@code list.and}, {@code list.or}. */
  String list(String kind, List<String> words) {
    String joined = words.isEmpty() ? "" : words.getFirst();
    for (int i = 1; i < words.size(); i++) {
      String key = kind + (i == words.size() - 1 ? ".last" : ".next");
      joined = say(key, joined, words.get(i));
    }
    return joined;
  }

  /** Sentences one after the other. */
  String sentences(List<String> sentences) {
    return String.join(" ", sentences.stream().filter(one -> !one.isEmpty()).toList());
  }
}
