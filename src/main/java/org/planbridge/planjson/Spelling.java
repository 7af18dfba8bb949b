package org.planbridge.planjson;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The words by which a fixed set of choices is written in a plan, in their usual order. */
record Spelling<T>(Map<String, T> choices) {
  /** An enum in plain lower-case words: {@code FIRST_MATCH} is "first match". */
  static <E extends Enum<E>> Spelling<E> of(Class<E> type) {
    Map<String, E> choices = new LinkedHashMap<>();
    for (E one : type.getEnumConstants()) {
      choices.put(one.name().toLowerCase(Locale.ROOT).replace('_', ' '), one);
    }
    return new Spelling<>(choices);
  }

  String of(T choice) {
    return choices.entrySet().stream()
        .filter(entry -> entry.getValue().equals(choice))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No word for (%s).".formatted(choice)));
  }

  Json.Text json(T choice) {
    return Json.text(of(choice));
  }
}
